import { codePointsOf } from '../../language/characters.ts';
import type { Glyph } from './glyph.ts';

/**
 * How bad a break between two characters is. 0: free. The others are used only where a piece of text without a
 * free break is wider than the measure. 1: at a joint of a word (after a hyphen, slash or point); 2: inside a word
 * or number; 3: against the rules of line start and end, or inside —— and ……
 */
export type BreakKind = 0 | 1 | 2 | 3;

const HYPHEN = 0x2d;
const APOSTROPHE = 0x2019;
const ORDINAL = 0x7b2c;
const INSEPARABLE = codePointsOf('—…⸺―');
const JOINTS = codePointsOf('-/._?&=:,');
const HAN_NUMERALS = codePointsOf('〇零一二三四五六七八九十百千几');

/** The kind of a break between `left` and `right`; `before` stands left of `left`, null when nothing does. */
export function breakKind(
  keepsOrdinals: boolean,
  before: Glyph | null,
  left: Glyph,
  right: Glyph,
): BreakKind {
  if (right.space || right.notAtLineStart) return 3;
  if (left.space) return 0;
  if (keepsOrdinals && left.codePoint === ORDINAL && isNumeral(right)) return 3;
  if (left.han && right.han) return 0;
  if (JOINTS.has(left.codePoint) && right.word) return isHyphened(before, left, right) ? 0 : 1;
  if (left.notAtLineEnd || (left.digit && right.unit) || isPair(left, right)) return 3;
  return kindInWord(before, left, right);
}

/** Whether justification may add space between two characters: not inside words, ——, ……, nor before a space. */
export function isGap(left: Glyph, right: Glyph): boolean {
  return !right.space && !(left.word && right.word) && !isPair(left, right);
}

function kindInWord(before: Glyph | null, left: Glyph, right: Glyph): BreakKind {
  if (left.codePoint === APOSTROPHE) return before?.letter === true && right.letter ? 2 : 0;
  return left.word && right.word ? 2 : 0;
}

/** Whether a hyphen stands between letters, where a word may be divided. */
function isHyphened(before: Glyph | null, left: Glyph, right: Glyph): boolean {
  return left.codePoint === HYPHEN && before?.letter === true && right.letter;
}

/** Whether two characters are the halves of a dash or an ellipsis. */
function isPair(left: Glyph, right: Glyph): boolean {
  return left.codePoint === right.codePoint && INSEPARABLE.has(left.codePoint);
}

function isNumeral(glyph: Glyph): boolean {
  return glyph.digit || HAN_NUMERALS.has(glyph.codePoint);
}
