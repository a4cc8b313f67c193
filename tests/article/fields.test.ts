import { describe, expect, it } from 'vitest';
import { FIELDS, fieldNamed } from '../../src/article/fields.ts';
import { partNumber } from '../../src/article/series.ts';
import { readWrittenDate } from '../../src/article/written-date.ts';
import { articleOf, draftWith } from './article-of.ts';

/** Lines of a copy slip that has a headline and a date: kind of problem, text it points at, some of its values. */
const PROBLEMS: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
  ['heading: 座谈会', 'unknown-field', 'heading', { field: 'heading' }],
  ['headlin: 座谈会', 'unknown-field', 'headlin', { nearest: 'headline' }],
  ['关键字: 妇联', 'unknown-field', '关键字', { nearest: '关键词' }],
  ['天气: 晴', 'unknown-field', '天气', { field: '天气' }],
  ['kicker:', 'empty-field', 'kicker', { field: 'kicker' }],
  ['肩题: ""', 'empty-field', '肩题', { field: '肩题' }],
  ['keywords: []', 'empty-field', 'keywords', {}],
  ['people: null', 'empty-field', 'people', {}],
  ['人物: ~', 'empty-field', '人物', {}],
  ['keywords: [妇联, true]', 'wrong-type', '[妇联, true]', { field: 'keywords' }],
  ['kicker: [省妇联, 座谈会]', 'wrong-type', '[省妇联, 座谈会]', { expected: '一段文字' }],
  ['images: a.jpg', 'wrong-type', 'a.jpg', { field: 'images' }],
  ['images: [{cutline: 座谈会现场}]', 'wrong-type', '[{cutline: 座谈会现场}]', {}],
  ['series: {part: 5}', 'wrong-type', '{part: 5}', {}],
  ['check: BY001', 'wrong-type', 'BY001', {}],
  ['版次: 第二版', 'bad-page-number', '第二版', { field: '版次', written: '第二版' }],
  ['pageNumber: A-02', 'bad-page-number', 'A-02', {}],
  ['genre: 小品', 'unknown-genre', '小品', { written: '小品' }],
  ['标题: 座谈会', 'duplicate-field', '标题', { field: '标题', first: 'headline' }],
  ['id: ../../etc/passwd', 'bad-id', '../../etc/passwd', {}],
  ['id: a/b', 'bad-id', 'a/b', {}],
];

const UNSAFE_PATHS = [
  '../secret.jpg',
  'a/../../b.jpg',
  '/etc/passwd',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:image/png;base64,AA',
  '%2e%2e/a.jpg',
];

describe('the fields of the copy slip', () => {
  it.each(PROBLEMS)('finds the fault in %j: %s', async (line, kind, found, values) => {
    const { problems, draft } = await articleOf(draftWith(line));
    expect(problems.map((it) => [it.kind, draft.text.slice(it.span.start, it.span.end)])).toEqual([
      [kind, found],
    ]);
    expect(problems[0]?.values).toMatchObject(values);
  });

  it('does not propose a key that is nothing like the one written', async () => {
    const { problems } = await articleOf(draftWith('天气: 晴'));
    expect(problems[0]?.values).not.toHaveProperty('nearest');
  });

  it.each([
    ['2015-11-31', 'impossible-date', undefined],
    ['2015-02-29', 'impossible-date', undefined],
    ['2015-13-01', 'impossible-date', undefined],
    ['2015年11月31日', 'impossible-date', undefined],
    ['2015年11月12日', 'ambiguous-date', '2015-11-12'],
    ['2015/11/12', 'ambiguous-date', '2015-11-12'],
    ['2015.11.2', 'ambiguous-date', '2015-11-02'],
    ['20151112', 'ambiguous-date', '2015-11-12'],
    ['2015-11-12 08:30', 'ambiguous-date', '2015-11-12'],
    ['２０１５年１１月１２日', 'ambiguous-date', '2015-11-12'],
    ['31/12/2015', 'ambiguous-date', '2015-12-31'],
    ['12/12/2015', 'ambiguous-date', '2015-12-12'],
    ['12/11/2015', 'ambiguous-date', undefined],
    ['11-12', 'ambiguous-date', undefined],
    ['下周四', 'ambiguous-date', undefined],
  ])('reads the date %s as %s', async (written, kind, suggestion) => {
    const { problems, date, draft } = await articleOf(
      `---\nheadline: 座谈会召开\ndate: "${written}"\n---\n\n正文。\n`,
    );
    expect(date).toBeNull();
    expect(problems.map((it) => it.kind)).toEqual([kind]);
    expect(problems[0]?.values.suggestion).toBe(suggestion);
    expect(draft.text.slice(problems[0]?.span.start, problems[0]?.span.end)).toContain(written);
  });

  it.each(['2015-11-12', '2016-02-29'])('takes %s for a date', (written) => {
    expect(readWrittenDate(written)).toEqual({ is: 'date', date: written });
  });

  it('misses a headline and a date, but in received text nothing', async () => {
    const slipless = await articleOf('座谈会由周迎春主持。\n');
    expect(slipless.problems.map((it) => [it.kind, it.values.field])).toEqual([
      ['missing-field', 'headline'],
      ['missing-field', 'date'],
    ]);
    const received = await articleOf('座谈会由周迎春主持。\n', { format: 'plain', path: 'page.txt' });
    expect(received.problems).toEqual([]);
    expect(received.headline).toBeNull();
  });

  it.each(UNSAFE_PATHS)('does not trust the picture %s', async (src) => {
    const field = await articleOf(draftWith(`images: [{src: "${src}"}]`));
    expect(field.problems.map((it) => [it.kind, it.values.path])).toEqual([['unsafe-path', src]]);
    const body = await articleOf(draftWith('rubric: 妇联星空', `![座谈会现场](${src})`));
    expect(body.problems.map((it) => it.kind)).toEqual(['unsafe-path']);
  });

  it.each(['images/a.jpg', '座谈会 现场.jpg', 'https://example.com/a.jpg?x=1'])(
    'trusts the picture %s',
    async (src) => {
      expect((await articleOf(draftWith(`images: [{src: "${src}"}]`))).problems).toEqual([]);
    },
  );

  it('reads every field under its Chinese name', async () => {
    const article = await articleOf(`---
主题: 杜亚玲：要用互联网思维推进妇联工作
肩题: 省妇联系统新媒体建设座谈会召开
副题: 新媒体是联系妇女的有效手段
署名: 记者 李旦
见报日期: 2015-11-12
版次: 02
栏目: 妇联星空
地名: 郴州
系列: {name: 学习徐守盛署名文章系列报道, part: ⑤}
体裁: 通讯
稿源: 湖南省妇联
责编: 张三
校对: 李四
关键词: [妇联, 新媒体]
人物: [杜亚玲]
地点: [湖南省]
机构: 省妇联、团省委
分类: [妇女权益]
摘要: 省妇联召开座谈会。
图片: [{src: a.jpg, cutline: 座谈会现场。, credit: 张三 摄}]
稿号: A02-1
检查: {ignore: [BY001, DT002]}
---

正文。
`);
    expect(article.problems).toEqual([]);
    const { headline, kicker, deck, summary } = article;
    expect([kicker?.text, headline?.text, deck?.text, summary?.text]).toEqual([
      '省妇联系统新媒体建设座谈会召开',
      '杜亚玲：要用互联网思维推进妇联工作',
      '新媒体是联系妇女的有效手段',
      '省妇联召开座谈会。',
    ]);
    expect(article).toMatchObject({
      id: 'A02-1',
      date: '2015-11-12',
      pageNumber: '02',
      rubric: '妇联星空',
      placeTag: '郴州',
      series: { name: '学习徐守盛署名文章系列报道', part: 5 },
      genre: 'feature',
      source: '湖南省妇联',
      editor: '张三',
      proofreader: '李四',
      keywords: ['妇联', '新媒体'],
      people: ['杜亚玲'],
      places: ['湖南省'],
      organisations: ['省妇联', '团省委'],
      topics: ['妇女权益'],
      pictures: [{ src: 'a.jpg', cutline: '座谈会现场。', credit: '张三 摄' }],
    });
    expect(article.credits.map((it) => it.name)).toEqual(['李旦']);
    const { text } = article.draft;
    expect(article.ignoredRules.map((it) => [it.code, text.slice(it.span.start, it.span.end)])).toEqual([
      ['BY001', 'BY001'],
      ['DT002', 'DT002'],
    ]);
    expect(text.slice(article.fieldSpans.placeTag?.start, article.fieldSpans.placeTag?.end)).toBe('郴州');
  });

  it('takes text and numbers for words, and nothing for nobody', async () => {
    expect(await articleOf(draftWith('people: null\nkeywords: [妇联, null, 3.14, ~]'))).toMatchObject({
      people: [],
      keywords: ['妇联', '3.14'],
    });
  });

  it('reads topics whose labels hold marks from a line of text', async () => {
    const line =
      '分类: 经济、商业和金融、社会，arts, culture, entertainment and media；medtop:15000000 妇女 06000000';
    expect((await articleOf(draftWith(line))).topics).toEqual([
      ...['经济、商业和金融', '社会', 'arts, culture, entertainment and media'],
      ...['medtop:15000000', '妇女', '06000000'],
    ]);
    expect((await articleOf(draftWith('topics: 社会新闻、教育'))).topics).toEqual(['社会新闻', '教育']);
    expect((await articleOf(draftWith('topics: human interest'))).topics).toEqual(['human interest']);
  });

  it('derives the id from date and file name', async () => {
    expect((await articleOf(draftWith('rubric: 妇联星空'))).id).toBe('2015-11-12-fulian');
  });

  it.each([
    ['articles/2015-11-12/fulian.md', 'fulian'],
    ['..\\..\\座谈会 召开.md', '座谈会-召开'],
    ['a/..', 'article'],
    ['-', 'article'],
    ['x/<script>.md', 'script'],
    ['x/\u001b[31m.md', '31m'],
  ])('makes a safe slug of %j', async (path, slug) => {
    expect((await articleOf('正文。', { path })).slug).toBe(slug);
  });

  it.each([
    ['⑤', 5],
    ['㉑', 21],
    ['之五', 5],
    ['(5)', 5],
    ['（十二）', 12],
    ['五', 5],
    ['第5期', 5],
    ['５', 5],
    ['终篇', null],
    ['', null],
    ['0', null],
  ])('reads the part %j as %j', (written, part) => {
    expect(partNumber(written)).toBe(part);
  });

  it.each([
    ['学习徐守盛署名文章系列报道⑤', '学习徐守盛署名文章系列报道', 5],
    ['妇女创业故事之三', '妇女创业故事', 3],
    ['妇女创业故事（三）', '妇女创业故事', 3],
    ['走进十八洞', '走进十八洞', null],
    ['聚焦2015', '聚焦2015', null],
  ])('reads the series %s', async (written, name, part) => {
    expect((await articleOf(draftWith(`series: ${written}`))).series).toEqual({ name, part });
  });
});

describe('the table of fields', () => {
  it('gives every name and alias to one field only', () => {
    const keys = FIELDS.flatMap((card) => [card.name, ...card.aliases]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const card of FIELDS) for (const key of card.aliases) expect(fieldNamed(key)).toBe(card);
  });

  it('does not take what all objects have for a field', () => {
    for (const key of ['__proto__', 'constructor', 'toString', '']) expect(fieldNamed(key)).toBeNull();
  });
});
