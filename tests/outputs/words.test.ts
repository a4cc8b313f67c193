import { describe, expect, it } from 'vitest';
import { bylineText } from '../../src/article/printed/byline-groups.ts';
import { headlinePhrases } from '../../src/article/printed/headline-phrases.ts';
import { headlineWords, partSign } from '../../src/article/printed/headline-words.ts';
import { printable } from '../../src/article/printed/printable.ts';
import { dayWords } from '../../src/language/day-words.ts';
import type { Credit } from '../../src/model/article.ts';
import type { CivilDate } from '../../src/model/civil-date.ts';
import { cutAtSentence, openingWords } from '../../src/outputs/opening-words.ts';
import { articleOf } from './context.ts';

const SLIP = '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n';

function credit(role: Credit['role'], name: string, more: Partial<Credit> = {}): Credit {
  return { role, name, span: { start: 0, end: 0 }, ...more };
}

describe('bylineText', () => {
  it.each<[string, readonly Credit[]]>([
    ['', []],
    ['记者 李旦', [credit('reporter', '李旦')]],
    [
      '记者 邢云　通讯员 王金财 陈兆洪',
      [credit('reporter', '邢云'), credit('contributor', '王金财'), credit('contributor', '陈兆洪')],
    ],
    [
      '首席记者 李旦　记者 唐天喜',
      [credit('reporter', '李旦', { rank: '首席' }), credit('reporter', '唐天喜')],
    ],
    [
      '今日女报/凤网记者 李旦　通讯员 赵巧燕',
      [credit('reporter', '李旦', { affiliation: '今日女报/凤网' }), credit('contributor', '赵巧燕')],
    ],
    ['文 周静　摄影 王敏', [credit('writer', '周静'), credit('photographer', '王敏')]],
  ])('gives %j', (expected, credits) => {
    expect(bylineText(credits)).toBe(expected);
  });
});

describe('dayWords', () => {
  it.each([
    ['2015-11-12', '2015年11月12日　星期四'],
    ['2024-02-29', '2024年2月29日　星期四'],
    ['2023-01-01', '2023年1月1日　星期日'],
  ])('writes %s as a folio line does', (date, words) => {
    expect(dayWords(date as CivilDate)).toBe(words);
  });
});

describe('partSign', () => {
  it.each([
    [5, '⑤'],
    [20, '⑳'],
    [21, '（21）'],
    [null, ''],
  ])('writes %j as %j', (part, sign) => {
    expect(partSign(part)).toBe(sign);
  });
});

describe('headlineWords', () => {
  it('sets one colon after a place, written or not', async () => {
    const bare = await articleOf('---\nheadline: 联谊会召开\nplaceTag: 郴州\ndate: 2015-11-12\n---\n');
    const marked = await articleOf('---\nheadline: 联谊会召开\nplaceTag: 郴州：\ndate: 2015-11-12\n---\n');
    expect([headlineWords(bare).placeTag, headlineWords(marked).placeTag]).toEqual(['郴州：', '郴州：']);
  });

  it('does not tell a series twice that the kicker names', async () => {
    const slip = 'headline: 娄底市妇联创品牌\nseries: 两癌免费检查系列报道②\ndate: 2015-11-12';
    const told = await articleOf(`---\nkicker: 两癌免费检查系列报道②\n${slip}\n---\n`);
    const untold = await articleOf(`---\n${slip}\n---\n`);
    expect(headlineWords(told).series).toBeNull();
    expect(headlineWords(untold).series).toEqual({ name: '两癌免费检查系列报道', part: '②' });
  });

  it('says so when there is no headline', async () => {
    expect(headlineWords(await articleOf('正文。')).headline).toBe('（无标题）');
  });
});

describe('headlinePhrases', () => {
  it.each([
    ['杜亚玲：要用互联网思维推进妇联工作', ['杜亚玲：', '要用互联网思维推进妇联工作']],
    ['娄底市妇联——创品牌　力推性别平等', ['娄底市妇联——', '创品牌　', '力推性别平等']],
    ['“谁来带娃？”难住双职工', ['“谁来带娃？”', '难住双职工']],
    ['创品牌，力推性别平等', ['创品牌，', '力推性别平等']],
    ['加强农村留守儿童信息采集工作', ['加强农村留守儿童信息采集工作']],
    ['湘妹子，加油！', ['湘妹子，', '加油！']],
    ['', []],
  ])('parts %s', (headline, phrases) => {
    expect(headlinePhrases(headline)).toEqual(phrases);
  });
});

describe('openingWords', () => {
  it('gives the summary when there is one', async () => {
    const article = await articleOf(
      '---\nheadline: 座谈会召开\nsummary: 三点要求。\ndate: 2015-11-12\n---\n\n正文。',
    );
    expect(openingWords(article, 50)).toBe('三点要求。');
  });

  it('leaves out dateline and byline', async () => {
    const article = await articleOf(`${SLIP}今日女报/凤网讯（记者李旦）近日，培训班开班。`);
    expect(openingWords(article, 50)).toBe('近日，培训班开班。');
    const wire = await articleOf(`${SLIP}新华社北京11月6日电（记者陈特安）国家卫生计生委6日通报。`);
    expect(openingWords(wire, 50)).toBe('国家卫生计生委6日通报。');
  });

  it('leaves out raw HTML', async () => {
    const article = await articleOf(`${SLIP}本报讯 培训班<b class="x">昨日</b>开班。`);
    expect(openingWords(article, 50)).toBe('培训班昨日开班。');
  });

  it('cuts after a sentence, closing mark included', () => {
    expect(cutAtSentence('“干劲更大了。”她说。以后还要努力。', 9)).toBe('“干劲更大了。”');
    expect(cutAtSentence('第一句。第二句很长很长很长。', 8)).toBe('第一句。');
  });

  it('cuts inside a sentence with an ellipsis, never inside a character', () => {
    expect(cutAtSentence('为进一步推动精准扶贫工作', 8)).toBe('为进一步推动……');
    expect(cutAtSentence('𬭎𬭎𬭎𬭎𬭎', 7)).toBe('𬭎𬭎……');
  });

  it('is empty for an article without text', async () => {
    expect(openingWords(await articleOf(SLIP), 50)).toBe('');
  });
});

describe('printable', () => {
  it.each([
    ['二行\r\n三行\u2028四行', '二行\n三行\n四行'],
    ['\u0000\u0007\u009b', '\ufffd\ufffd\ufffd'],
    ['左\u202e右\u2066', '左\ufffd右\ufffd'],
    ['\ufdd0\u{1ffff}', '\ufffd\ufffd'],
    ['鱼\u{9c7c}\u{2ceb9}·é\t', '鱼\u{9c7c}\u{2ceb9}·é\t'],
  ])('turns %j into %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
