import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn, figureDatesIn } from '../../src/language/dates.ts';

/** Text, month and day of every date found. */
function found(text: string): readonly (readonly [string, number, number])[] {
  return datesIn(text).map(({ start, end, month, day }) => [text.slice(start, end), month, day]);
}

describe('dates in running text', () => {
  it.each([
    ['11月6日,湖南省妇联开展头脑风暴', [['11月6日', 11, 6]]],
    ['2015年11月6日上午', [['2015年11月6日', 11, 6]]],
    ['2015 年 11 月 6 日', [['2015 年 11 月 6 日', 11, 6]]],
    ['１１月６日', [['１１月６日', 11, 6]]],
    ['二〇一五年十一月二十六日', [['二〇一五年十一月二十六日', 11, 26]]],
    ['11月6号，', [['11月6号', 11, 6]]],
    ['11月31号召开', [['11月31号', 11, 31]]],
    ['十一月三十一日召开', [['十一月三十一日', 11, 31]]],
    [
      '11月9日（周一）至11日（周三）',
      [
        ['11月9日', 11, 9],
        ['11日', 11, 11],
      ],
    ],
    [
      '焦扬在湖南调研时(10月15日至17日)',
      [
        ['10月15日', 10, 15],
        ['17日', 10, 17],
      ],
    ],
    [
      '11月6、7日停水',
      [
        ['11月6', 11, 6],
        ['7日', 11, 7],
      ],
    ],
    [
      '10月30日至11月2日',
      [
        ['10月30日', 10, 30],
        ['11月2日', 11, 2],
      ],
    ],
  ])('reads %s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  it.each([
    '“6·26”禁毒日、“三八”维权周',
    '12月中旬，5月底，6月初',
    '农历十一月六日，农历2月30日，阴历的九月初九',
    '十一月六日晚',
    '第11月6日',
    '11月6号楼、2号线',
    '电话0731-82333619，K9次列车，1.23万',
    '历时3个月6日',
    '6月8日游湘江',
  ])('finds no date in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['2015-11-31召开', ['2015-11-31']],
    ['2015/11/6、2015.11.7', ['2015/11/6', '2015.11.7']],
    ['2015-13-31，2015-11-32，2015-11/06', []],
    ['0731-2015-11-06，X2015-11-06，2015-11-310，2015.11.6.1', []],
  ])('in figures: %s', (text, written) => {
    expect(figureDatesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(written);
  });

  it('does not carry a month to a day that is not later', () => {
    expect(found('10月30日至2日')).toEqual([['10月30日', 10, 30]]);
  });

  it.each([
    ['2015年11月6日', { by: 'number', year: 2015 }],
    ['去年11月6日', { by: 'word', years: -1 }],
    ['同年11月6日', { by: 'other' }],
    ['15年11月6日', { by: 'other' }],
    ['11月6日', { by: 'nothing' }],
  ])('tells how the year of %s is told', (text, year) => {
    expect(datesIn(text)[0]?.year).toEqual(year);
  });

  it('runs a range over the turn of the year', () => {
    const [, end] = datesIn('2014年12月30日至1月3日');
    expect(end).toMatchObject({ month: 1, day: 3, joined: 'range', year: { by: 'number', year: 2015 } });
  });

  it('is total, and its dates stand in order without overlap', () => {
    const piece = fc.constantFrom(
      '1',
      '12',
      '３',
      '年',
      '月',
      '日',
      '号',
      '至',
      '、',
      '-',
      '农历',
      '去年',
      '一',
      '2015',
      ' ',
      '𬭎',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of datesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
