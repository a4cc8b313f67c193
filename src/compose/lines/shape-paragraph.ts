import { clusterEnd } from '../../language/clusters.ts';
import { type BreakKind, breakKind, isGap } from './break-kind.ts';
import { type FaceSpan, spanFinder } from './face-span.ts';
import { type Glyph, type GlyphOf, glyphsOf, glyphsOfFace } from './glyph.ts';
import type { TypeProfile } from './type-profile.ts';

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
  /** What is set between a Han character and a letter or digit. */
  readonly latinSpace: number;
  /** What two adjacent marks lose between them, at the character on the right; what letters and Han are set apart, negative. */
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

/**
 * Measures a paragraph's characters, in the faces that are given or in the profile's own type. Linear in the text's
 * length; any string can be shaped.
 */
export function shapeParagraph(
  text: string,
  profile: TypeProfile,
  faces: readonly FaceSpan[] = [],
  latinSpace = 0,
): ShapedParagraph {
  const { offsets, glyphs } = splitCharacters(text, glyphsAt(profile, faces));
  const pairSqueezes = overPairs(glyphs, 0, (left, right) =>
    isLatinJoint(left, right) ? -latinSpace : pairSqueeze(left, right),
  );
  const squeezable = glyphs.map((glyph, at) => {
    const alone = pairSqueezes[at] === 0 && (pairSqueezes[at + 1] ?? 0) === 0;
    return alone && profile.pushesIn && isSqueezable(glyph) ? glyph.half : 0;
  });
  return {
    text,
    profile,
    count: glyphs.length,
    glyphs,
    offsets,
    latinSpace,
    pairSqueezes,
    squeezable,
    breaks: glyphs.map((_, at) => breakKind(profile.keepsNumbersWhole, glyphs, at)),
    solidEnds: solidEndsOf(glyphs),
    widthBefore: sumsBefore(glyphs.map((glyph, at) => glyph.advance - (pairSqueezes[at] ?? 0))),
    squeezableBefore: sumsBefore(squeezable),
    gapsBefore: sumsBefore(overPairs(glyphs, 0, (left, right) => (isGap(left, right) ? 1 : 0))),
  };
}

/** Looks characters up at rising offsets, each in its face. */
export function glyphsAt(
  profile: TypeProfile,
  faces: readonly FaceSpan[],
): (offset: number, codePoint: number) => Glyph {
  const inProfile = glyphsOf(profile);
  if (faces.length === 0) return (_, codePoint) => inProfile(codePoint);
  const inFaces: readonly GlyphOf[] = faces.map((face) => glyphsOfFace(profile, face));
  const spanAt = spanFinder(faces);
  return (offset, codePoint) => (inFaces[spanAt(offset)] ?? inProfile)(codePoint);
}

function splitCharacters(
  text: string,
  glyphAt: (offset: number, codePoint: number) => Glyph,
): { offsets: number[]; glyphs: Glyph[] } {
  const offsets: number[] = [];
  const glyphs: Glyph[] = [];
  for (let at = 0; at < text.length; at = clusterEnd(text, at)) {
    offsets.push(at);
    glyphs.push(glyphAt(at, text.codePointAt(at) ?? 0));
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

/** Whether a Han character and a letter or digit stand side by side. */
export function isLatinJoint(left: Glyph, right: Glyph): boolean {
  return (left.han && (right.letter || right.digit)) || (right.han && (left.letter || left.digit));
}

/** Closing + closing, closing + opening and opening + opening marks share an empty half. */
function pairSqueeze(left: Glyph, right: Glyph): number {
  if (left.squeezableRight) return isSqueezable(right) ? left.half : 0;
  return left.squeezableLeft && right.squeezableLeft ? right.half : 0;
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
