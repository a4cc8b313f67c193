/**
 * A face of type as the composer knows it: a chain of font files, the first of which that has a character draws it.
 * Advances and heights are thousandths of an em.
 */
export interface Typeface {
  /** The name that page styles call it by: serif, sansBold, kai. */
  readonly name: string;
  /** Advance of a code point in the font that draws it; null when no font of the chain has it. */
  advance(codePoint: number): number | null;
  /** Id of the font that draws a code point; null when none of the chain has it. */
  fontOf(codePoint: number): string | null;
  /** Width of the pair ——, which fonts draw shorter than two em: the advance of both together, as the font shapes them. */
  readonly dashPair: number;
  /** Height of a Han character's top above, and depth of its foot below, the base line; both positive. */
  readonly ascent: number;
  readonly descent: number;
}

/** The faces of a page style by name. */
export type Typefaces = Readonly<Record<string, Typeface>>;
