import type { CivilDate } from '../model/civil-date.ts';
import { addDays, civilDate, daysBetween, partsOf, weekdayOf } from './civil-date.ts';
import { FIRST_CALENDAR_YEAR, LUNAR_YEARS, PUBLIC_HOLIDAYS, SOLAR_TERMS } from './data/calendar.generated.ts';

/** A day of the lunar calendar (农历). */
export interface LunarDate {
  /** The Gregorian year in which the lunar year begins. */
  readonly year: number;
  /** 1 is 正月, 12 腊月. */
  readonly month: number;
  /** True in a leap month (闰四月), which follows the month of its number. */
  readonly leap: boolean;
  readonly day: number;
}

/** What the government's arrangement of holidays says of a day. */
export interface DayOfWork {
  /** A day off of a holiday, a weekend day that is worked in its stead, or a day as the week has it. */
  readonly kind: 'off' | 'worked' | 'ordinary';
  /** The holiday as the arrangement names it (国庆节, 中秋); null for an ordinary day. */
  readonly holiday: string | null;
}

/** The solar terms from January to December, two a month. */
export const SOLAR_TERM_NAMES: readonly string[] = [
  ...['小寒', '大寒', '立春', '雨水', '惊蛰', '春分', '清明', '谷雨', '立夏', '小满', '芒种', '夏至'],
  ...['小暑', '大暑', '立秋', '处暑', '白露', '秋分', '寒露', '霜降', '立冬', '小雪', '大雪', '冬至'],
];

/**
 * Almanacs reckon by the time of 120° east since 1929; before, a lunar day or solar term of the time may lie one day from the
 * one that is reckoned here.
 */
export const CERTAIN_FROM_YEAR = 1929;

interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  readonly days: number;
}

interface LunarYear {
  readonly firstDay: CivilDate;
  /** In the order in which they run. */
  readonly months: readonly LunarMonth[];
}

const lunarYears = new Map<number, LunarYear | null>();

/** The lunar date of a day; null before the new year of 1900 and after the lunar year 2100. */
export function lunarDateOf(day: CivilDate): LunarDate | null {
  const { year } = partsOf(day);
  const lunar = lunarYearOf(year);
  if (lunar !== null && day >= lunar.firstDay) return dateWithin(year, lunar, day);
  const earlier = lunarYearOf(year - 1);
  return earlier === null ? null : dateWithin(year - 1, earlier, day);
}

/** The day of a lunar date; null when its month or day does not exist, or its year is not known (1900-2100). */
export function civilDateOfLunar({ year, month, leap, day }: LunarDate): CivilDate | null {
  const lunar = lunarYearOf(year);
  const at = lunar?.months.findIndex((it) => it.month === month && it.leap === leap) ?? -1;
  if (lunar === null || day < 1 || day > (lunar.months[at]?.days ?? 0)) return null;
  const before = lunar.months.slice(0, at).reduce((sum, it) => sum + it.days, 0);
  return addDays(lunar.firstDay, before + day - 1);
}

/** The day of a solar term (立冬) in a Gregorian year; null for another name, or a year outside 1900-2100. */
export function solarTermDay(name: string, year: number): CivilDate | null {
  const at = SOLAR_TERM_NAMES.indexOf(name);
  const days = SOLAR_TERMS.trim().split(/\s/)[year - FIRST_CALENDAR_YEAR];
  if (at < 0 || days === undefined) return null;
  return civilDate(year, Math.floor(at / 2) + 1, Number.parseInt(days.charAt(at), 36));
}

/** The solar term that begins on a day; null when none does, or the year is not known (1900-2100). */
export function solarTermOn(day: CivilDate): string | null {
  const { year, month } = partsOf(day);
  const names = SOLAR_TERM_NAMES.slice(month * 2 - 2, month * 2);
  return names.find((it) => solarTermDay(it, year) === day) ?? null;
}

let holidays: ReadonlyMap<string, DayOfWork> | null = null;

/**
 * What a day is by the government's yearly arrangement of holidays. Null when that is not known: before 2004, and from
 * 24 December of the last listed year on, since the next year's arrangement reaches back into it.
 */
export function dayOfWork(day: CivilDate): DayOfWork | null {
  holidays ??= readHolidays();
  const lines = PUBLIC_HOLIDAYS.trim();
  const lastYear = lines.slice(lines.lastIndexOf('\n') + 1).slice(0, 4);
  if (day < `${lines.slice(0, 4)}-01-01` || day >= `${lastYear}-12-24`) return null;
  return holidays.get(day) ?? { kind: 'ordinary', holiday: null };
}

/** Whether nobody works on a day, by arrangement or as it is a weekend; null when that is not known. */
export function isDayOff(day: CivilDate): boolean | null {
  const known = dayOfWork(day);
  if (known === null) return null;
  return known.kind === 'off' || (known.kind === 'ordinary' && weekdayOf(day) % 6 === 0);
}

function readHolidays(): ReadonlyMap<string, DayOfWork> {
  const days = new Map<string, DayOfWork>();
  for (const line of PUBLIC_HOLIDAYS.trim().split('\n')) {
    const [year = '', ...words] = line.split(' ');
    for (let at = 0; at < words.length; at += 2) {
      const [off = '', worked = ''] = (words[at + 1] ?? '').split('!');
      const holiday = words[at] ?? '';
      for (const day of runDays(year, off)) days.set(day, { kind: 'off', holiday });
      for (const day of runDays(year, worked)) days.set(day, { kind: 'worked', holiday });
    }
  }
  return days;
}

/** The days of `1001+7,1010`. */
function runDays(year: string, runs: string): readonly CivilDate[] {
  return runs.split(',').flatMap((run) => {
    const first = civilDate(Number(year), Number(run.slice(0, 2)), Number(run.slice(2, 4)));
    if (first === null) return [];
    return Array.from({ length: Number(run.slice(5) || '1') }, (_, index) => addDays(first, index));
  });
}

function lunarYearOf(year: number): LunarYear | null {
  const known = lunarYears.get(year);
  if (known !== undefined) return known;
  const read = readLunarYear(year);
  lunarYears.set(year, read);
  return read;
}

function readLunarYear(year: number): LunarYear | null {
  const packed = LUNAR_YEARS.trim().split(/\s/)[year - FIRST_CALENDAR_YEAR];
  const start = civilDate(year, 1, 20);
  if (packed === undefined || start === null) return null;
  const bits = Number.parseInt(packed.slice(0, 5), 16);
  const leap = bits >> 13;
  const lengthAt = (bit: number) => ((bits >> bit) & 1) + 29;
  const months: LunarMonth[] = [];
  for (let month = 1; month <= 12; month++) {
    months.push({ month, leap: false, days: lengthAt(13 - month) });
    if (month === leap) months.push({ month, leap: true, days: lengthAt(0) });
  }
  return { firstDay: addDays(start, Number.parseInt(packed.slice(5), 36)), months };
}

function dateWithin(year: number, lunar: LunarYear, day: CivilDate): LunarDate | null {
  let rest = daysBetween(lunar.firstDay, day);
  if (rest < 0) return null;
  for (const { month, leap, days } of lunar.months) {
    if (rest < days) return { year, month, leap, day: rest + 1 };
    rest -= days;
  }
  return null;
}
