import type { Typeface } from '../model/typeface.ts';
import { coverageOf } from './facts/coverage.ts';
import type { LoadedFont } from './load-font.ts';

const DASH = 0x2014;

/** A face whose characters are drawn by the first of its fonts that has them. The first font gives its heights. */
export function typefaceOf(name: string, fonts: readonly [LoadedFont, ...LoadedFont[]]): Typeface {
  const chain = fonts.map(({ id, facts }) => ({ id, facts, coverage: coverageOf(facts) }));
  const { ascent, descent } = fonts[0].facts;
  const drawing = (codePoint: number) => chain.find(({ coverage }) => coverage.has(codePoint));
  return {
    name,
    ascent,
    descent,
    advance: (codePoint) => drawing(codePoint)?.coverage.advance(codePoint) ?? null,
    fontOf: (codePoint) => drawing(codePoint)?.id ?? null,
    // A face without a dash has no text with one: that is told by its advance.
    dashPair: drawing(DASH)?.facts.dash?.advance ?? 2000,
  };
}
