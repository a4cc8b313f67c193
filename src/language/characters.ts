/**
 * Classes of characters as Chinese newspapers set them. Sources: GB/T 15834-2011 (which marks may begin and end
 * a line, 5.1) and the W3C note Requirements for Chinese Text Layout.
 */

const HAN = /^\p{Script=Han}$/u;
const JOINS_PREVIOUS = /^[\p{M}\p{Cc}\p{Cf}\p{Emoji_Modifier}]$/u;

/** Full-width marks that open a pair; their left half is empty. */
export const OPENING_MARKS = '（《〈“‘「『【〔〖［｛';

/** Full-width marks that close a pair; their right half is empty. */
export const CLOSING_MARKS = '）》〉”’」』】〕〗］｝';

/** Full-width marks of pause and stop (点号); their right half is empty. */
export const PAUSE_MARKS = '，。、；：？！．';

/** Pause marks that may hang outside the measure at a line's end. */
export const HANGING_MARKS = '，。、';

/** Never the first of a line (避头). Marks and the signs that belong to the number before them. */
export const NOT_AT_LINE_START = `${CLOSING_MARKS}${PAUSE_MARKS}…·•‧～－–/／%％‰℃℉°′″,.;:!?)]}々ー`;

/** Never the last of a line (避尾). */
export const NOT_AT_LINE_END = `${OPENING_MARKS}([{$＄￥¥£€#＃№/／−±＋/`;

/** Units that stay with the number before them. */
export const UNIT_SIGNS = '%％‰℃℉°′″㎡㎥㎏㎎㎜㎝㎞';

const opening = codePointsOf(OPENING_MARKS);
const closing = codePointsOf(CLOSING_MARKS);
const pause = codePointsOf(PAUSE_MARKS);

/** Han characters that multiply the figures before them and belong to the number: 1,234.5万, 3亿. */
export const NUMBER_MULTIPLIERS = '万亿';

/** Han units and measure words that are better not parted from the figures before them. */
export const HAN_UNITS = '元年月日号时点分秒岁名人个位件种项次届期家户亩吨米斤克里版页章条款楼室倍成余多百千';

/** Whether a code point is a Han character, 〇 and those outside the BMP included. */
export function isHan(codePoint: number): boolean {
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return true;
  return codePoint >= 0x2e80 && HAN.test(String.fromCodePoint(codePoint));
}

/** Whether a code point is a full-width opening mark. */
export function isOpeningMark(codePoint: number): boolean {
  return opening.has(codePoint);
}

/** Whether a code point is a full-width closing mark. */
export function isClosingMark(codePoint: number): boolean {
  return closing.has(codePoint);
}

/** Whether a code point is a full-width pause mark (点号). */
export function isPauseMark(codePoint: number): boolean {
  return pause.has(codePoint);
}

/** Whether a code point is set as a space that may vanish at a line's end: ASCII, full-width, tabs, line ends. */
export function isSpace(codePoint: number): boolean {
  if (codePoint === 0x20 || codePoint === 0x3000) return true;
  return (codePoint >= 0x09 && codePoint <= 0x0d) || codePoint === 0x2028 || codePoint === 0x2029;
}

/** Whether a code point has no place of its own: combining marks, selectors, joiners, control characters. */
export function joinsPrevious(codePoint: number): boolean {
  if (codePoint < 0x300) return (codePoint < 0x20 && !isSpace(codePoint)) || isLatinControl(codePoint);
  if (codePoint >= 0x3040 && codePoint <= 0xa000) return codePoint === 0x3099 || codePoint === 0x309a;
  return JOINS_PREVIOUS.test(String.fromCodePoint(codePoint));
}

/** DEL, C1 and the soft hyphen. */
function isLatinControl(codePoint: number): boolean {
  return (codePoint >= 0x7f && codePoint < 0xa0) || codePoint === 0xad;
}

/** The code points of a table of characters. */
export function codePointsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
}
