import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactOf, exactText, inScale, isShareOf, ONE, quantitiesIn } from '../../src/language/quantities.ts';

/** Quantities as text, value, unit, and ~ for those that are hedged. */
function told(text: string): readonly string[] {
  return quantitiesIn(text).map((it) => {
    const written = text.slice(it.start, it.end);
    return `${written}=${exactText(it.value)}${it.unit}${it.approximate ? '~' : ''}`;
  });
}

describe('quantities in Arabic figures', () => {
  it.each([
    ['五年来共发放贷款23695.3万元。', ['23695.3万元=236953000元']],
    ['培训女性76000人，服务18.23万人次', ['76000人=76000人', '18.23万人次=182300人次']],
    ['工作人员50余人参加，约3家', ['50余人=50人~', '3家=3家~']],
    ['占29%，提高２.５个百分点', ['29%=29%', '２.５个百分点=2.5个百分点']],
    ['收入1,234,567元，GDP达2万亿元', ['1,234,567元=1234567元', '2万亿元=2000000000000元']],
    ['版本1.2.3，型号A12，60岁以上', ['60岁=60岁~']],
    ['人数18.23万，', ['18.23万=182300']],
    ['没有数字', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('are exact where floating point is not', () => {
    expect(exactOf('0.1') + exactOf('0.2')).toBe(exactOf('0.3'));
    expect(exactText(inScale(exactOf('23695.3') * 10_000n, '亿'))).toBe('2.36953');
    expect(exactText(-exactOf('3.5'))).toBe('-3.5');
  });

  it('are written back as they were read', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(99_999_999), (whole, fraction) => {
        expect(exactText(BigInt(whole) * ONE + BigInt(fraction))).toBe(
          exactText(exactOf(`${whole}.${String(fraction).padStart(8, '0')}`)),
        );
      }),
    );
  });

  it.each([
    ['500人中有200人，占40%', true],
    ['300人中有100人，占33%', true],
    ['300人中有100人，占33.4%', true],
    ['300人中有100人，占33.6%', false],
    ['500人中有200人，占45%', false],
    ['7.6万人中有2.5万人，占33%', true],
  ])('tell whether a share fits: %s', (text, fits) => {
    const [whole, part, percent] = quantitiesIn(text);
    if (whole === undefined || part === undefined || percent === undefined) throw new Error('three figures');
    expect(isShareOf(part, whole, percent)).toBe(fits);
  });

  it('take time linear in hostile text', () => {
    for (const piece of ['1', '1,', '1.', '1,111', '约', '1万', '个']) {
      expect(quantitiesIn(piece.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
    }
  });
});
