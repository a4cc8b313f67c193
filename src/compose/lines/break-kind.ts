import { codePointsOf } from '../../language/characters.ts';
import type { Glyph } from './glyph.ts';

/**
 * How bad a break between two characters is. 0: free. The others are used only where a piece of text without a
 * free break is wider than the measure. 1: at a joint of a word or number (after a hyphen, slash or point, a sign of
 * range or ratio); 2: inside a word or number; 3: against the rules of line start and end, or inside —— and ……
 */
export type BreakKind = 0 | 1 | 2 | 3;

const HYPHEN = 0x2d;
const DASH = 0x2014;
const APOSTROPHE = 0x2019;
const ORDINAL = 0x7b2c;
const INSEPARABLE = codePointsOf('—…⸺―');
const JOINTS = codePointsOf('-/._?&=:,');
const HAN_NUMERALS = codePointsOf('〇零一二三四五六七八九十百千几');
/** Between two figures these make one number: 50%～60%, 3—5, 9：30, 2∶1, 3·15, 4×100. */
const NUMBER_SIGNS = codePointsOf('～－–—：∶·×');

/** The kind of the break before a character; the first of a text has none. */
export function breakKind(keepsNumbers: boolean, glyphs: readonly Glyph[], at: number): BreakKind {
  const left = glyphs[at - 1];
  const right = glyphs[at];
  if (left === undefined || right === undefined) return 0;
  if (right.space || right.notAtLineStart) return 3;
  if (left.space) return 0;
  const inNumber = keepsNumbers ? kindInNumber(glyphs, at, left, right) : 0;
  if (inNumber > 0) return inNumber;
  if (left.han && right.han) return 0;
  const before = glyphs[at - 2];
  if (JOINTS.has(left.codePoint) && right.word) return isHyphened(before, left, right) ? 0 : 1;
  if (left.notAtLineEnd || (left.digit && right.unit) || isPair(left, right)) return 3;
  return kindInWord(before, left, right);
}

/** Whether justification may add space between two characters: not inside words, ——, ……, nor before a space. */
export function isGap(left: Glyph, right: Glyph): boolean {
  return !right.space && !(left.word && right.word) && !isPair(left, right);
}

/** A number with its 第, its 万 or 亿, its range or ratio; a lone — joins, and begins no line (GB/T 15834, 5.1.9). */
function kindInNumber(glyphs: readonly Glyph[], at: number, left: Glyph, right: Glyph): BreakKind {
  if (left.codePoint === ORDINAL && isNumeral(right)) return 3;
  if (left.digit && right.multiplies) return 2;
  if (right.codePoint === DASH) return isDash(left) || isDash(glyphs[at + 1]) ? 0 : 3;
  if (left.digit && NUMBER_SIGNS.has(right.codePoint)) return glyphs[at + 1]?.digit === true ? 1 : 0;
  if (!right.digit || !NUMBER_SIGNS.has(left.codePoint)) return 0;
  const before = glyphs[at - 2];
  return before?.digit === true || before?.unit === true ? 1 : 0;
}

function kindInWord(before: Glyph | undefined, left: Glyph, right: Glyph): BreakKind {
  if (left.codePoint === APOSTROPHE) return before?.letter === true && right.letter ? 2 : 0;
  return left.word && right.word ? 2 : 0;
}

/** Whether a hyphen stands between letters, where a word may be divided. */
function isHyphened(before: Glyph | undefined, left: Glyph, right: Glyph): boolean {
  return left.codePoint === HYPHEN && before?.letter === true && right.letter;
}

/** Whether two characters are the halves of a dash or an ellipsis. */
function isPair(left: Glyph, right: Glyph): boolean {
  return left.codePoint === right.codePoint && INSEPARABLE.has(left.codePoint);
}

function isDash(glyph: Glyph | undefined): boolean {
  return glyph?.codePoint === DASH;
}

function isNumeral(glyph: Glyph): boolean {
  return glyph.digit || HAN_NUMERALS.has(glyph.codePoint);
}
