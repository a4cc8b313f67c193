import { isClosingMark, isHan, isOpeningMark, isPauseMark, isSpace, joinsPrevious } from './characters.ts';
import { clusterEnd } from './clusters.ts';
import { LATIN_ADVANCES } from './latin-advances.generated.ts';
import { WIDE_RANGES } from './wide-ranges.generated.ts';

const SPACE = 0x20;
const DASH = 0x2014;
const EMOJI_SELECTOR = '\uFE0F';
const EMOJI = /^\p{Emoji}/u;

let advances: ReadonlyMap<number, number> | null = null;
let wideBounds: readonly number[] | null = null;

/**
 * The advance of a code point in em, as set in Noto Serif CJK SC: Han characters, full-width marks and whatever
 * the table does not know are 1, Latin letters and digits have their own, combining and control characters are 0.
 * A dash is 1, though the font's lone dash is narrower: the pair —— takes two.
 */
export function advanceWidth(codePoint: number): number {
  return advanceInThousandths(codePoint) / 1000;
}

/** The advance of a code point in thousandths of an em: whole numbers, so that sums are exact. */
export function advanceInThousandths(codePoint: number): number {
  if (codePoint >= 0x3000 && codePoint <= 0xa000 && !joinsPrevious(codePoint)) return 1000;
  if (codePoint === DASH) return 1000;
  if (joinsPrevious(codePoint)) return 0;
  advances ??= readAdvances(LATIN_ADVANCES);
  return advances.get(isSpace(codePoint) ? SPACE : codePoint) ?? 1000;
}

/**
 * The advance in thousandths of an em where type has a fixed pitch: 1 em for whatever is full width in type or
 * takes two columns of a terminal, half an em for the rest. Curly quotes, dashes and ellipses are full width, as
 * in Chinese type, though some terminals show them in one column.
 */
export function fixedPitchInThousandths(codePoint: number): number {
  if (joinsPrevious(codePoint)) return 0;
  return isFullWidth(codePoint) ? 1000 : 500;
}

/** The columns that a text takes in a terminal: 2 for Han, full-width marks and emoji, 0 for combining marks. */
export function terminalWidth(text: string): number {
  let width = 0;
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = clusterEnd(text, at);
    width += clusterWidth(text, at, end);
  }
  return width;
}

/**
 * The longest part of a text from `start` (UTF-16 offset) that takes at most `columns` columns of a terminal.
 * Clusters stay whole.
 */
export function sliceByTerminalWidth(text: string, columns: number, start = 0): string {
  let width = 0;
  let at = start;
  while (at < text.length) {
    const end = clusterEnd(text, at);
    width += clusterWidth(text, at, end);
    if (width > columns) break;
    at = end;
  }
  return text.slice(start, at);
}

function clusterWidth(text: string, at: number, end: number): number {
  const codePoint = text.codePointAt(at) ?? 0;
  if (codePoint < 0x300 && end === at + 1) return codePoint < 0x20 || joinsPrevious(codePoint) ? 0 : 1;
  if (isWide(codePoint) || isFlag(codePoint, end - at)) return 2;
  if (joinsPrevious(codePoint)) return 0;
  const cluster = text.slice(at, end);
  return cluster.includes(EMOJI_SELECTOR) && EMOJI.test(cluster) ? 2 : 1;
}

function isFlag(codePoint: number, units: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff && units >= 4;
}

/** Whether a code point is full width in Chinese type: Han, full-width marks, curly quotes, dashes, the interpunct. */
export function isFullWidth(codePoint: number): boolean {
  if (codePoint < 0x300) return codePoint === 0xb7;
  if (isWide(codePoint) || isOpeningMark(codePoint) || isClosingMark(codePoint)) return true;
  return isPauseMark(codePoint) || isHan(codePoint) || advanceInThousandths(codePoint) >= 1000;
}

/** Whether a code point takes two columns, by binary search over the bounds of the wide ranges. */
function isWide(codePoint: number): boolean {
  if (codePoint < 0x1100) return false;
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return true;
  wideBounds ??= readBounds(WIDE_RANGES);
  let low = 0;
  let high = wideBounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((wideBounds[middle] ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

function readAdvances(table: string): ReadonlyMap<number, number> {
  const read = new Map<number, number>();
  for (const line of table.trim().split('\n')) {
    const [first = '', ...values] = line.split(' ');
    const start = Number.parseInt(first, 16);
    for (const [index, value] of values.entries()) read.set(start + index, Number(value));
  }
  return read;
}

/** First code point inside, first code point after, and so on: a code point is wide after an odd number. */
function readBounds(ranges: string): readonly number[] {
  return ranges
    .trim()
    .split(/\s/)
    .flatMap((range) => {
      const [first = '', last = ''] = range.split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16) + 1];
    });
}
