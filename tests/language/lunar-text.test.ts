import { describe, expect, it } from 'vitest';
import { lunarDatesIn, lunarName } from '../../src/language/lunar-text.ts';

const read = (text: string) =>
  lunarDatesIn(text).map(({ start, end, month, leap, day }) => [text.slice(start, end), month, leap, day]);

describe('lunar dates in a text', () => {
  it.each([
    ['今天是农历八月十五。', [['农历八月十五', 8, false, 15]]],
    [
      '腊月廿三、正月初一',
      [
        ['腊月廿三', 12, false, 23],
        ['正月初一', 1, false, 1],
      ],
    ],
    ['农历乙未年九月初九', [['农历乙未年九月初九', 9, false, 9]]],
    ['闰四月初一', [['闰四月初一', 4, true, 1]]],
    ['农历8月15日', [['农历8月15日', 8, false, 15]]],
    [
      '冬月三十，十一月二十九',
      [
        ['冬月三十', 11, false, 30],
        ['十一月二十九', 11, false, 29],
      ],
    ],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each(['八月十五日', '8月15日', '三个月初步见效', '十三月十五', '9月10日', '农历新年'])(
    'none in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('the name of a lunar day', () => {
  it.each([
    [{ month: 8, leap: false, day: 15 }, '八月十五'],
    [{ month: 4, leap: true, day: 1 }, '闰四月初一'],
    [{ month: 12, leap: false, day: 23 }, '腊月廿三'],
    [{ month: 11, leap: false, day: 20 }, '冬月二十'],
    [{ month: 1, leap: false, day: 10 }, '正月初十'],
    [{ month: 6, leap: false, day: 30 }, '六月三十'],
  ])('%o', (day, name) => {
    expect(lunarName(day)).toBe(name);
  });
});
