import { describe, expect, it } from 'vitest';
import { isAlmostEqual, printedText } from '../../src/language/likeness.ts';

const TEXT = '全县各乡镇妇联主席、各邮政支局局长以及县妇联相关工作人员50余人参加了会议。';

describe('printedText', () => {
  it('keeps letters and figures, full-width ones made plain', () => {
    expect(printedText('“ＥＱ”与女性，领导力 的　提升（50%）')).toBe('EQ与女性领导力的提升50');
    expect(printedText('，。　')).toBe('');
  });
});

describe('isAlmostEqual', () => {
  it.each([
    ['equal texts', TEXT],
    ['a character more', TEXT.replace('参加', '出席参加')],
    ['a character less', TEXT.replace('各邮政', '邮政')],
  ])('is true of %s', (_, other) => {
    expect(isAlmostEqual(TEXT, other)).toBe(true);
  });

  it.each([
    ['another figure', TEXT.replace('50', '80')],
    ['half of it', TEXT.slice(0, 20)],
    ['the same letters in another order', [...TEXT].reverse().join('')],
    ['nothing', ''],
  ])('is false of %s', (_, other) => {
    expect(isAlmostEqual(TEXT, other)).toBe(false);
  });
});
