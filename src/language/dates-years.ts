import type { CivilDate } from '../model/civil-date.ts';
import { civilDate, daysBetween, daysInMonth, partsOf } from './civil-date.ts';
import type { DateInText } from './dates.ts';
import { matchesIn } from './matches.ts';

/** A date without a year that is at most so many days from publication is the nearest day of that name. */
const NEAR = 92;

/** How far before a date a year is looked for: a paragraph or two. UTF-16 units. */
const YEAR_REACH = 600;

/**
 * The years that a date in running text may mean. One when it is certain; several when the text allows more than
 * one reading (another year was named before it, or the day is far from publication); none when nothing can be
 * said. `before` is the text before the date.
 */
export function yearsMeant(date: DateInText, before: string, published: CivilDate | null): readonly number[] {
  const told = date.year;
  if (told.by === 'number') return [told.year];
  if (published === null || told.by === 'other') return [];
  const { year } = partsOf(published);
  if (told.by === 'word') return [year + told.years];
  const named = lastYearNamed(before.slice(-YEAR_REACH), year);
  return [...new Set([...(named === null ? [] : [named]), ...unwrittenYears(date, published)])];
}

/** The days that a date may mean; those that do not exist are left out. */
export function daysMeant(
  date: DateInText,
  before: string,
  published: CivilDate | null,
): readonly CivilDate[] {
  const days = yearsMeant(date, before, published).map((year) => civilDate(year, date.month, date.day));
  return days.filter((day) => day !== null);
}

/** True when no calendar year can have the day: 11月31日, 2月30日, 13月1日. */
export function neverExists({ month, day }: DateInText): boolean {
  // 2000 is a leap year: it has every day there is.
  return day < 1 || day > daysInMonth(2000, month);
}

function unwrittenYears(date: DateInText, published: CivilDate): readonly number[] {
  const { year } = partsOf(published);
  const readings = [year - 1, year, year + 1].map((it) => ({
    year: it,
    distance: distanceOf(date, it, published),
  }));
  const near = readings.filter((it) => it.distance <= NEAR);
  return (near.length > 0 ? near : readings).map((it) => it.year);
}

/** Days between publication and the date in a year; the 28th stands for a 29 February that the year has not. */
function distanceOf({ month, day }: DateInText, year: number, published: CivilDate): number {
  const existing = civilDate(year, month, Math.min(day, daysInMonth(year, month)));
  return existing === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(existing, published));
}

/** The year that a text names last, by number or as 去年, seen from the year of publication; null when it names none. */
function lastYearNamed(before: string, published: number): number | null {
  const named = matchesIn(before, /(?<!\d)(\d{4}) ?年|([前去])年/g).at(-1);
  if (named === undefined) return null;
  if (named[1] !== undefined) return Number(named[1]);
  return published - (named[2] === '去' ? 1 : 2);
}
