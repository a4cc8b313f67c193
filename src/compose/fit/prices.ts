/**
 * What the levers of copyfit cost, in characters of copy: 1 is as bad as a character that must be cut or written. House
 * values, set so that type gives way before white space, white space before copy, and the measure last, which breaks the
 * page's columns.
 */
export const PRICES = {
  /** One point of what a paragraph set tighter or wider costs: a line whose gaps are spread by 5 % of an em. */
  variantPoint: 0.1,
  /** A mark that hangs. */
  hangingMark: 0.08,
  /** An empty line taken from, or added at, a subhead. */
  subheadLine: 0.5,
  character: 1,
  /** A picture that was not planned. */
  picture: 10,
  /** A measure that is not the page's. */
  measure: 50,
} as const;

/** A price to a hundredth. */
export function priceOf(amount: number): number {
  return Math.round(amount * 100) / 100;
}
