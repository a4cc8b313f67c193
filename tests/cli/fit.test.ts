import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FitFlags, runFit } from '../../src/cli/run-fit.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { CLEAN_DRAFT } from '../support/copy.ts';
import { REAL_PAGE } from '../support/real-page.ts';
import { REPOSITORY, runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;

/** Its body: paragraphs of 42 and 14 characters, in three lines and in two. */
const BODY = CLEAN_DRAFT;

beforeAll(() => {
  newsroom = temporaryNewsroom({
    'articles/zuotanhui.md': BODY,
    'articles/issue.yaml': 'date: 2015-11-12\npages:\n  - pageNumber: A02\n    articles: [zuotanhui]\n',
    'broken.md': Uint8Array.from([0xff, 0xfe, 0xff, 0xff, 0xd8, 0x00, 0x01]),
    'wide.yaml': 'style: wide\ntemplates: templates\n',
    'templates/print/wide.yaml':
      'extends: tabloid\ntypeArea: { measure: 20, columns: 5, gutter: 1, rows: 60 }\nsheet: { width: 400 }\nbody: { leading: 14.4 }\n',
  });
});

afterAll(() => newsroom.remove());

const LEVERS = [
  'squeeze',
  'hang',
  'subheadSpace',
  'runts',
  'cut',
  'drop',
  'loosen',
  'picture',
  'write',
  'measure',
];
const whole = { type: 'integer', minimum: 0 };
const depth = {
  type: 'object',
  required: ['rows', 'mm'],
  properties: { rows: whole, mm: { type: 'number' } },
  additionalProperties: false,
};
const change = {
  lines: { type: 'integer' },
  characters: { type: 'integer' },
  price: { type: 'number', minimum: 0 },
};
const lever = {
  type: 'object',
  required: ['lever', 'lines', 'characters', 'price', 'enough', 'paragraphs'],
  properties: {
    lever: { enum: LEVERS },
    ...change,
    enough: { type: 'boolean' },
    paragraphs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['paragraph', 'lines', 'characters', 'price'],
        properties: { paragraph: { type: 'integer', minimum: 1 }, ...change },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
const article = {
  type: 'object',
  required: ['path', 'measure', 'profile', 'characters', 'lines', 'depth', 'over', 'under', 'levers'],
  properties: {
    path: { type: 'string' },
    measure: { type: 'number' },
    profile: { enum: ['press', 'browser'] },
    hanging: { type: 'boolean' },
    span: whole,
    characters: whole,
    lines: whole,
    depth,
    room: depth,
    fits: { type: 'boolean' },
    ...{ over: whole, under: whole, overCharacters: whole, underCharacters: whole },
    levers: { type: 'array', items: lever },
    paragraphs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['kind', 'paragraph', 'lines'],
        properties: {
          kind: { type: 'string' },
          paragraph: { type: ['integer', 'null'] },
          lines: { type: 'array', items: { type: 'string' } },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
const schema = {
  type: 'object',
  required: ['version', 'articles'],
  properties: { version: { const: 1 }, articles: { type: 'array', items: article } },
  additionalProperties: false,
};
const validate = new Ajv({ strict: false }).compile(schema);

describe('caibian fit', () => {
  it('tells a draft in a line', async () => {
    const run = await runCli(newsroom, ['fit', 'articles/zuotanhui.md']);
    expect(run).toEqual({
      exitCode: 0,
      errors: '',
      output: [
        '每行 14 字，1 栏',
        '稿件                   字数  行数  深（行）  深（毫米）',
        'articles/zuotanhui.md    56     5         5          21',
        '',
      ].join('\n'),
    });
  });

  it.each([
    [['--depth', '5'], 0, '合适'],
    [['--depth', '22mm'], 0, '合适'],
    [['--depth', '4'], 1, '多 1 行（3 字）'],
    [['--depth', '21mm'], 1, '多 1 行（3 字）'],
    [['--depth', '7行'], 1, '少 2 行（约 28 字）'],
    [['--depth', '4', '--span', '2'], 1, '少 3 行（约 42 字）'],
    [['--depth', '3', '--span', '2'], 0, '合适，空 1 行'],
    [['--depth', '2', '--span', '4'], 0, '合适，空 3 行'],
  ] as const)('fit %j ends with %i: %s', async (flags, exitCode, told) => {
    const run = await runCli(newsroom, ['fit', 'articles/zuotanhui.md', ...flags]);
    expect(run).toMatchObject({ exitCode, errors: '' });
    expect(run.output).toMatch(new RegExp(`zuotanhui\\.md .*  ${told}\\n`));
  });

  it('lists what helps, with its price', async () => {
    const run = await runCli(newsroom, ['fit', 'articles', '--depth', '4', '-q']);
    expect(run.output).toContain('\narticles/zuotanhui.md　多 1 行（3 字）\n  办法');
    expect(run.output).toMatch(/ {2}删字 +-1 +3 {2}够 {2}共 3 字\n/);
    expect(run.output).not.toContain('每行 14 字，1 栏');
  });

  it('prints the galley in columns, lines numbered, what is over marked', async () => {
    const run = await runCli(newsroom, ['fit', 'articles', '--span', '2', '--depth', '2', '--galley', '-q']);
    const galley = run.output.slice(run.output.lastIndexOf('articles/zuotanhui.md\n'));
    expect(galley).toBe(
      [
        'articles/zuotanhui.md',
        ' 1     今日女报/凤网讯（记者 李     3 省妇联系统新媒体建设座谈会。',
        ' 2 旦）11月6日，湖南省妇联召开全    4     省妇联主席杜亚玲出席并',
        '✂5 讲话。',
        '',
      ].join('\n'),
    );
  });

  it('gives JSON of version 1', async () => {
    const run = await runCli(newsroom, ['fit', 'articles', '--depth', '4', '--galley', '--format', 'json']);
    const document = JSON.parse(run.output);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document.articles[0]).toMatchObject({
      ...{ path: 'articles/zuotanhui.md', measure: 14, profile: 'press', characters: 56, lines: 5 },
      ...{ depth: { rows: 5, mm: 21.2 }, room: { rows: 4, mm: 16.9 }, over: 1, under: 0, overCharacters: 3 },
    });
    expect(document.articles[0].paragraphs[1].lines).toEqual(['　　省妇联主席杜亚玲出席并', '讲话。']);
    const plain = await runCli(newsroom, ['fit', 'articles', '--format', 'json']);
    expect(validate(JSON.parse(plain.output))).toBe(true);
    expect(plain.output).not.toMatch(/"(paragraphs|room|columns)"/);
  });

  it('takes measure and leading from the page style of the settings', async () => {
    const flags = ['fit', 'articles', '--config', 'wide.yaml', '--format', 'json'];
    const { articles } = JSON.parse((await runCli(newsroom, flags)).output);
    // 43 and 16 em in lines of 20: three lines and one, each of 5.08 mm.
    expect(articles[0]).toMatchObject({ measure: 20, lines: 4, depth: { rows: 4, mm: 20.3 } });
  });

  it('fits the drafts of an issue, and standard input', async () => {
    const issue = await runCli(newsroom, ['fit', 'articles/issue.yaml', '--lang', 'en']);
    expect(issue.output).toContain('14 characters a line, 1 column\n');
    const input = await runCli(newsroom, ['fit', '-', '--depth', '1'], { input: '会议召开，大家鼓掌！' });
    expect(input).toMatchObject({ exitCode: 0, output: expect.stringMatching(/\n- +10 +1 /) });
  });

  it('tells of a draft that is no copy, and fits the others', async () => {
    const run = await runCli(newsroom, ['fit', 'broken.md', 'articles/zuotanhui.md']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('broken.md 读不成稿件，没有凑版');
    expect(run.output).toContain('articles/zuotanhui.md');
  });

  it.each([
    ['--measure 1', '每行应是 2 到 200 个字'],
    ['--measure fourteen', '--measure 的“fourteen”不行'],
    ['--measure 1e9', '--measure 的“1e9”不行'],
    ['--span 0', '应是 1 到 100 栏'],
    ['--depth 0', '--depth 的“0”不行'],
    ['--depth 3mm', '至少一行'],
    ['--depth 4.5', '--depth 的“4.5”不行'],
    ['--depth 60cm', '--depth 的“60cm”不行'],
    ['--profile galley', '可用的值：press, browser'],
    ['--watch --format json', '--watch 一遍遍地出结果'],
    ['- --watch', '标准输入只能读一次'],
    ['nowhere.md', '找不到 nowhere.md'],
  ])('refuses: caibian fit %s', async (typed, said) => {
    const run = await runCli(newsroom, ['fit', ...typed.split(' ')]);
    expect(run).toMatchObject({ exitCode: 2, output: '', errors: expect.stringContaining(said) });
  });

  it('names its exit code in its help', async () => {
    const { output } = await runCli(newsroom, ['fit', '--help']);
    expect(output).toContain('退出码为 1');
    for (const flag of ['--measure', '--span', '--depth', '--profile', '--hanging', '--galley', '--watch'])
      expect(output).toContain(flag);
  });
});

describe('the sample page', () => {
  it('fits as one counts by hand', async () => {
    const drafts = REAL_PAGE.map((name) => path.join(REPOSITORY, name));
    const flags = ['fit', ...drafts, '--format', 'json', '--galley'];
    const { articles } = JSON.parse((await runCli(newsroom, flags)).output);
    const counted = articles.map((it: { path: string; characters: number; lines: number }) => {
      return [path.posix.basename(it.path, '.md'), it.characters, it.lines];
    });
    // Characters: every sign of a draft below its copy slip that is no space, no comment and no ##. Lines: read off the galley.
    expect(counted).toEqual([
      ['chenzhou-lianyihui', 366, 27],
      ['fulian-xinmeiti', 852, 62],
      ['loudi-pinpai', 2147, 161],
      ['qiyang-liushouertong', 155, 12],
      ['xiangtan-yuyingshi', 160, 12],
    ]);
    for (const { path: shown, characters, paragraphs } of articles) {
      const draft = readFileSync(path.resolve(newsroom.folder, shown), 'utf8');
      const body = draft.slice(draft.indexOf('\n---\n') + 5).replace(/<!--.*-->|^## /gm, '');
      expect(characters).toBe([...body.replace(/\s/g, '')].length);
      const set = paragraphs.flatMap((it: { lines: string[] }) => it.lines).join('');
      expect(set.replace(/\s/g, '')).toBe(body.replace(/\s/g, ''));
    }
  });
});

describe('caibian fit --watch', () => {
  /** Each save is followed by a look at the files. */
  async function* saves(...contents: readonly (string | null)[]): AsyncGenerator<void> {
    for (const content of contents) {
      if (content !== null) newsroom.write('watched.md', content);
      yield;
    }
  }

  it('fits again when a draft is saved with other words, and not otherwise', async () => {
    newsroom.write('watched.md', BODY);
    const printed: string[] = [];
    const { files, git, runProgram } = nodePlatform(REPOSITORY);
    const platform = {
      ...{ files, git, runProgram, threads: null, installFolder: REPOSITORY, environment: {} },
      workingFolder: newsroom.folder,
      terminal: {
        ...{ columns: null, coloured: false, showsProgress: false, dialogue: () => null },
        print: (output: string | Uint8Array) => void printed.push(String(output)),
        printError: () => undefined,
        readInput: () => new Uint8Array(),
      },
    };
    const session = { platform, language: 'zh' as const, exitCode: 0 };
    const flags: FitFlags = {
      ...{ span: '1', depth: '5', profile: 'press', watch: true, quiet: true },
      ...{ format: 'text', encoding: 'auto' },
    };
    const longer = BODY.replace('讲话。', '讲话，要求各市州妇联切实用好新媒体。');
    await runFit(session, ['watched.md'], flags, saves(null, longer, longer, BODY));
    expect(
      printed.filter((it) => it !== '\n').map((it) => / {2}(合适|多 \d 行|少 \d 行)/.exec(it)?.[1]),
    ).toEqual(['合适', '多 1 行', '合适']);
    expect(session.exitCode).toBe(0);
  });
});
