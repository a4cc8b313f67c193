import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../src/language/civil-date.ts';
import type { DateInText } from '../../src/language/dates.ts';
import { datesIn } from '../../src/language/dates.ts';
import { daysMeant, neverExists, yearsMeant } from '../../src/language/dates-years.ts';

const published = parseCivilDate('2015-11-12');

function last(text: string): readonly [DateInText, string] {
  const date = datesIn(text).at(-1);
  if (date === undefined) throw new Error(`no date in ${text}`);
  return [date, text.slice(0, date.start)];
}

describe('the years that a date may mean', () => {
  it.each([
    ['2012年11月6日', [2012]],
    ['今年3月6日', [2015]],
    ['去年11月6日', [2014]],
    ['11月6日', [2015]],
    ['12月31日', [2015]],
    ['3月6日', [2014, 2015, 2016]],
    ['1935年他到了上海，11月6日', [1935, 2015]],
    ['去年11月6日她来到长沙，11月20日', [2014, 2015]],
    ['前年她来到长沙，11月20日', [2013, 2015]],
    ['同年11月6日', []],
  ])('%s', (text, years) => {
    expect(yearsMeant(...last(text), published)).toEqual(years);
  });

  it('reads December in a January paper as last year', () => {
    expect(daysMeant(...last('12月31日'), parseCivilDate('2016-01-02'))).toEqual(['2015-12-31']);
  });

  it('says nothing of an unwritten year when the day of publication is unknown', () => {
    expect(yearsMeant(...last('11月6日'), null)).toEqual([]);
  });
});

describe('days that never exist', () => {
  it.each([
    ['11月31日', true],
    ['2月30日', true],
    ['13月1日', true],
    ['10月0日', true],
    ['2月29日', false],
    ['12月31日', false],
  ])('%s: %s', (text, never) => {
    expect(neverExists(last(text)[0])).toBe(never);
  });
});
