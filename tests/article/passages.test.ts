import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectedRangesOf } from '../../src/article/protected-ranges.ts';
import type { Article, Passage } from '../../src/model/article.ts';
import { articleOf, draftWith } from './article-of.ts';

async function passagesOf(body: string): Promise<{ article: Article; passages: readonly Passage[] }> {
  const article = await articleOf(draftWith('rubric: 妇联星空', body));
  return { article, passages: article.blocks.flatMap((block) => block.passages) };
}

async function textsOf(body: string): Promise<readonly string[]> {
  return (await passagesOf(body)).passages.map((it) => it.text);
}

/** The stretches of a passage that stand in the source, as the source has them. */
function written({
  article,
  passages,
}: {
  article: Article;
  passages: readonly Passage[];
}): readonly string[] {
  return passages.flatMap((it) =>
    it.runs.map((run) => article.draft.text.slice(run.source, run.source + run.length)),
  );
}

function protectedWords(passage: Passage | undefined): readonly (readonly [string, string])[] {
  return (passage?.protectedRanges ?? []).map((it) => [it.kind, passage?.text.slice(it.start, it.end) ?? '']);
}

describe('passages', () => {
  it('give the text a reader sees, and the way back to the source', async () => {
    const found = await passagesOf('省妇联主席**杜亚玲**出席并讲话。');
    expect(found.passages[0]?.text).toBe('省妇联主席杜亚玲出席并讲话。');
    expect(written(found)).toEqual(['省妇联主席', '杜亚玲', '出席并讲话。']);
  });

  it.each([
    ['座谈会由周迎春主持，\n杜亚玲讲话。', '座谈会由周迎春主持，杜亚玲讲话。'],
    ['座谈会于2015年\n11月6日召开。', '座谈会于2015年11月6日召开。'],
    ['The meeting was\nheld in Changsha.', 'The meeting was held in Changsha.'],
    ['有64名学员\r\n参加培训。', '有64名学员参加培训。'],
    ['记者 李旦  \n通讯员 赵巧燕到会', '记者 李旦通讯员 赵巧燕到会'],
    ['姓名用字有𬭎\n䶮等', '姓名用字有𬭎䶮等'],
  ])('join the lines of %j', async (body, text) => {
    expect(await textsOf(body)).toEqual([text]);
  });

  it('break a run at escapes, character references and line ends', async () => {
    const found = await passagesOf('A&amp;B 公司\\*注\\*，\n> 不是引文&#x4E2D;。');
    expect(found.passages.map((it) => it.text).join('|')).toContain('A&B 公司*注*，');
    for (const text of written(found)) expect(text).not.toMatch(/[&\\\n]/);
    expect(written(found).join('')).toContain('B 公司');
  });

  it('map the lines of a quotation past its marks', async () => {
    const found = await passagesOf('> 得移动终端者得天下，\n> 新媒体作用重大。');
    expect(found.passages.map((it) => it.text)).toEqual(['得移动终端者得天下，新媒体作用重大。']);
    expect(written(found)).toEqual(['得移动终端者得天下，', '新媒体作用重大。']);
  });

  it('tell what part each text plays', async () => {
    const { article, passages } = await passagesOf(
      '## 统筹城乡\n\n正文。\n\n- 要点一\n- 要点二\n\n> 引文。\n\n```\nx = 1\n```\n\n![替代](a.jpg "座谈会现场。")\n\n---\n\n<div>广告</div>',
    );
    expect(article.blocks.map((it) => it.kind)).toEqual([
      'subhead',
      'paragraph',
      'list',
      'quotation',
      'code',
      'picture',
      'break',
      'html',
    ]);
    expect(passages.map((it) => [it.role, it.text])).toEqual([
      ['subhead', '统筹城乡'],
      ['paragraph', '正文。'],
      ['listItem', '要点一'],
      ['listItem', '要点二'],
      ['paragraph', '引文。'],
      ['code', 'x = 1'],
    ]);
    expect(article.passages.at(0)?.role).toBe('headline');
    expect(article.passages.at(-1)).toMatchObject({ role: 'cutline', text: '座谈会现场。' });
  });

  it('are the cells of a table, mapped to the source past bars, blanks, emphasis and escapes', async () => {
    const { article, passages } = await passagesOf(
      '| 项目 | **金额** |\n| --- | ---: |\n| 培训\\|参观 |  |\n| 座谈会 | 1,000 | 多出 |',
    );
    const [block] = article.blocks;
    expect(block?.kind).toBe('table');
    expect(block?.table?.header.map((it) => it.text)).toEqual(['项目', '金额']);
    expect(block?.table?.rows.map((row) => row.map((it) => it.text))).toEqual([
      ['培训|参观', ''],
      ['座谈会', '1,000', '多出'],
    ]);
    expect(passages.map((it) => it.text)).toEqual(['项目', '金额', '培训|参观', '座谈会', '1,000', '多出']);
    expect(new Set(passages.map((it) => it.role))).toEqual(new Set(['tableCell']));
    expect(written({ article, passages })).toEqual([
      '项目',
      '金额',
      '培训',
      '参观',
      '座谈会',
      '1,000',
      '多出',
    ]);
  });

  it('of a table in a quotation are cells too', async () => {
    const { passages } = await passagesOf('> | 项目 | 金额 |\n> | --- | --- |\n> | 培训 | 1,000 |');
    expect(passages.map((it) => [it.role, it.text])).toEqual([
      ['tableCell', '项目'],
      ['tableCell', '金额'],
      ['tableCell', '培训'],
      ['tableCell', '1,000'],
    ]);
  });

  it('keep raw HTML in running text as protected, and leave comments out', async () => {
    const { passages } = await passagesOf('编辑<b>重点</b>内容<!-- caibian-ignore -->。');
    expect(passages[0]?.text).toBe('编辑<b>重点</b>内容。');
    expect(protectedWords(passages[0])).toEqual([
      ['html', '<b>'],
      ['html', '</b>'],
    ]);
  });

  it('drop the indent that was typed', async () => {
    expect(await textsOf('　　座谈会召开。')).toEqual(['座谈会召开。']);
  });

  it('of headlines are mapped where the value stands as written, quoted or not', async () => {
    const { headline, kicker, deck, draft } = await articleOf(
      '---\nheadline: "杜亚玲：要用互联网思维"\nkicker: 省妇联座谈会召开——\ndeck: "他说：\\"好\\""\ndate: 2015-11-12\n---\n\n正文。\n',
    );
    const at = (passage: Passage | null) =>
      passage?.runs.map((it) => draft.text.slice(it.source, it.source + it.length));
    expect(at(headline)).toEqual(['杜亚玲：要用互联网思维']);
    expect(at(kicker)).toEqual(['省妇联座谈会召开——']);
    expect(deck?.text).toBe('他说："好"');
    expect(at(deck)).toEqual([]);
  });

  it('every run is the source letter for letter', async () => {
    const alphabet = [
      '妇',
      '联',
      '，',
      '“',
      '”',
      '《',
      '》',
      'a',
      '1',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '> ',
      '- ',
      '# ',
      '*',
      '**',
      '_',
      '`',
      '\\',
      '\\*',
      '&amp;',
      '&#20013;',
      '&nosuch;',
      '&',
      '<b>',
      '<!-- x -->',
      '[a](b)',
      '![c](d "e")',
      '  \n',
      '\t',
      '\0',
      '𬭎',
      '\ud800',
      'https://a.cn/x',
      '　',
    ];
    const bodies = fc.array(fc.constantFrom(...alphabet), { maxLength: 30 }).map((it) => it.join(''));
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom('markdown', 'plain'), async (body, format) => {
        const { passages, draft } = await articleOf(body, {
          format,
          path: format === 'plain' ? 'a.txt' : 'a.md',
        });
        for (const { text, runs, protectedRanges } of passages) {
          let at = 0;
          for (const run of runs) {
            expect(run.at).toBeGreaterThanOrEqual(at);
            expect(run.length).toBeGreaterThan(0);
            at = run.at + run.length;
            expect(draft.text.slice(run.source, run.source + run.length)).toBe(text.slice(run.at, at));
          }
          expect(at).toBeLessThanOrEqual(text.length);
          for (const range of protectedRanges) {
            expect(range.start).toBeLessThan(range.end);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('protected ranges', () => {
  it.each([
    ['她说：“好，去。”随即离开。', [['quotation', '好，去。']]],
    ['听了《EQ与女性领导力的提升》讲座', [['title', 'EQ与女性领导力的提升']]],
    [
      '“外‘内’外”',
      [
        ['quotation', '内'],
        ['quotation', '外‘内’外'],
      ],
    ],
    [
      '《读〈呐喊〉》',
      [
        ['title', '呐喊'],
        ['title', '读〈呐喊〉'],
      ],
    ],
    [
      '「四自」精神『新』',
      [
        ['quotation', '四自'],
        ['quotation', '新'],
      ],
    ],
    ['读《论语”》后', [['title', '论语”']]],
    ['“男女平等是国策，', [['quotation', '男女平等是国策，']]],
    ['开创“工作新局面，', []],
    ['多出的”后引号', []],
    ['“”《》', []],
    ['请看https://www.fengone.com/a?b=1,c。', [['address', 'https://www.fengone.com/a?b=1,c']]],
    ['详见http://a.cn/专题/妇联?x=1，谢谢', [['address', 'http://a.cn/专题/妇联?x=1']]],
    ['登录www.a.cn了解?大家快来', [['address', 'www.a.cn']]],
    ['登录http://a.cn/a大家好,再见', [['address', 'http://a.cn/a']]],
    ['来信请寄news@fengone.com.', [['address', 'news@fengone.com']]],
    ['访问www.fengone.com，', [['address', 'www.fengone.com']]],
  ])('of %j', (text, expected) => {
    expect(protectedRangesOf(text).map((it) => [it.kind, text.slice(it.start, it.end)])).toEqual(expected);
  });

  it('takes no quotation mark inside code for one', async () => {
    const { passages } = await passagesOf('输入`print(“a`再输入”完');
    expect(protectedWords(passages[0])).toEqual([['code', 'print(“a']]);
  });

  it('takes hostile nests and long addresses in its stride', () => {
    expect(protectedRangesOf('“'.repeat(50_000) + '》'.repeat(50_000)).length).toBeLessThanOrEqual(1);
    expect(protectedRangesOf(`http://${'.'.repeat(100_000)}`)).toHaveLength(1);
    expect(protectedRangesOf('a.'.repeat(50_000))).toEqual([]);
  });
});
