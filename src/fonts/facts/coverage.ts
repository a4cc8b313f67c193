import type { FontFacts } from './font-facts.ts';

/** Which characters a font has and how wide they are. */
export interface Coverage {
  has(codePoint: number): boolean;
  /** Thousandths of an em; of a character that the font has. */
  advance(codePoint: number): number;
}

/** Looks characters up in the facts of a font. */
export function coverageOf({ ranges, advances }: FontFacts): Coverage {
  const others = new Map<number, number>();
  for (let at = 0; at < advances.length; at += 2) others.set(advances[at] ?? 0, advances[at + 1] ?? 0);
  return {
    has: (codePoint) => isWithin(ranges, codePoint),
    advance: (codePoint) => others.get(codePoint) ?? 1000,
  };
}

/** Finds the first range that does not end before a code point. */
function isWithin(ranges: readonly number[], codePoint: number): boolean {
  let [low, high] = [0, ranges.length >> 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle * 2 + 1] ?? 0) < codePoint) low = middle + 1;
    else high = middle;
  }
  return (ranges[low * 2] ?? Number.POSITIVE_INFINITY) <= codePoint;
}
