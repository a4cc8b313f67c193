import { mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { CONTROL_C, CONTROL_D, personReplying } from '../support/person.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;

beforeEach(() => {
  newsroom = temporaryNewsroom({ 'caibian.yaml': 'articles: [稿件, 副刊]\n' });
});

afterEach(() => newsroom.remove());

describe('caibian new', () => {
  it("makes a draft in the day's folder, fields in the order of the table, and prints its path", async () => {
    const run = await runCli(newsroom, [
      ...['new', 'qiushou', '--date', '2015-11-12', '--genre', '通讯', '--page', 'A02'],
      ...['--byline', '记者 李旦 通讯员 赵巧燕', '--headline', '秋收时节　稻虾田里两头忙'],
      ...[
        '--keywords',
        '秋收、稻虾 种养，合作社',
        '--series',
        '田野观察⑤',
        '--place',
        '岳阳',
        '--rubric',
        '三湘',
      ],
    ]);
    expect(run).toEqual({ exitCode: 0, output: '稿件/2015-11-12/qiushou.md\n', errors: '' });
    expect(newsroom.read('稿件/2015-11-12/qiushou.md')).toBe(`---
headline: 秋收时节　稻虾田里两头忙
byline: 记者 李旦 通讯员 赵巧燕
date: 2015-11-12
pageNumber: A02
rubric: 三湘
placeTag: 岳阳
series:
  name: 田野观察
  part: '5'
genre: 通讯
keywords:
  - 秋收
  - 稻虾 种养
  - 合作社
---

`);
  });

  it('gives scripts a line to fill in for what they did not tell', async () => {
    const run = await runCli(newsroom, ['new', '夜班', '--page', 'A01']);
    expect(run).toEqual({ exitCode: 0, output: '稿件/夜班.md\n', errors: '' });
    expect(newsroom.read('稿件/夜班.md')).toBe(
      '---\n# headline: 待填\n# byline: 待填\n# date: 待填\npageNumber: A01\n---\n\n',
    );
    const check = await runCli(newsroom, ['check', '稿件', '--quiet']);
    expect(check.output).toContain('CS016 稿签缺“主题”');
    expect(check.output).not.toContain('待填”');
  });

  it('makes a draft that only lacks its copy', async () => {
    await runCli(newsroom, ['new', 'a', '--headline', '甲', '--byline', '记者 李旦', '--date', '2015-11-12']);
    newsroom.write('稿件/2015-11-12/a.md', `${newsroom.read('稿件/2015-11-12/a.md')}本报讯　大家鼓掌。\n`);
    const run = await runCli(newsroom, ['check', '稿件']);
    expect(run.output).toBe('共 1 篇稿件：错误 0，警告 0，建议 0\n');
  });

  it('keeps text that YAML would read otherwise', async () => {
    const values = {
      headline: '“育婴师”: 开班 #1',
      kicker: '- 一是',
      deck: '\'引号\' "双引号"',
      rubric: '&湘 *江',
      source: '0123',
      editor: 'null',
      summary: '第一行\n第二行: {a, b}\t\u001B[2J',
    };
    const flags = Object.entries(values).map(([name, text]) => `--${name}=${text}`);
    await runCli(newsroom, ['new', 'hostile', ...flags]);
    const draft = await readDraftText(newsroom.read('稿件/hostile.md'), { path: 'hostile.md' });
    const read = Object.fromEntries((draft.copySlip?.entries ?? []).map(({ key, value }) => [key, value]));
    expect(read).toEqual(values);
    const article = readArticle(draft);
    expect(article.problems.map(({ kind, values: { field } }) => [kind, field])).toEqual([
      ['missing-field', 'date'],
    ]);
  });

  it('puts a draft where it is asked to, inside the newsroom', async () => {
    const run = await runCli(newsroom, ['new', 'a.md', '-o', '副刊/十一月']);
    expect(run.output).toBe('副刊/十一月/a.md\n');
    expect(newsroom.list()).toContain('副刊/十一月/a.md');
  });

  it('works without a configuration', async () => {
    const bare = temporaryNewsroom();
    expect((await runCli(bare, ['new', 'a', '--date', '2015-11-12'])).output).toBe(
      'articles/2015-11-12/a.md\n',
    );
    bare.remove();
  });

  it.each([
    ['a.md', 'a'],
    ['a.markdown', 'a'],
  ])('never overwrites: %s is there', async (name, slug) => {
    newsroom.write(`稿件/${name}`, '旧稿');
    const run = await runCli(newsroom, ['new', slug, '--headline', '新']);
    expect(run).toMatchObject({ exitCode: 2, output: '' });
    expect(run.errors).toBe(`caibian: 稿件/${name} 已经有了，没有覆盖；请换一个稿名。\n`);
    expect(newsroom.read(`稿件/${name}`)).toBe('旧稿');
    expect(newsroom.list()).toEqual(['caibian.yaml', `稿件/${name}`]);
  });

  it.each([
    ['../a', '稿名“../a”不行'],
    ['a/b', '不行'],
    ['.a', '不行'],
    ['a..b', '不行'],
    ['a\u0000b', '不行'],
    ['长'.repeat(61), '最多 60 字'],
    ['a -o ..', '不在编辑部的文件夹里'],
    ['a -o /', '不在编辑部的文件夹里'],
    [`a -o ${tmpdir()}`, '不在编辑部的文件夹里'],
    ['a -o caibian.yaml', 'caibian.yaml'],
    ['a --date 2015-11-31', '历上没有这一天'],
    ['a --date 2015年11月12日', '是不是 2015-11-12'],
    ['a --date 明天', '应是日期'],
    ['a --page A02版', '应是版次'],
    ['a --genre 快板', '应是体裁'],
    ['a --id ../x', '应是稿号'],
    ['a --headline=', '--headline 的值“”不行'],
    ['a --keywords=、', '--keywords 的值“、”不行'],
    ['a --images a.jpg', '不认识的选项 --images'],
    ['', '缺少参数 slug'],
  ])('refuses: caibian new %s', async (typed, said) => {
    const run = await runCli(newsroom, ['new', ...typed.split(' ').filter((word) => word !== '')]);
    expect(run.errors).toContain(said);
    expect(run.errors).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
    expect(run).toMatchObject({ exitCode: 2, output: '' });
    expect(newsroom.list()).toEqual(['caibian.yaml']);
  });

  it('does not follow a link out of the newsroom', async () => {
    const elsewhere = temporaryNewsroom();
    mkdirSync(path.join(newsroom.folder, '稿件'));
    symlinkSync(elsewhere.folder, path.join(newsroom.folder, '稿件/2015-11-12'));
    const run = await runCli(newsroom, ['new', 'a', '--date', '2015-11-12']);
    expect(run).toMatchObject({ exitCode: 2, errors: expect.stringContaining('不在编辑部的文件夹里') });
    expect(elsewhere.list()).toEqual([]);
    elsewhere.remove();
  });
});

describe('a person at the terminal', () => {
  it('is asked for headline, byline and date, and told at once what is wrong', async () => {
    const person = personReplying({
      主题: '秋收“两头忙”',
      署名: '记者 李旦',
      见报日期: '2015-11-31',
      历上没有这一天: '\u007F\u007F12',
    });
    const run = await runCli(newsroom, ['new', 'a'], { dialogue: person.dialogue });
    expect(run).toEqual({ exitCode: 0, output: '稿件/2015-11-12/a.md\n', errors: '' });
    expect(newsroom.read('稿件/2015-11-12/a.md')).toBe(
      '---\nheadline: 秋收“两头忙”\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n',
    );
  });

  it('may leave all of it for later', async () => {
    const person = personReplying({ 主题: '', 署名: ' ', 见报日期: '' });
    await runCli(newsroom, ['new', 'a', '--page', 'A02'], { dialogue: person.dialogue });
    expect(newsroom.read('稿件/a.md')).toBe(
      '---\n# headline: 待填\n# byline: 待填\n# date: 待填\npageNumber: A02\n---\n\n',
    );
  });

  it('is asked only for what the flags do not tell, and nothing with --yes', async () => {
    const person = personReplying({ Byline: '记者 李旦' });
    const flags = ['--headline', '甲', '--date', '2015-11-12', '--lang', 'en'];
    await runCli(newsroom, ['new', 'a', ...flags], { dialogue: person.dialogue });
    expect(person.shown()).not.toContain('Headline');
    expect(newsroom.read('稿件/2015-11-12/a.md')).toContain('byline: 记者 李旦\n');
    const silent = personReplying({});
    await runCli(newsroom, ['new', 'b', '-y'], { dialogue: silent.dialogue });
    expect(silent.shown()).toBe('');
  });

  it.each([
    ['Ctrl-C', CONTROL_C],
    ['the end of the input', CONTROL_D],
  ])('breaks off with %s, and nothing is written', async (_what, key) => {
    const person = personReplying({ 主题: '甲', 署名: key });
    const run = await runCli(newsroom, ['new', 'a'], { dialogue: person.dialogue });
    expect(run).toEqual({ exitCode: 130, output: '', errors: 'caibian: 已中断，什么也没有写。\n' });
    expect(newsroom.list()).toEqual(['caibian.yaml']);
  });
});
