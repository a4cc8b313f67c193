import type { Span } from '../model/text.ts';
import { matchesIn } from './matches.ts';

/** A date in Han numerals, e.g. 二〇一五年十一月六日. */
export interface HanDate extends Span {
  /** Null when it is not written. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const DIGITS = '〇一二三四五六七八九';
const HAN_DATE =
  /(?<![〇○零一二三四五六七八九十])(?:([〇○零一二三四五六七八九]{4})年)?(?<![〇○零一二三四五六七八九十百闰])([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g;
/** Dates in figures are far more frequent, and the pattern of a whole date is slow. */
const HAN_MONTH = /[一二三四五六七八九十]月[一二三四五六七八九十]/;
const TENS = /^([二三四五六七八九]?十)?([一二三四五六七八九])?$/;

/** A lunar month has no more days. */
const LONGEST_LUNAR_MONTH = 30;

/**
 * Dates in Han numerals. Without a year of four digits they are mostly lunar; so those are left, but for days that no
 * lunar month has.
 */
export function hanDatesIn(text: string): readonly HanDate[] {
  if (!HAN_MONTH.test(text)) return [];
  const dates: HanDate[] = [];
  for (const match of matchesIn(text, HAN_DATE)) {
    const month = hanNumber(match[2] ?? '');
    const day = hanNumber(match[3] ?? '');
    if (month === null || day === null) continue;
    if (match[1] === undefined && day <= LONGEST_LUNAR_MONTH) continue;
    dates.push({
      start: match.index,
      end: match.index + match[0].length,
      year: match[1] === undefined ? null : hanYear(match[1]),
      month,
      day,
    });
  }
  return dates;
}

function hanYear(digits: string): number {
  return [...digits].reduce((year, digit) => year * 10 + Math.max(0, DIGITS.indexOf(digit)), 0);
}

/** The number below a hundred that is written in Han numerals; null when they are not one. */
function hanNumber(written: string): number | null {
  const match = TENS.exec(written);
  if (match === null) return null;
  const tens = match[1] === undefined ? 0 : match[1] === '十' ? 1 : DIGITS.indexOf(match[1].charAt(0));
  return tens * 10 + (match[2] === undefined ? 0 : DIGITS.indexOf(match[2]));
}
