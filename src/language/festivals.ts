import type { CivilDate } from '../model/civil-date.ts';
import { civilDateOfLunar, SOLAR_TERM_NAMES, solarTermDay } from './calendar.ts';
import { addDays, civilDate, partsOf, weekdayOf } from './civil-date.ts';
import {
  FIXED_FESTIVALS,
  LUNAR_FESTIVALS,
  type LunarFestival,
  TERM_FESTIVALS,
  WEATHER_TERMS,
  WEEKDAY_FESTIVALS,
} from './data/festivals.ts';

const TERMS = SOLAR_TERM_NAMES.map((it) => (WEATHER_TERMS.includes(it) ? `${it}节气` : `${it}(?:节气)?`));
const OTHERS = [
  ...Object.keys(LUNAR_FESTIVALS),
  ...Object.keys(FIXED_FESTIVALS),
  ...Object.keys(WEEKDAY_FESTIVALS),
  ...Object.keys(TERM_FESTIVALS),
].sort((one, other) => other.length - one.length);

/** A regular expression's source for the names of festivals and solar terms; the longest first, without groups. */
export const FESTIVAL_NAMES: string = [...OTHERS, ...TERMS].join('|');

/** What those names begin with, or are: for a sieve. */
export const FESTIVAL_WORDS: readonly string[] = [...OTHERS, ...SOLAR_TERM_NAMES];

/** Whether a name is that of a festival or solar term whose day is reckoned here. */
export function isFestival(name: string): boolean {
  return OTHERS.includes(name) || SOLAR_TERM_NAMES.includes(name.replace(/节气$/, ''));
}

/**
 * The days of a festival or solar term in a Gregorian year: one as a rule, none when the name or the year's calendar is
 * not known (lunar days and terms: 1900-2100), two when custom has two or the lunar year gives two.
 */
export function festivalDay(name: string, year: number): readonly CivilDate[] {
  const lunar = LUNAR_FESTIVALS[name];
  if (lunar !== undefined) return lunar.flatMap((it) => lunarFestivalDays(it, year));
  const fixed = FIXED_FESTIVALS[name];
  const day = fixed === undefined ? movableDay(name, year) : civilDate(year, ...fixed);
  return day === null ? [] : [day];
}

function movableDay(name: string, year: number): CivilDate | null {
  const rule = WEEKDAY_FESTIVALS[name];
  if (rule === undefined) return solarTermDay(TERM_FESTIVALS[name] ?? name.replace(/节气$/, ''), year);
  const first = civilDate(year, rule.month, 1);
  if (first === null) return null;
  return addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7);
}

/** Days in a Gregorian year: the end of a lunar year lies in the next. */
function lunarFestivalDays({ month, day }: LunarFestival, year: number): readonly CivilDate[] {
  return [year - 1, year].flatMap((lunarYear) => {
    const told = day > 0 ? lunarDay(lunarYear, month, day) : dayBeforeNewYear(lunarYear + 1);
    return told !== null && partsOf(told).year === year ? [told] : [];
  });
}

function lunarDay(year: number, month: number, day: number): CivilDate | null {
  return civilDateOfLunar({ year, month, leap: false, day });
}

function dayBeforeNewYear(year: number): CivilDate | null {
  const newYear = lunarDay(year, 1, 1);
  return newYear === null ? null : addDays(newYear, -1);
}
