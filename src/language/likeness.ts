/** Texts are almost equal when so large a part of their pairs of letters is shared. */
const ALMOST = 0.9;

/** What is left of a text without marks and spaces, in compatibility form: letters and figures only. */
export function printedText(text: string): string {
  const plain = /[\uFF01-\uFF5E]/.test(text) ? text.normalize('NFKC') : text;
  return plain.replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Whether two texts are the same but for a slip: at least 90 % of their pairs of neighbouring letters are shared, and
 * their figures agree.
 */
export function isAlmostEqual(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < ALMOST * long.length || figuresOf(one) !== figuresOf(other)) return false;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < short.length; at++) {
    const pair = short.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 0; at + 1 < long.length; at++) {
    const left = pairs.get(long.slice(at, at + 2)) ?? 0;
    if (left === 0) continue;
    pairs.set(long.slice(at, at + 2), left - 1);
    shared++;
  }
  return (2 * shared) / (short.length + long.length - 2) >= ALMOST;
}

function figuresOf(text: string): string {
  return text.match(/\d+/g)?.join() ?? '';
}
