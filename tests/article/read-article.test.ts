import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Byline } from '../../src/model/article.ts';
import { articleOf, draftWith } from './article-of.ts';
import { creditLine } from './credit-line.ts';

function credited(byline: Byline | null): readonly string[] {
  return byline?.credits.map(creditLine) ?? [];
}

/** The names of a byline as the source has them at the credits' places. */
function namesInSource(article: Article, byline: Byline | null): readonly string[] {
  return byline?.credits.map((it) => article.draft.text.slice(it.span.start, it.span.end)) ?? [];
}

describe('the byline of the copy slip', () => {
  it.each([
    ['byline: 记者 李旦 通讯员 赵巧燕', ['reporter 李旦', 'contributor 赵巧燕']],
    ['byline: "记者：李旦"', ['reporter 李旦']],
    ['署名: （记者李旦）', ['reporter 李旦']],
    ['署名: 本报讯（记者 李旦 唐天喜）', ['reporter 李旦', 'reporter 唐天喜']],
    ['署名: 新华社北京11月6日电（记者陈特安、周德武）', ['reporter 陈特安', 'reporter 周德武']],
    [
      'byline:\n  - 今日女报/凤网记者 李旦\n  - 通讯员 赵巧燕',
      ['reporter@今日女报/凤网 李旦', 'contributor 赵巧燕'],
    ],
    [
      'byline: [{role: 记者, name: 李旦}, {role: contributor, name: 赵巧燕, affiliation: 娄底市妇联}]',
      ['reporter 李旦', 'contributor@娄底市妇联 赵巧燕'],
    ],
    ['byline: {role: 见习记者, name: 李旦}', ['reporter/见习 李旦']],
    ['byline: |\n  记者 李旦\n  通讯员 赵巧燕', ['reporter 李旦', 'contributor 赵巧燕']],
  ])('reads %j', async (line, credits) => {
    const article = await articleOf(draftWith(line));
    expect(credited(article.fieldByline)).toEqual(credits);
    expect(article.fieldByline?.problems).toEqual([]);
    expect(namesInSource(article, article.fieldByline)).toEqual(
      article.fieldByline?.credits.map((it) => it.name),
    );
    expect(article.credits).toBe(article.fieldByline?.credits);
  });

  it('tells what it could not read', async () => {
    const { fieldByline } = await articleOf(draftWith('byline: [{role: 大厨, name: 李旦}, 记者, 赵巧燕]'));
    expect(fieldByline?.problems.map((it) => [it.kind, it.values.text])).toEqual([
      ['unparsable-byline', '大厨'],
      ['role-without-name', '记者'],
      ['name-without-role', '赵巧燕'],
    ]);
  });

  it('points at the second of two equal names in a list', async () => {
    const article = await articleOf(draftWith('byline:\n  - 记者 李旦\n  - 通讯员 李旦'));
    expect(article.fieldByline?.credits.map((it) => it.span.start)).toEqual([
      article.draft.text.indexOf('李旦'),
      article.draft.text.lastIndexOf('李旦'),
    ]);
  });
});

describe('the byline and dateline of the body', () => {
  /** Body, credits of the body's byline, its text in the source, agency of the dateline. */
  const BODIES: readonly (readonly [string, readonly string[], string, string | undefined])[] = [
    ['今日女报/凤网讯（记者李旦）如何树立互联网思维？', ['reporter 李旦'], '（记者李旦）', '今日女报/凤网'],
    ['今日女报/凤网讯(通讯员曹洁)11月6日，年会召开。', ['contributor 曹洁'], '(通讯员曹洁)', '今日女报/凤网'],
    [
      '本报讯（记者 邢云 通讯员 王金财 陈兆洪）近日，',
      ['reporter 邢云', 'contributor 王金财', 'contributor 陈兆洪'],
      '（记者 邢云 通讯员 王金财 陈兆洪）',
      '本报',
    ],
    [
      '新华社北京11月6日电（记者陈特安、周德武）国务院',
      ['reporter 陈特安', 'reporter 周德武'],
      '（记者陈特安、周德武）',
      '新华社',
    ],
    [
      '本报纽约10月31日电 记者陈特安、周德武报道：联合国',
      ['reporter 陈特安', 'reporter 周德武'],
      '记者陈特安、周德武报道',
      '本报',
    ],
    [
      '本报讯 记者 李旦 通讯员 赵巧燕 11月6日，座谈会召开。',
      ['reporter 李旦', 'contributor 赵巧燕'],
      '记者 李旦 通讯员 赵巧燕',
      '本报',
    ],
    ['记者傅亚雨沈阳报道：辽宁省妇联', ['reporter 傅亚雨'], '记者傅亚雨沈阳报道', undefined],
    [
      '（记者唐天喜 通讯员刘小文）近日，祁阳县',
      ['reporter 唐天喜', 'contributor 刘小文'],
      '（记者唐天喜 通讯员刘小文）',
      undefined,
    ],
    [
      '今日女报/凤网记者 李旦  \n通讯员 赵巧燕\n\n“非常感动，也备受鼓舞。”',
      ['reporter@今日女报/凤网 李旦', 'contributor 赵巧燕'],
      '今日女报/凤网记者 李旦  \n通讯员 赵巧燕',
      undefined,
    ],
    [
      '今日女报/凤网记者 李旦\n通讯员 赵巧燕\n\n“非常感动。”',
      ['reporter@今日女报/凤网 李旦', 'contributor 赵巧燕'],
      '今日女报/凤网记者 李旦\n通讯员 赵巧燕',
      undefined,
    ],
    [
      '记者 李旦\n\n通讯员 赵巧燕\n\n本报讯 座谈会召开。',
      ['reporter 李旦', 'contributor 赵巧燕'],
      '记者 李旦\n\n通讯员 赵巧燕',
      '本报',
    ],
    ['**今日女报/凤网讯**（记者李旦）如何树立', ['reporter 李旦'], '（记者李旦）', '今日女报/凤网'],
    [
      '编者按：座谈会开得很好。\n\n## 现场\n\n本报讯（记者李旦）座谈会召开。',
      ['reporter 李旦'],
      '（记者李旦）',
      '本报',
    ],
    ['![](a.jpg)\n\n本报讯（记者李旦）座谈会召开。', ['reporter 李旦'], '（记者李旦）', '本报'],
    ['座谈会召开。\n\n会议由周迎春主持。（记者 李旦）', ['reporter 李旦'], '（记者 李旦）', undefined],
    ['座谈会召开。\n\n（记者 李旦）', ['reporter 李旦'], '（记者 李旦）', undefined],
    ['座谈会召开。（记者 李旦）', ['reporter 李旦'], '（记者 李旦）', undefined],
    [
      '女性地位的提高，前提是自身素质。\n\n（作者：王郁芳）',
      ['writer 王郁芳'],
      '（作者：王郁芳）',
      undefined,
    ],
    ['洛杉矶的华人\n\n举行了活动。（本报洛杉矶11月2日电）', [], '', '本报'],
  ];

  it.each(BODIES)('reads %j', async (body, credits, text, agency) => {
    const article = await articleOf(draftWith('rubric: 妇联星空', body));
    const { bodyByline, draft } = article;
    expect(credited(bodyByline)).toEqual(credits);
    expect(draft.text.slice(bodyByline?.span.start ?? 0, bodyByline?.span.end ?? 0)).toBe(text);
    expect(namesInSource(article, bodyByline)).toEqual(bodyByline?.credits.map((it) => it.name) ?? []);
    expect(article.dateline?.agency).toBe(agency);
    expect(article.credits).toEqual(bodyByline?.credits ?? []);
  });

  it.each([
    '记者了解到，近年来娄底市妇联一直努力创新妇女工作品牌。',
    '记者从会上获悉，全市建立家庭暴力伤残鉴定中心10个。',
    '通讯员队伍建设是妇联宣传工作的基础。',
    '第十六个记者节（11月8日）到来之际，',
    '（图片由受访者提供）座谈会现场。',
    '本报讯 记者从省妇联获悉，座谈会召开。',
    '杜亚玲（左二）与记者合影。',
    '（作者系湖南省妇联副主席）',
    '（据新华社）',
  ])('finds no byline in %s', async (body) => {
    const article = await articleOf(draftWith('rubric: 妇联星空', body));
    expect(article.bylines).toEqual([]);
  });

  it('keeps both bylines and prints the copy slip’s', async () => {
    const article = await articleOf(draftWith('byline: 记者 李旦', '本报讯（记者邢云）座谈会召开。'));
    expect(article.bylines.map((it) => it.from)).toEqual(['field', 'body']);
    expect(credited(article.bodyByline)).toEqual(['reporter 邢云']);
    expect(article.credits.map((it) => it.name)).toEqual(['李旦']);
  });

  it('points at each half-width bracket and at the faults inside', async () => {
    const { bodyByline, draft } = await articleOf(
      draftWith('rubric: 妇联星空', '本报讯(记者李旦 通讯员）座谈会召开。'),
    );
    expect(bodyByline?.problems.map((it) => [it.kind, draft.text.slice(it.span.start, it.span.end)])).toEqual(
      [
        ['half-width-parenthesis', '('],
        ['role-without-name', '通讯员'],
      ],
    );
  });

  it('parts run-together names as the staff register tells', async () => {
    const text = draftWith('rubric: 妇联星空', '本报讯（记者李文王郭小鹿）座谈会召开。');
    const article = await articleOf(text, { knownNames: ['李文王', '郭小鹿'] });
    expect(article.credits.map((it) => it.name)).toEqual(['李文王', '郭小鹿']);
  });

  it('points at the dateline and its date in the source', async () => {
    const { dateline, draft } = await articleOf(
      draftWith('rubric: 妇联星空', '新华社**北京**11月6日电（记者陈特安）国务院'),
    );
    expect(draft.text.slice(dateline?.span.start, dateline?.span.end)).toBe('新华社**北京**11月6日电');
    expect(draft.text.slice(dateline?.date?.span.start, dateline?.date?.span.end)).toBe('11月6日');
    expect(dateline).toMatchObject({ form: 'wire', agency: '新华社', place: '北京', disordered: false });
  });
});

describe('pictures', () => {
  it.each([
    ['座谈会现场。（张三 摄）', '座谈会现场。', '张三 摄'],
    ['座谈会现场（记者李旦摄）', '座谈会现场', '记者李旦摄'],
    ['座谈会现场。(湖南省妇联供图)', '座谈会现场。', '湖南省妇联供图'],
    ['座谈会现场。张三 摄', '座谈会现场。', '张三 摄'],
    ['座谈会现场。 本报记者 张三 摄', '座谈会现场。', '本报记者 张三 摄'],
    ['座谈会现场。摄影 张三', '座谈会现场。', '摄影 张三'],
    ['张三 摄', '', '张三 摄'],
    ['杜亚玲（左二）在座谈会上讲话。', '杜亚玲（左二）在座谈会上讲话。', ''],
    ['杜亚玲在座谈会上讲话（右图）', '杜亚玲在座谈会上讲话（右图）', ''],
    ['座谈会现场。（图片由湖南省妇联提供）', '座谈会现场。', '图片由湖南省妇联提供'],
    ['座谈会现场（图/张三）', '座谈会现场', '图/张三'],
    ['参赛者在公园摄影', '参赛者在公园摄影', ''],
    ['', '', ''],
  ])('part the cutline %j from its credit', async (title, cutline, credit) => {
    const { pictures, blocks } = await articleOf(
      draftWith('rubric: 妇联星空', `![座谈会](a.jpg "${title}")`),
    );
    expect(pictures).toMatchObject([{ src: 'a.jpg', alternative: '座谈会', cutline, credit }]);
    expect(blocks[0]?.picture).toBe(pictures[0]);
  });

  it('that share a paragraph are a block each, and one inside running text is none', async () => {
    const beside = await articleOf(draftWith('rubric: 妇联星空', '![一](a.jpg) ![二](b.jpg)'));
    expect(beside.blocks.map((it) => it.picture?.src)).toEqual(['a.jpg', 'b.jpg']);
    const inside = await articleOf(draftWith('rubric: 妇联星空', '正文![一](a.jpg)正文'));
    expect(inside.blocks.map((it) => it.kind)).toEqual(['paragraph']);
    expect(inside.pictures.map((it) => it.src)).toEqual(['a.jpg']);
  });
});

describe('the page of 12 November 2015 as it was received', () => {
  it('has the bylines of its five stories, seven people in all', async () => {
    const text = readFileSync(new URL('../../articles/raw/page-2015-11.txt', import.meta.url), 'utf8');
    const article = await articleOf(text, { format: 'plain', path: 'articles/raw/page-2015-11.txt' });
    expect(article.bylines.map(credited)).toEqual([
      ['reporter 李旦'],
      ['contributor 曹洁'],
      ['contributor 许凯'],
      ['reporter 唐天喜', 'contributor 刘小文'],
      ['reporter@今日女报/凤网 李旦', 'contributor 赵巧燕'],
    ]);
    for (const byline of article.bylines) {
      expect(namesInSource(article, byline)).toEqual(byline.credits.map((it) => it.name));
    }
    const brackets = article.bylines
      .flatMap((it) => it.problems)
      .map((it) => text.slice(it.span.start, it.span.end));
    expect(brackets).toEqual(['(', ')', '(', ')', '(', ')', '(', ')']);
    expect(article.dateline).toMatchObject({ form: 'staff', agency: '今日女报/凤网', place: null });
    expect(article.problems).toEqual([]);
    expect(article.slug).toBe('page-2015-11');
  });
});

describe('readArticle', () => {
  it('never throws, whatever was filed', async () => {
    const slip = fc.array(
      fc.tuple(
        fc.constantFrom(
          'headline',
          '主题',
          'byline',
          '署名',
          'date',
          'images',
          'series',
          'keywords',
          'check',
          'id',
          '__proto__',
          'x',
        ),
        fc.constantFrom(
          '记者 李旦',
          '[]',
          '{}',
          '[{role: 记者, name: 李旦}]',
          '{name: 系列⑤}',
          '2015-11-12',
          '[[1]]',
          '~',
          '"\\0"',
          '{ignore: [A]}',
          '[{src: ../a}]',
        ),
      ),
      { maxLength: 6 },
    );
    const words = [
      '本报讯',
      '（记者',
      '李旦',
      '）',
      '新华社',
      '11月6日',
      '电',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '![a](b "c（张三 摄）")',
      '<b>',
      '**',
      '　',
      '\ud800',
      '\u0007',
      '—',
    ];
    const bodies = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((it) => it.join(''));
    await fc.assert(
      fc.asyncProperty(slip, fc.oneof(bodies, fc.string({ unit: 'binary' })), async (fields, body) => {
        const head = fields.map(([key, value]) => `${key}: ${value}\n`).join('');
        const article = await articleOf(`---\n${head}---\n${body}`);
        const length = article.draft.text.length;
        for (const { span } of [
          ...article.problems,
          ...article.bylines.flatMap((it) => [it, ...it.problems, ...it.credits]),
        ]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(length);
        }
        expect(article.slug).toBe('fulian');
      }),
      { numRuns: 300 },
    );
  });
});
