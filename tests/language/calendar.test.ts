import { readFileSync } from 'node:fs';
import { Solar } from 'lunar-typescript';
import { describe, expect, it } from 'vitest';
import { calendarData } from '../../scripts/generate-calendar.ts';
import {
  civilDateOfLunar,
  dayOfWork,
  isDayOff,
  lunarDateOf,
  SOLAR_TERM_NAMES,
  solarTermDay,
  solarTermOn,
} from '../../src/language/calendar.ts';
import { addDays } from '../../src/language/civil-date.ts';
import { festivalDay, isFestival } from '../../src/language/festivals.ts';
import type { CivilDate } from '../../src/model/civil-date.ts';

const day = (text: string) => text as CivilDate;

describe('the generated calendar', () => {
  it('is what the installed packages say', () => {
    const file = new URL('../../src/language/data/calendar.generated.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(calendarData());
  });
});

describe('lunar dates', () => {
  it.each([
    ['2015-09-27', 2015, 8, false, 15],
    ['2020-05-23', 2020, 4, true, 1],
    ['2015-02-19', 2015, 1, false, 1],
    ['2015-02-18', 2014, 12, false, 30],
    ['1900-01-31', 1900, 1, false, 1],
    ['2033-12-22', 2033, 11, true, 1],
  ])('%s', (text, year, month, leap, dayOfMonth) => {
    const lunar = { year, month, leap, day: dayOfMonth };
    expect(lunarDateOf(day(text))).toEqual(lunar);
    expect(civilDateOfLunar(lunar)).toBe(text);
  });

  it('agree with lunar-typescript and come back the same', () => {
    for (let at = day('1900-02-01'); at < '2101-01-20'; at = addDays(at, 97)) {
      const [year = 0, month = 0, dayOfMonth = 0] = at.split('-').map(Number);
      const told = Solar.fromYmd(year, month, dayOfMonth).getLunar();
      const lunar = lunarDateOf(at);
      expect(lunar, at).toEqual({
        year: told.getYear(),
        month: Math.abs(told.getMonth()),
        leap: told.getMonth() < 0,
        day: told.getDay(),
      });
      expect(lunar === null ? null : civilDateOfLunar(lunar)).toBe(at);
    }
  });

  it('are null where the calendar has none', () => {
    expect(lunarDateOf(day('1900-01-30'))).toBeNull();
    expect(lunarDateOf(day('2101-01-29'))).toBeNull();
    expect(civilDateOfLunar({ year: 2015, month: 4, leap: true, day: 1 })).toBeNull();
    expect(civilDateOfLunar({ year: 2015, month: 8, leap: false, day: 31 })).toBeNull();
    expect(civilDateOfLunar({ year: 2101, month: 1, leap: false, day: 1 })).toBeNull();
  });
});

describe('solar terms', () => {
  it('are known by name and by day', () => {
    expect(solarTermDay('立冬', 2015)).toBe('2015-11-08');
    expect(solarTermOn(day('2015-11-08'))).toBe('立冬');
    expect(solarTermOn(day('2015-11-09'))).toBeNull();
    expect(solarTermDay('清明', 2008)).toBe('2008-04-04');
    expect(solarTermDay('立冬', 2101)).toBeNull();
    expect(solarTermDay('入伏', 2015)).toBeNull();
    expect(SOLAR_TERM_NAMES).toHaveLength(24);
  });
});

describe('days of work', () => {
  it('are eight off for the National Day and mid-autumn of 2017', () => {
    const days = [...Array(10).keys()].map((at) => addDays(day('2017-09-30'), at));
    expect(days.map(isDayOff)).toEqual([false, ...Array(8).fill(true), false]);
    expect(dayOfWork(day('2017-10-04'))).toEqual({ kind: 'off', holiday: '中秋' });
    expect(dayOfWork(day('2017-09-30'))).toEqual({ kind: 'worked', holiday: '国庆节' });
  });

  it('are as the week has them else', () => {
    expect(isDayOff(day('2015-11-07'))).toBe(true);
    expect(isDayOff(day('2015-11-12'))).toBe(false);
  });

  it('are not known outside the listed years', () => {
    expect(dayOfWork(day('2003-12-31'))).toBeNull();
    expect(dayOfWork(day('2026-12-24'))).toBeNull();
    expect(isDayOff(day('2027-10-01'))).toBeNull();
  });
});

describe('festivals', () => {
  it.each([
    ['中秋节', 2015, '2015-09-27'],
    ['除夕', 2017, '2017-01-27'],
    ['重阳节', 2015, '2015-10-21'],
    ['端午', 2015, '2015-06-20'],
    ['清明节', 2015, '2015-04-05'],
    ['小年', 2015, '2015-02-11'],
    ['母亲节', 2015, '2015-05-10'],
    ['感恩节', 2015, '2015-11-26'],
    ['国庆节', 2015, '2015-10-01'],
  ])('%s of %i is %s', (name, year, told) => {
    expect(isFestival(name)).toBe(true);
    expect(festivalDay(name, year)).toContain(told);
  });
});
