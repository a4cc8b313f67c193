import type { CivilDate } from '../model/civil-date.ts';

const DAY = 86_400_000;

/** The civil date of year, month and day, or null when the calendar has no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** Reads `2015-11-12` strictly; null when it is written otherwise or does not exist. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Year, month (1-12) and day of a civil date. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days of a month of the Gregorian calendar; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Days from one date to another: positive when `to` is later. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(timeOf(date) + days * DAY).toISOString().slice(0, 10) as CivilDate;
}

/** Day of the week: 0 is Sunday (星期日), 6 is Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(timeOf(date)).getUTCDay();
}

function timeOf(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
