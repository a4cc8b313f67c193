import type { Span } from '../model/text.ts';
import type { LunarDate } from './calendar.ts';
import { matchesIn } from './matches.ts';
import { hanNumeral, parseNumeral } from './numerals.ts';

/** A day of the lunar calendar as running text names it: 农历八月十五, 腊月廿三, 闰四月初一. The year is not read. */
export interface LunarDateInText extends Span {
  readonly month: number;
  /** True when 闰 is written. */
  readonly leap: boolean;
  readonly day: number;
}

const CALENDAR = '(?:农历|阴历|旧历|夏历|古历)';
const HAN_MONTH = '正|冬|腊|十[一二]?|[一二三四五六七八九]';
const HAN_DAY = '初[一二三四五六七八九十]|[一二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十';
const LUNAR = new RegExp(
  `(?<![一二三四五六七八九十个])(闰)?(?:(${HAN_MONTH})月(${HAN_DAY})|(?<![\\d.．])(\\d{1,2})月(?:初)?(\\d{1,2}))(?![一二三四五六七八九十\\d])(日|号)?`,
  'g',
);
/** The calendar, and a year between it and the month: 农历乙未年. */
const NAMED = new RegExp(`${CALENDAR}(?:[^，。；：！？（）]{1,4}年)?$`);
const NAME_REACH = 10;
const NAMED_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/**
 * The lunar dates of a text, in order. What could be a Gregorian date (八月十五日, 8月15日 without 农历) is left out.
 */
export function lunarDatesIn(text: string): readonly LunarDateInText[] {
  if (!text.includes('月')) return [];
  return matchesIn(text, LUNAR).flatMap((match) => {
    const [written, leap, hanMonth, hanDay, month, day, sign] = match;
    const before = text.slice(Math.max(0, match.index - NAME_REACH), match.index);
    const calendar = NAMED.exec(before)?.[0] ?? '';
    if (calendar === '' && (sign !== undefined || hanMonth === undefined)) return [];
    const told = {
      month: hanMonth === undefined ? Number(month) : (NAMED_MONTHS[hanMonth] ?? parseNumeral(hanMonth) ?? 0),
      day: hanDay === undefined ? Number(day) : dayOf(hanDay),
    };
    if (told.month < 1 || told.month > 12 || told.day < 1 || told.day > 30) return [];
    const end = match.index + written.length;
    return [{ start: match.index - calendar.length, end, ...told, leap: leap !== undefined }];
  });
}

/** The name of a lunar day: 八月十五, 闰四月初一, 腊月廿三. */
export function lunarName({ month, leap, day }: Pick<LunarDate, 'month' | 'leap' | 'day'>): string {
  const months = month === 1 ? '正' : month === 12 ? '腊' : month === 11 ? '冬' : hanNumeral(month);
  const han = hanNumeral(day) ?? '';
  const days = day <= 10 ? `初${han}` : day > 20 && day < 30 ? `廿${han.slice(2)}` : han;
  return `${leap ? '闰' : ''}${months}月${days}`;
}

function dayOf(written: string): number {
  const plain = written.replace('初', '').replace('廿', '二十');
  return parseNumeral(plain) ?? 0;
}
