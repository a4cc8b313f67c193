import {
  codePointsOf,
  isClosingMark,
  isHan,
  isOpeningMark,
  isPauseMark,
  isSpace,
} from '../../language/characters.ts';
import type { Typeface } from '../../model/typeface.ts';
import { faceAdvance } from './face-advance.ts';
import type { FaceSpan } from './face-span.ts';
import type { TypeProfile } from './type-profile.ts';

/** What a profile knows of one character, looked up once. Widths in thousandths of an em. */
export interface Glyph {
  readonly codePoint: number;
  readonly advance: number;
  /** What a full-width mark may lose: its empty half. */
  readonly half: number;
  readonly han: boolean;
  /** Not set at a break or at a paragraph's ends: the ASCII and the full-width space, tabs, line ends. */
  readonly space: boolean;
  /** Full-width mark of any kind, dashes and ellipses among them: a last line of one character and marks is still a runt. */
  readonly mark: boolean;
  readonly letter: boolean;
  readonly digit: boolean;
  /** Part of a word or number, which is not broken nor spread. */
  readonly word: boolean;
  readonly notAtLineStart: boolean;
  readonly notAtLineEnd: boolean;
  readonly unit: boolean;
  /** 万 and 亿, which belong to the figures before them. */
  readonly multiplies: boolean;
  /** A Han unit or measure word, which is better not parted from figures. */
  readonly counts: boolean;
  /** Has an empty left or right half that may be taken from it. */
  readonly squeezableLeft: boolean;
  readonly squeezableRight: boolean;
  readonly trimmedAtLineEnd: boolean;
  readonly hanging: boolean;
}

const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
/** Half an em, in thousandths: the empty half of a full-width mark. */
const HALF = 500;
const LONG_MARKS = codePointsOf('—…');
const FIRST_EAST_ASIAN = 0x2e80;

/** Looks up what is known of a code point. */
export type GlyphOf = (codePoint: number) => Glyph;

const known = new WeakMap<TypeProfile, GlyphOf>();
const knownInFaces = new WeakMap<TypeProfile, WeakMap<Typeface, Map<number, GlyphOf>>>();

/** Looks characters up in a profile; each is classified once. */
export function glyphsOf(profile: TypeProfile): GlyphOf {
  const found = known.get(profile);
  if (found !== undefined) return found;
  const glyphOf = remembered((codePoint) => classify(profile, codePoint));
  known.set(profile, glyphOf);
  return glyphOf;
}

/** The same in a face and size; each character is measured once. */
export function glyphsOfFace(profile: TypeProfile, { typeface, scale = 1 }: FaceSpan): GlyphOf {
  const faces = knownInFaces.get(profile) ?? new WeakMap<Typeface, Map<number, GlyphOf>>();
  knownInFaces.set(profile, faces);
  const sizes = faces.get(typeface) ?? new Map<number, GlyphOf>();
  faces.set(typeface, sizes);
  const found = sizes.get(scale);
  if (found !== undefined) return found;
  const inProfile = glyphsOf(profile);
  const glyphOf = remembered((codePoint) => ({
    ...inProfile(codePoint),
    advance: Math.round(faceAdvance(typeface, codePoint) * scale),
    half: Math.floor(HALF * scale),
  }));
  sizes.set(scale, glyphOf);
  return glyphOf;
}

function remembered(make: GlyphOf): GlyphOf {
  const glyphs = new Map<number, Glyph>();
  return (codePoint) => {
    const found = glyphs.get(codePoint);
    if (found !== undefined) return found;
    const glyph = make(codePoint);
    glyphs.set(codePoint, glyph);
    return glyph;
  };
}

function classify(profile: TypeProfile, codePoint: number): Glyph {
  const character = String.fromCodePoint(codePoint);
  const digit = DIGIT.test(character);
  const letter = LETTER.test(character) && codePoint < FIRST_EAST_ASIAN;
  return {
    codePoint,
    advance: profile.advance(codePoint),
    half: HALF,
    han: isHan(codePoint),
    space: isSpace(codePoint),
    mark:
      isOpeningMark(codePoint) ||
      isClosingMark(codePoint) ||
      isPauseMark(codePoint) ||
      LONG_MARKS.has(codePoint),
    letter,
    digit,
    word: letter || isWordSign(profile, codePoint) || isEastAsianWord(profile, codePoint, character),
    notAtLineStart: profile.notAtLineStart.has(codePoint),
    notAtLineEnd: profile.notAtLineEnd.has(codePoint),
    unit: profile.units.has(codePoint),
    multiplies: profile.multipliers.has(codePoint),
    counts: profile.hanUnits.has(codePoint),
    squeezableLeft: profile.squeezableOpening.has(codePoint),
    squeezableRight: profile.squeezableClosing.has(codePoint),
    trimmedAtLineEnd: profile.trimmedAtLineEnd.has(codePoint),
    hanging: profile.hanging.has(codePoint),
  };
}

/** All visible signs of ASCII, the no-break space, digits of any script, and what the profile adds. */
function isWordSign(profile: TypeProfile, codePoint: number): boolean {
  if (codePoint < 0x7f) return codePoint > 0x20;
  if (codePoint === 0xa0 || profile.wordSigns.has(codePoint)) return true;
  return codePoint < FIRST_EAST_ASIAN && DIGIT.test(String.fromCodePoint(codePoint));
}

/** Full-width letters and digits, where the profile keeps numbers whole. */
function isEastAsianWord(profile: TypeProfile, codePoint: number, character: string): boolean {
  const inBlock = codePoint >= 0xff10 && codePoint <= 0xff5a;
  return profile.keepsNumbersWhole && inBlock && (DIGIT.test(character) || LETTER.test(character));
}
