import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  circledNumeral,
  halfWidthDigits,
  hanDigits,
  hanNumeral,
  parseNumeral,
} from '../../src/language/numerals.ts';

const SPELLED: readonly (readonly [number, string])[] = [
  [0, '零'],
  [5, '五'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1020, '一千零二十'],
  [2007, '二千零七'],
  [10_300, '一万零三百'],
  [101_000, '十万一千'],
  [182_300, '十八万二千三百'],
  [20_000_300, '二千万零三百'],
  [120_000_000, '一亿二千万'],
  [1_200_000_000_000, '一万二千亿'],
];

describe('numerals', () => {
  it.each(SPELLED)('%d is spelled %s', (value, text) => {
    expect(hanNumeral(value)).toBe(text);
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    ['5', 5],
    ['０２', 2],
    ['⑤', 5],
    ['⑳', 20],
    ['㊿', 50],
    ['二〇一五', 2015],
    ['二零一五', 2015],
    ['两千', 2000],
    ['一十二', 12],
    ['一百〇五', 105],
  ])('reads %s', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    '',
    '妇联',
    '三百五',
    '五十百',
    '十百',
    '万',
    '亿万',
    '一二十',
    '百',
    '5五',
    '①②',
    '-1',
    '1.5',
    '一'.repeat(40),
    '9'.repeat(20),
  ])('reads %j as none', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  it('spells no number it cannot', () => {
    for (const value of [-1, 1.5, Number.NaN, 1e16]) expect(hanNumeral(value)).toBeNull();
    for (const value of [0, 51, 1.5, -1]) expect(circledNumeral(value)).toBeNull();
  });

  it('circles numbers up to fifty', () => {
    expect([1, 20, 21, 35, 36, 50].map(circledNumeral)).toEqual(['①', '⑳', '㉑', '㉟', '㊱', '㊿']);
  });

  it('writes digits in other forms', () => {
    expect(hanDigits('2015')).toBe('二〇一五');
    expect(halfWidthDigits('２０１５年')).toBe('2015年');
  });

  it('reads back what it spells', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(), fc.integer({ min: 0, max: 9_007_199_254_740_991 })), (value) => {
        expect(parseNumeral(hanNumeral(value) ?? '')).toBe(value);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('一', '十', '百', '千', '万', '亿', '零', '两', '5', '〇') }),
        (text) => {
          const value = parseNumeral(text);
          expect(value === null || Number.isSafeInteger(value)).toBe(true);
        },
      ),
    );
  });
});
