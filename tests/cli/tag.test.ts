import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLEAN_DRAFT } from '../support/copy.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

const STORY = CLEAN_DRAFT.replace(
  '出席并讲话。',
  '出席并讲话。杜亚玲说，新媒体是联系妇女的有效手段，新媒体建设要常抓不懈。',
);

let newsroom: TemporaryNewsroom;

beforeEach(() => {
  newsroom = temporaryNewsroom({
    'caibian.yaml': '',
    'articles/a.md': STORY,
    'articles/b.md': CLEAN_DRAFT,
    'articles/issue.yaml': 'date: 2015-11-12\npages: [{pageNumber: A02, articles: [b, a]}]\n',
    'raw/received.txt': '省妇联召开座谈会\n\n湖南省妇联召开座谈会。省妇联主席杜亚玲出席并讲话。\n',
  });
});

afterEach(() => newsroom.remove());

function tag(...argv: readonly string[]) {
  return runCli(newsroom, ['tag', ...argv]);
}

async function json(...argv: readonly string[]) {
  const { output } = await tag(...argv, '--format', 'json');
  return JSON.parse(output) as { version: number; articles: Record<string, unknown>[] };
}

function keywordsOf([first]: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  return (first?.keywords ?? []) as readonly Record<string, unknown>[];
}

describe('caibian tag', () => {
  it('lists the tags of drafts, a line a kind', async () => {
    const { exitCode, output, errors } = await tag('articles/a.md');
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    const lines = output.split('\n');
    expect(lines[0]).toBe('articles/a.md');
    expect(lines[1]).toMatch(/^ {2}关键词　.*妇联 [\d.]+　/);
    expect(lines.find((line) => line.includes('人物'))).toBe('  人物　李旦　省妇联主席杜亚玲');
    expect(lines.find((line) => line.includes('机构'))).toBe('  机构　湖南省妇联');
    expect((await tag('articles/a.md', '--lang', 'en')).output).toContain('  people　李旦');
  });

  it.each([
    [[], ['articles/a.md', 'articles/b.md']],
    [['articles'], ['articles/a.md', 'articles/b.md']],
    [['articles/*.md'], ['articles/a.md', 'articles/b.md']],
    [['articles/issue.yaml'], ['articles/a.md', 'articles/b.md']],
    [
      ['articles/issue.yaml', 'articles/b.md'],
      ['articles/a.md', 'articles/b.md'],
    ],
    [
      ['raw/received.txt', 'articles/b.md'],
      ['articles/b.md', 'raw/received.txt'],
    ],
  ])('reads %j', async (paths, found) => {
    expect((await json(...paths)).articles.map((it) => it.path)).toEqual(found);
  });

  it('tells where a thing is named first, how often, and how sure it is', async () => {
    const { version, articles } = await json('articles/a.md');
    expect(version).toBe(1);
    expect(articles[0]).toMatchObject({
      people: [
        { name: '李旦', role: 'reporter', mentions: 0, confidence: 1, first: { line: 3, char: 12 } },
        { name: '杜亚玲', title: '省妇联主席', mentions: 2, first: { line: 9, char: 6, offset: 111 } },
      ],
      organisations: [{ name: '湖南省妇联', first: { line: 7, char: 22 } }],
    });
    expect(STORY.slice(111, 114)).toBe('杜亚玲');
    const [keyword = {}] = keywordsOf(articles);
    expect(Object.keys(keyword)).toEqual(['word', 'weight']);
  });

  it('limits the keywords', async () => {
    expect(keywordsOf((await json('articles/a.md', '--limit', '2')).articles)).toHaveLength(2);
    expect(await tag('--limit', '0')).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('--limit'),
    });
  });

  it('passes over a file that is no copy, and says so', async () => {
    newsroom.write('articles/broken.md', Uint8Array.from([0xff, 0xfe, 0xff, 0xff, 0xd8, 0x00, 0x01]));
    const run = await tag('articles');
    expect(run).toMatchObject({
      exitCode: 2,
      errors: 'caibian: articles/broken.md 读不成稿件，没有标引；用 caibian check 查看原因。\n',
    });
    expect(run.output).toContain('articles/b.md');
  });

  it('tells of lines of the word lists that it cannot use, and uses the rest', async () => {
    newsroom.write('desk/words.txt', '妇联系统\n会议 多 nz\n');
    newsroom.write('desk/stopwords.txt', '座谈会\n……\n');
    const run = await tag('articles/a.md');
    expect(run.exitCode).toBe(0);
    expect(run.errors.split('\n')).toEqual([
      expect.stringContaining('words.txt 第 2 行：词语后面只能写词频（整数）和词性（字母）'),
      expect.stringContaining('stopwords.txt 第 2 行：词语中没有文字'),
      '',
    ]);
    expect(run.output).not.toMatch(/　座谈会 /);
    const built = await runCli(newsroom, ['build', 'articles/issue.yaml']);
    expect(built.errors).toContain('words.txt 第 2 行');
    expect(built.exitCode).toBe(0);
  });

  it('takes any text', async () => {
    const strange = 'a\u0000b\uD800c 省妇联主席杜亚玲\u202E讲话。';
    newsroom.write('articles/c.md', Buffer.from(`${CLEAN_DRAFT}\n${strange}\n`, 'utf16le'));
    const { exitCode, output } = await tag('articles/c.md', '--explain');
    expect([0, 2]).toContain(exitCode);
    expect(output).not.toMatch(/[\u0000\u202E\uD800]/);
  });
});

describe('caibian tag --explain', () => {
  it('gives tables whose columns stand below each other', async () => {
    const { output } = await tag('articles/a.md', '--explain');
    expect(output).toMatch(/^ {2}关键词 +分值 {2}词频×罕见×词质 +次数 {2}类别/m);
    expect(output).toMatch(/^ {2}湖南省妇联 +[\d.]+ {2}0\.\d+×[\d.]+×[\d.]+ +2 {2}机构/m);
    expect(output).toMatch(/^ {2}人物 +把握 {2}次数 {2}首见 {2}身份$/m);
    expect(output).toMatch(/^ {2}杜亚玲 +1 +2 {2}9:6 {3}省妇联主席$/m);
  });

  it('adds the reasons to JSON', async () => {
    const { articles } = await json('articles/a.md', '--explain');
    expect(keywordsOf(articles)).toContainEqual(
      expect.objectContaining({
        word: '湖南省妇联',
        reasons: expect.objectContaining({ kind: 'organisation', mentions: 2, forms: ['省妇联'] }),
      }),
    );
  });
});

describe('caibian tag --format csv', () => {
  it('gives a row a tag', async () => {
    const { output } = await tag('articles/a.md', '--format', 'csv');
    const rows = output.split('\r\n');
    expect(rows[0]).toBe('path,kind,name,score,title,role,code,line,char,mentions,confidence');
    expect(rows).toContainEqual(expect.stringMatching(/^articles\/a\.md,keyword,湖南省妇联,[\d.]+,,,,,,2,$/));
    expect(rows).toContain('articles/a.md,person,杜亚玲,,省妇联主席,,,9,6,2,1');
    expect(rows).toContain('articles/a.md,organisation,湖南省妇联,,,,,7,22,2,');
    expect(rows.at(-1)).toBe('');
  });

  it('makes no formula of a path', async () => {
    newsroom.write('-a,"b".md', CLEAN_DRAFT);
    const { output } = await tag('./-a,"b".md', '--format', 'csv');
    expect(output).toMatch(/^"'-a,""b"".md",keyword,/m);
  });

  it.each(['--explain', '--compare'])('does not go with %s', async (flag) => {
    const run = await tag('articles/a.md', '--format', 'csv', flag);
    expect(run).toMatchObject({ exitCode: 2, output: '', errors: expect.stringContaining(flag) });
  });
});

describe('caibian tag --write', () => {
  it('stores the keywords and touches nothing else', async () => {
    await tag('--write', 'articles/a.md');
    const written = newsroom.read('articles/a.md');
    const [line = ''] = /^keywords: \[.*妇联.*\]\n/m.exec(written) ?? [];
    expect(written).toBe(STORY.replace('---\n\n', `${line}---\n\n`));
  });

  it('stores the kinds that are named, people of the byline left out', async () => {
    const run = await tag('--write=人物,organisations', 'articles/a.md');
    expect(run).toMatchObject({ exitCode: 0, errors: '' });
    expect(newsroom.read('articles/a.md')).toBe(
      STORY.replace('---\n\n', 'people: [杜亚玲]\norganisations: [湖南省妇联]\n---\n\n'),
    );
    const checked = await runCli(newsroom, ['check', 'articles/a.md']);
    expect(checked).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ['--write', 'keywords', '--write=keywords'],
    ['--write=人物', '地点', '--write=地点'],
    ['--write', '关键词,people', '--write=关键词,people'],
  ])('tells that kinds go behind the sign: %s %s', async (flag, kinds, said) => {
    const run = await tag(flag, kinds, 'articles/a.md');
    expect(run).toMatchObject({ exitCode: 2, output: '', errors: expect.stringContaining(said) });
    expect(newsroom.read('articles/a.md')).toBe(STORY);
  });

  it('takes a list with spaces', async () => {
    expect(await tag('--write=人物 机构', 'articles/a.md')).toMatchObject({ exitCode: 0, errors: '' });
    expect(newsroom.read('articles/a.md')).toContain('people: [杜亚玲]\norganisations: [湖南省妇联]\n');
  });

  it('keeps Chinese names of fields, and what an editor stored where nothing was found', async () => {
    const slip = '---\n主题: 座谈会\n见报日期: 2015-11-12\n地点: [长沙]\n---\n\n省妇联主席杜亚玲讲话。\n';
    newsroom.write('articles/c.md', slip);
    await tag('--write=people,places', 'articles/c.md');
    expect(newsroom.read('articles/c.md')).toBe(slip.replace('[长沙]\n', '[长沙]\n人物: [杜亚玲]\n'));
  });

  it('adds lines and leaves every other byte, whatever the encoding and the line ends', async () => {
    const slip = `\uFEFF${STORY.replace('date', '# 待核 \ndate').replaceAll('\n', '\r\n')}`;
    const before = Buffer.from(slip, 'utf16le');
    newsroom.write('articles/c.md', before);
    expect(await tag('--write=people,organisations', 'articles/c.md')).toMatchObject({
      exitCode: 0,
      errors: '',
    });
    const lines = Buffer.from('people: [杜亚玲]\r\norganisations: [湖南省妇联]\r\n', 'utf16le');
    const at = before.indexOf(Buffer.from('---\r\n\r\n', 'utf16le'));
    const after = Buffer.from(newsroom.readBytes('articles/c.md'));
    expect(after.equals(Buffer.concat([before.subarray(0, at), lines, before.subarray(at)]))).toBe(true);
    await tag('--write=people,organisations', 'articles/c.md');
    expect(Buffer.from(newsroom.readBytes('articles/c.md')).equals(after)).toBe(true);
  });

  it('reads a draft from standard input as its file', async () => {
    const format = ['--format', 'csv', '--no-cache'];
    const typed = await runCli(newsroom, ['tag', '-', ...format], { input: STORY });
    const filed = await tag('articles/a.md', ...format);
    expect(typed.output.replaceAll("\r\n'-,", '\r\narticles/a.md,')).toBe(filed.output);
    const received = '---\n省妇联主席杜亚玲：用好新媒体\n---\n';
    const plain = await runCli(newsroom, ['tag', '-', ...format], { input: received });
    expect(plain.output).toContain("'-,person,杜亚玲,,省妇联主席,,,2,6,1,");
  });

  it('reads standard input, and writes nothing to it', async () => {
    const surroundings = { input: STORY };
    const listed = await runCli(newsroom, ['tag', '-'], surroundings);
    expect(listed).toMatchObject({ exitCode: 0, output: expect.stringContaining('省妇联主席杜亚玲') });
    const run = await runCli(newsroom, ['tag', '-', '--write'], surroundings);
    expect(run).toMatchObject({ exitCode: 2, errors: expect.stringContaining('没有稿签可写') });
  });

  it('makes a copy slip for a draft without one', async () => {
    newsroom.write('articles/c.md', '省妇联主席杜亚玲讲话。\r\n');
    await tag('--write=keywords,people', 'articles/c.md');
    expect(newsroom.read('articles/c.md')).toMatch(
      /^---\r\nkeywords: \[.*\]\r\npeople: \[杜亚玲\]\r\n---\r\n\r\n省妇联主席杜亚玲讲话。\r\n$/,
    );
  });

  it('stores what it can, and tells what it cannot', async () => {
    const slip = STORY.replace('date', 'people: &x [李旦]\ndate');
    newsroom.write('articles/a.md', slip);
    const run = await tag('--write=people,organisations', 'articles/a.md', 'raw/received.txt');
    expect(run.exitCode).toBe(2);
    expect(run.errors.split('\n')).toEqual([
      expect.stringContaining('articles/a.md 的人物没有存：这个字段原来的值带 YAML 的锚点'),
      expect.stringContaining('raw/received.txt 没有稿签可写'),
      '',
    ]);
    expect(newsroom.read('articles/a.md')).toBe(
      slip.replace('---\n\n', 'organisations: [湖南省妇联]\n---\n\n'),
    );
  });

  it.each([
    ['--write=', '“”不是标签的种类'],
    ['--write=keywords,人名', '“人名”不是标签的种类'],
    ['--write=headline', '“headline”不是标签的种类'],
  ])('refuses %s', async (flag, said) => {
    const run = await tag(flag, 'articles/a.md');
    expect(run).toMatchObject({ exitCode: 2, output: '', errors: expect.stringContaining(said) });
    expect(newsroom.read('articles/a.md')).toBe(STORY);
  });
});

describe('caibian tag --compare', () => {
  const stored = (fields: string) => STORY.replace('date', `${fields}\ndate`);

  it('says of each stored kind what is new, what is gone and what stayed', async () => {
    newsroom.write('articles/a.md', stored('people: [杜亚眉, 杜亚玲]\n机构: [湖南省妇联]'));
    const run = await tag('articles', '--compare');
    expect(run).toMatchObject({ exitCode: 1, errors: '' });
    expect(run.output).toBe(
      'articles/a.md\n  人物　-杜亚眉　=杜亚玲\n  机构　=湖南省妇联\narticles/b.md\n  稿签里没有存标签\n',
    );
  });

  it('tells the same in JSON', async () => {
    newsroom.write('articles/a.md', stored('people: [杜亚眉]'));
    const { articles } = await json('articles/a.md', '--compare');
    expect(articles[0]?.differences).toEqual({
      people: { same: [], missing: ['杜亚眉'], added: ['杜亚玲'] },
    });
  });

  it('finds no difference right after the tags were stored', async () => {
    await tag('--write=keywords,people,places,organisations,topics', 'articles');
    expect(await tag('articles', '--compare')).toMatchObject({ exitCode: 0, errors: '' });
  });

  it('does not go with --write', async () => {
    expect(await tag('--compare', '--write=people')).toMatchObject({ exitCode: 2, output: '' });
  });
});
