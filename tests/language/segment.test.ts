import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import type { Segmenter, Token } from '../../src/language/segment/segmenter.ts';
import type { SegmenterName } from '../../src/model/newsroom.ts';
import { UsageError } from '../../src/model/usage-error.ts';

const DESK_WORDS = [
  '娄底市妇联 1000 nt',
  '“6·26”禁毒日',
  '两微一端 nz',
  '男女平等 l',
  '凤网e家',
  '这行 写错 了',
];

/** Words and tags that every segmenter must give, separated by spaces. */
const TABLE: readonly (readonly [name: string, text: string, tokens: string])[] = [
  ['an empty text', '', ''],
  ['words of the dictionary', '妇女参加培训', '妇女/n 参加/v 培训/vn'],
  ['a date and its year', '2015年11月6日召开', '2015年11月6日/t 召开/v'],
  ['a day and a month', '10月15日至17日', '10月15日/t 至/p 17日/t'],
  ['a date in figures', '截至2015-11-06', '截至/v 2015-11-06/t'],
  ['a time', '9:30召开', '9:30/t 召开/v'],
  ['a decimal with 万', '人数18.23万，', '人数/n 18.23万/m ，/x'],
  ['a decimal with its unit', '血糖达到11.1mmol/L', '血糖/n 达到/v 11.1/m mmol/eng //x L/eng'],
  ['a percentage', '占29%；', '占/v 29%/m ；/x'],
  ['a sum of money', '金额10111万元。', '金额/n 10111万元/m 。/x'],
  ['grouped digits', '10,000名妇女', '10,000/m 名/q 妇女/n'],
  ['a number with an interpunct', '6·26', '6·26/m'],
  ['a year that is a measure', '2015年度', '2015/m 年度/n'],
  ['Latin letters with digits', 'A02和H7N9', 'A02/eng 和/c H7N9/eng'],
  ['a desk word with its tag', '娄底市妇联主席', '娄底市妇联/nt 主席/n'],
  ['a desk word with marks and digits', '“6·26”禁毒日活动', '“6·26”禁毒日/nz 活动/vn'],
  ['a desk word that the dictionary cuts', '推进两微一端', '推进/v 两微一端/nz'],
  ['a desk word that the dictionary has', '男女平等国策', '男女平等/l 国策/n'],
  ['a desk word with a Latin letter', '“凤网e家”', '“/x 凤网e家/nz ”/x'],
  ['emoji, of which each part is a token', '👨‍👩今天', '👨/x \u200d/x 👩/x 今天/t'],
  ['a character outside the basic plane', '𬭎教授', '𬭎/x 教授/n'],
  ['lone surrogates', '\ud800中国\udc00', '\ud800/x 中国/ns \udc00/x'],
  ['NUL and other controls', '中国\0\u0007中国', '中国/ns \0/x \u0007/x 中国/ns'],
  ['line ends', '妇女\r\n妇女', '妇女/n \r/x \n/x 妇女/n'],
];

const nodejiebaLoads = !(openingError('nodejieba') instanceof UsageError);

/** Why a segmenter cannot be opened; null when it can. */
function openingError(...asked: Parameters<typeof openSegmenter> | [SegmenterName]): unknown {
  const [name, words = [], open] = asked;
  try {
    openSegmenter(name, words, open);
    return null;
  } catch (error) {
    return error;
  }
}

describe('jieba-rs', () => keepsContract('jieba-rs'));
describe.skipIf(!nodejiebaLoads)('nodejieba', () => keepsContract('nodejieba'));

function keepsContract(name: SegmenterName): void {
  let segmenter: Segmenter;
  beforeAll(() => {
    segmenter = openSegmenter(name, DESK_WORDS);
  });

  it.each(TABLE)('cuts %s', (_, text, tokens) => {
    expect(segmenter.cut(text).map(written).join(' ')).toBe(tokens);
  });

  it('gives words that join to the text, at their offsets', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...NASTY) }));
    fc.assert(fc.property(text, (it) => isCutOf(segmenter.cut(it), it)));
  });

  it('keeps mixed traditional text letter for letter', () => {
    const text = '臺灣國語教學，婦聯主席強調男女平等。';
    expect(isCutOf(segmenter.cut(text), text)).toBe(true);
  });

  it.each([
    ['words', '中国人民站起来了'.repeat(125_000)],
    ['one character', '的'.repeat(1_000_000)],
    ['digits before a letter', `${'1'.repeat(1_000_000)}a`],
    ['digits and points', `${'1.'.repeat(500_000)}a`],
    ['letters and digits', 'a1'.repeat(500_000)],
  ])('cuts a million characters of %s without a space', (_, text) => {
    expect(isCutOf(segmenter.cut(text), text)).toBe(true);
  });

  it('knows how rare words are', () => {
    expect(segmenter.rarity('妇联')).toBeGreaterThan(segmenter.rarity('工作') ?? Number.NaN);
    expect(segmenter.rarity('没有这个词')).toBeNull();
  });

  it('keeps the words of two segmenters apart', async () => {
    const other = openSegmenter(name, ['市妇联主席 nz']);
    expect(other.cut('娄底市妇联').map((token) => token.word)).toEqual(['娄底市', '妇联']);
    expect(segmenter.cut('娄底市妇联').map((token) => token.word)).toEqual(['娄底市妇联']);
  });
}

describe('a segmenter that cannot be loaded', () => {
  const fails = () => {
    throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' });
  };

  it('tells how to install nodejieba or do without', () => {
    const error = openingError('nodejieba', [], fails);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).localised.zh).toContain('npm install nodejieba@3.5.8');
    expect((error as UsageError).localised.zh).toContain('segmenter: jieba-rs');
  });

  it('does not take another failure for a missing library', () => {
    const broken = () => {
      throw new TypeError('dict is not a function');
    };
    expect(openingError('jieba-rs', [], broken)).toBeInstanceOf(TypeError);
  });

  it('tells how to mend jieba-rs', () => {
    const error = openingError('jieba-rs', [], fails);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).localised.zh).toContain('npm install');
  });
});

const NASTY = [
  '中',
  '妇联',
  '年',
  '月',
  '日',
  '1',
  '12',
  '2015',
  '.',
  '·',
  ',',
  '%',
  '万',
  '元',
  'a',
  '\0',
  '\r\n',
].concat(['\ud83d', '\ude00', '𠮷', '👨‍👩', ' ', '　', '“6·26”禁毒日', '娄底市', '１', '：', '-', '\u0301']);

function written({ word, tag }: Token): string {
  return `${word}/${tag}`;
}

function isCutOf(tokens: readonly Token[], text: string): boolean {
  let at = 0;
  for (const { word, start, end } of tokens) {
    if (start !== at || end <= start || text.slice(start, end) !== word) return false;
    at = end;
  }
  return at === text.length;
}
