import { clusterEnd } from '../../language/clusters.ts';
import { type BreakKind, breakKind, isGap } from './break-kind.ts';
import { type Glyph, glyphsOf } from './glyph.ts';
import type { TypeProfile } from './type-profile.ts';

/** Half an em, in thousandths: the empty half of a full-width mark. */
export const HALF = 500;

/**
 * A paragraph as characters (clusters) with their measures, all in thousandths of an em. Arrays are indexed by
 * character; those named `…Before` hold sums over what stands before the index, so that a line's measures are
 * differences.
 */
export interface ShapedParagraph {
  readonly text: string;
  readonly profile: TypeProfile;
  readonly count: number;
  readonly glyphs: readonly Glyph[];
  /** UTF-16 offset of each character; one more entry for the end. */
  readonly offsets: readonly number[];
  /** What two adjacent marks lose between them, at the character on the right. */
  readonly pairSqueezes: readonly number[];
  /** What a single mark can still lose to push a character in. */
  readonly squeezable: readonly number[];
  /** Kind of the break before each character. */
  readonly breaks: readonly BreakKind[];
  /** Where the printed text ends when a line ends before the character: spaces at a break are not set. */
  readonly solidEnds: readonly number[];
  /** Advances less what adjacent marks lose. */
  readonly widthBefore: readonly number[];
  readonly squeezableBefore: readonly number[];
  /** Gaps that justification may widen. */
  readonly gapsBefore: readonly number[];
}

/** Measures a paragraph's characters. Linear in the text's length; any string can be shaped. */
export function shapeParagraph(text: string, profile: TypeProfile): ShapedParagraph {
  const { offsets, glyphs } = splitCharacters(text, profile);
  const pairSqueezes = overPairs(glyphs, 0, pairSqueeze);
  const squeezable = glyphs.map((glyph, at) => {
    const alone = pairSqueezes[at] === 0 && (pairSqueezes[at + 1] ?? 0) === 0;
    return alone && profile.pushesIn && isSqueezable(glyph) ? HALF : 0;
  });
  return {
    text,
    profile,
    count: glyphs.length,
    glyphs,
    offsets,
    pairSqueezes,
    squeezable,
    breaks: overPairs<BreakKind>(glyphs, 0, (left, right, at) =>
      breakKind(profile.keepsNumbersWhole, glyphs[at - 2] ?? null, left, right),
    ),
    solidEnds: solidEndsOf(glyphs),
    widthBefore: sumsBefore(glyphs.map((glyph, at) => glyph.advance - (pairSqueezes[at] ?? 0))),
    squeezableBefore: sumsBefore(squeezable),
    gapsBefore: sumsBefore(overPairs(glyphs, 0, (left, right) => (isGap(left, right) ? 1 : 0))),
  };
}

function splitCharacters(text: string, profile: TypeProfile): { offsets: number[]; glyphs: Glyph[] } {
  const offsets: number[] = [];
  const glyphs: Glyph[] = [];
  const glyphOf = glyphsOf(profile);
  for (let at = 0; at < text.length; at = clusterEnd(text, at)) {
    offsets.push(at);
    glyphs.push(glyphOf(text.codePointAt(at) ?? 0));
  }
  offsets.push(text.length);
  return { offsets, glyphs };
}

/** A value for each character and the one on its left; `none` for the first. */
function overPairs<T>(
  glyphs: readonly Glyph[],
  none: T,
  measurePair: (left: Glyph, right: Glyph, at: number) => T,
): readonly T[] {
  return glyphs.map((right, at) => {
    const left = glyphs[at - 1];
    return left === undefined ? none : measurePair(left, right, at);
  });
}

/** Closing + closing, closing + opening and opening + opening marks share an empty half. */
function pairSqueeze(left: Glyph, right: Glyph): number {
  if (left.squeezableRight) return isSqueezable(right) ? HALF : 0;
  return left.squeezableLeft && right.squeezableLeft ? HALF : 0;
}

function isSqueezable(glyph: Glyph): boolean {
  return glyph.squeezableLeft || glyph.squeezableRight;
}

function solidEndsOf(glyphs: readonly Glyph[]): readonly number[] {
  const ends = [0];
  for (const [at, glyph] of glyphs.entries()) ends.push(glyph.space ? (ends[at] ?? 0) : at + 1);
  return ends;
}

function sumsBefore(values: readonly number[]): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}
