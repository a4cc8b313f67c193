import type { DateInText } from '../../language/dates.ts';
import { YEAR_WORDS } from '../../language/dates-words.ts';
import { FESTIVAL_NAMES } from '../../language/festivals.ts';
import type { Span } from '../../model/text.ts';

/** A festival or solar term that a text names beside a date. */
export interface FestivalBeside extends Span {
  readonly name: string;
  /** Years to add to that of publication, where a word for the year stands before the name (去年中秋节); else null. */
  readonly years: number | null;
  /** True when the text says that the one is the other (今年的立秋在8月8日), false where it only sets them side by side. */
  readonly told: boolean;
}

const NAME = `(?:${FESTIVAL_NAMES})`;

/** Between the word for a day and a festival's name; none of it makes it another country's festival (法国国庆节). */
export const OUR_FESTIVAL = '(?:(?:今年|去年|明年|今|本年)的?|我国|中国|传统|国际|全国|第\\d{1,3}个)?';
/** Words that say that a day is a festival. */
export const IS_FESTIVAL = '(?:也?就?是|正值|适逢|恰逢|正逢|又逢|正是|恰是|恰好是|正好是|为|迎来)';
/** After the name: 中秋节前夕, 立冬时节 and 国庆节晚会 are other days. */
export const FESTIVAL_ENDS = '(?=$|[，。；：！？、）)”　 了,;]|当天|当日|这天|那天|这一天)';

const WEEKDAY = '(?:[（(](?:星期|周)[一二三四五六日天][）)])?';
const AFTER = new RegExp(
  `${WEEKDAY}(?:[，,]?(${IS_FESTIVAL})${OUR_FESTIVAL}|[（(]|[，,]|${OUR_FESTIVAL})(${NAME})${FESTIVAL_ENDS}`,
  'y',
);
const BEFORE = new RegExp(
  `(?:^|[^\\p{Script=Han}]|今年的?|去年的?|明年的?|我国|国际|全国|传统节日)(${NAME})(?:[（(]|(是|为|在|落在|即|正好是|恰好是|就是|是在)(?:今年|明年|去年)?(?:的)?)$`,
  'u',
);
/** The date must close what is said, or something is done on that day: 中秋节在9月20日提前过. */
const DATE_ENDS = /^(?:[（(，,。；）)、！]|$)/;

/** How far before a date the name of its festival may stand. UTF-16 units. */
const REACH = 24;

/** The festival that stands right beside a date; null when there is none. The span holds both. */
export function festivalBeside(text: string, date: DateInText): FestivalBeside | null {
  return festivalAfter(text, date) ?? festivalBefore(text, date);
}

function festivalAfter(text: string, date: DateInText): FestivalBeside | null {
  AFTER.lastIndex = date.end;
  const match = AFTER.exec(text);
  if (match === null) return null;
  const told = match[1] !== undefined;
  return { start: date.start, end: date.end + match[0].length, name: match[2] ?? '', told, years: null };
}

function festivalBefore(text: string, date: DateInText): FestivalBeside | null {
  if (!DATE_ENDS.test(text.slice(date.end, date.end + 1))) return null;
  const before = text.slice(Math.max(0, date.start - REACH), date.start);
  const match = BEFORE.exec(before);
  if (match === null) return null;
  const name = match[1] ?? '';
  const at = match.index + match[0].indexOf(name);
  const word = before.slice(0, at).replace(/的$/, '').slice(-2);
  const years = YEAR_WORDS.find(([it]) => it === word)?.[1] ?? null;
  if (years === null && /[每那当同次翌]年$/.test(word)) return null;
  return { start: date.start - before.length + at, end: date.end, name, told: match[2] !== undefined, years };
}
