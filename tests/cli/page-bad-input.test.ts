import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { png, pngChunk } from '../support/png.ts';
import { REPOSITORY, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

const SAMPLE = path.join(REPOSITORY, 'articles/2015-11-12');
const FONT_CACHE = path.join(REPOSITORY, 'node_modules/.cache/caibian-tests');
const CONFIG = 'publication: {name: 今日女报}\narticles: [issue]\n';

let newsroom: TemporaryNewsroom;

beforeAll(() => {
  newsroom = temporaryNewsroom({ 'caibian.yaml': CONFIG });
});

afterEach(() => {
  newsroom.remove();
  newsroom = temporaryNewsroom({ 'caibian.yaml': CONFIG });
});

afterAll(() => newsroom.remove());

/** Drafts of the sample issue by name, and others by their text; pictures of the sample beside them. */
interface Setup {
  readonly drafts?: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Lines of page A02 in the manifest, below its number. */
  readonly page: readonly string[];
  /** Other pages. */
  readonly others?: string;
  readonly flags?: readonly string[];
  readonly poppler?: boolean;
}

function write({ drafts = ['loudi-pinpai'], files = {}, page, others = '' }: Setup): void {
  for (const name of drafts)
    cpSync(path.join(SAMPLE, `${name}.md`), path.join(newsroom.folder, 'issue', `${name}.md`));
  for (const [name, content] of Object.entries(files)) newsroom.write(name, content);
  const lines = page.map((line) => `    ${line}\n`).join('');
  newsroom.write('issue/issue.yaml', `date: 2015-11-12\npages:\n  - pageNumber: A02\n${lines}${others}`);
}

/** Runs `caibian page` on the issue, with fonts that were cut for tests before. */
async function run({ flags = [], poppler = true }: Pick<Setup, 'flags' | 'poppler'>, output = 'out') {
  const printed = { output: '', errors: '' };
  const { files, git, runProgram } = nodePlatform(REPOSITORY);
  const exitCode = await main({
    argv: ['page', 'issue/issue.yaml', '-o', output, '--to', 'json', '--no-cache', ...flags],
    platform: {
      ...{ files, git, threads: null, installFolder: REPOSITORY, workingFolder: newsroom.folder },
      runProgram: poppler ? runProgram : () => null,
      environment: { XDG_CACHE_HOME: FONT_CACHE },
      terminal: {
        ...{ columns: null, coloured: false, showsProgress: false, dialogue: () => null },
        print: (text) => {
          printed.output += String(text);
        },
        printError: (text) => {
          printed.errors += text;
        },
        readInput: () => new Uint8Array(),
      },
    },
  });
  return { ...printed, exitCode };
}

const STORY = ['articles: [loudi-pinpai]'];
const withAdvert = (...keys: readonly string[]) => [
  ...STORY,
  `adverts: [{ id: shenghuo, ${keys.join(', ')} }]`,
];
const styled = (...lines: readonly string[]) => ({
  'moban/print/zhoukan.yaml': ['extends: tabloid', ...lines, ''].join('\n'),
  'caibian.yaml': `${CONFIG}templates: moban\nstyle: zhoukan\n`,
});
const draft = (headline: string, body: string, more = '') =>
  `---\nheadline: ${headline}\nbyline: 记者 李旦\ndate: 2015-11-12\n${more}---\n\n今日女报/凤网讯（记者 李旦）${body}\n`;
const SENTENCE = '11月6日，湖南省妇联召开全省妇联系统新媒体建设座谈会，省妇联主席杜亚玲出席并讲话。';
const SHORT = draft('全省新媒体座谈会召开', SENTENCE);
const LONG = draft('全省新媒体座谈会召开', `${SENTENCE.repeat(14)}\n\n`.repeat(20));

/** The real page of 2015, which fits. */
const REAL_STORIES = [
  ...['fulian-xinmeiti', 'chenzhou-lianyihui', 'xiangtan-yuyingshi', 'qiyang-liushouertong', 'loudi-pinpai'],
];
const REAL_PAGE = {
  drafts: REAL_STORIES,
  page: [
    `articles: [${REAL_STORIES.join(', ')}]`,
    'adverts: [{ id: gongyi, span: 5, rows: 8, label: 公益广告 }]',
  ],
};

function withRareCharacter(name: string): string {
  return readFileSync(path.join(SAMPLE, `${name}.md`), 'utf8').replace('杜亚玲表示', '𪛖亚玲表示');
}

/** The header of a PNG that says it is so wide, and nothing after it that is. */
function widePng(width: number): Uint8Array {
  const small = Buffer.from(png({ width: 1, height: 1 }));
  const header = Buffer.from(small.subarray(16, 29));
  header.writeUInt32BE(width, 0);
  return Buffer.concat([small.subarray(0, 8), pngChunk('IHDR', header), small.subarray(33)]);
}

const CASES: readonly (readonly [what: string, said: RegExp, setup: Setup])[] = [
  [
    'a measure that holds no word',
    /zhoukan\.yaml.*measure/s,
    { page: STORY, files: styled('typeArea: { measure: 1 }') },
  ],
  [
    'a size below nothing',
    /zhoukan\.yaml.*size/s,
    { page: STORY, files: styled('body: { size: -9, leading: 12, hangingMarks: true }') },
  ],
  [
    'a leading that no page holds',
    /zhoukan\.yaml.*leading/s,
    { page: STORY, files: styled('body: { leading: 1e9 }') },
  ],
  [
    'columns by the thousand',
    /zhoukan\.yaml.*columns/s,
    { page: STORY, files: styled('typeArea: { columns: 5000 }') },
  ],
  ['a style that is not there', /没有.*“?zhongkan”?/, { page: STORY, flags: ['--style', 'zhongkan'] }],
  [
    'a font that is none',
    /ziti\/jiade\.ttf/,
    {
      page: STORY,
      files: { ...styled('faces: { serif: [ziti/jiade.ttf] }'), 'ziti/jiade.ttf': 'not a font' },
    },
  ],
  [
    'a font that is not there',
    /没有的字体/,
    { page: STORY, files: styled('faces: { serif: [没有的字体] }') },
  ],
  [
    'a character that no font has',
    /issue\/fulian-xinmeiti\.md 第 \d+ 行有个字“𪛖”（U\+2A6D6）.*fonts/,
    { ...REAL_PAGE, files: { 'issue/fulian-xinmeiti.md': withRareCharacter('fulian-xinmeiti') } },
  ],
  ['an issue without stories', /期次文件有误：没有稿件/, { page: ['articles: []'] }],
  [
    'a page without stories',
    /A02 版排不下.*还缺 \d{3} 行/,
    {
      page: ['articles: []'],
      others: '  - pageNumber: A03\n    articles: [duangao]\n',
      files: { 'issue/duangao.md': SHORT },
    },
  ],
  [
    'a story far longer than the page',
    /《全省新媒体座谈会召开》（changgao）排 \d 栏要 \d+ 行，整版只有 84 行；请删约 \d+ 行/,
    { page: ['articles: [changgao]'], files: { 'issue/changgao.md': LONG } },
  ],
  [
    'far too little copy',
    /A02 版排不下，也找不出改法：稿件最松也还缺 \d+ 行/,
    { page: ['articles: [duangao]'], files: { 'issue/duangao.md': SHORT } },
  ],
  ['an advert wider than the page', /shenghuo.*(宽|栏)/s, { page: withAdvert('span: 6', 'rows: 10') }],
  ['an advert higher than the page', /shenghuo.*高/s, { page: withAdvert('span: 5', 'rows: 200') }],
  [
    'adverts fixed where they overlap',
    /(yi|er).*(yi|er).*叠在一起/s,
    {
      page: [
        ...STORY,
        'adverts:',
        '  - { id: yi, span: 2, rows: 10, at: { column: 1, row: 70 } }',
        '  - { id: er, span: 2, rows: 10, at: { column: 2, row: 72 } }',
      ],
    },
  ],
  [
    'a missing picture of a story',
    /稿件 issue\/tu\.md 的图片 tupian\/meiyou\.jpg 不在期次文件夹里.*picture: none/,
    {
      page: ['articles: [tu]'],
      files: {
        'issue/tu.md': draft(
          '新媒体座谈会召开',
          SENTENCE,
          'images:\n  - src: tupian/meiyou.jpg\n    cutline: 会场。\n',
        ),
      },
    },
  ],
  [
    'a missing picture of an advert',
    /A02 版广告 shenghuo 的图片 tupian\/meiyou\.png 不在期次文件夹里/,
    { page: withAdvert('span: 5', 'rows: 10', 'image: tupian/meiyou.png') },
  ],
  [
    'a picture cut short',
    /A02 版广告 shenghuo 的图片 guanggao\.png .*(不完整|不是图片)/,
    {
      page: withAdvert('span: 5', 'rows: 10', 'image: guanggao.png'),
      files: { 'issue/guanggao.png': png({ width: 30, height: 30 }).subarray(0, 20) },
    },
  ],
  [
    'a picture of 30,000 pixels',
    /guanggao\.png 有 30000 × 1 像素，每边最多 20000/,
    {
      page: withAdvert('span: 5', 'rows: 10', 'image: guanggao.png'),
      files: { 'issue/guanggao.png': widePng(30_000) },
    },
  ],
  [
    'a PDF advert where poppler is not installed',
    /guanggao\.pdf 画不出来：没有装 poppler/,
    {
      page: withAdvert('span: 5', 'rows: 10', 'image: guanggao.pdf'),
      files: { 'issue/guanggao.pdf': '%PDF-1.4\n' },
      poppler: false,
    },
  ],
  ['no alternatives', /--alternatives 的“0”不是数目/, { page: STORY, flags: ['--alternatives', '0'] }],
];

describe('caibian page refuses, says what and where, and writes nothing:', () => {
  it.each(CASES)('%s', async (_, said, setup) => {
    write(setup);
    const { exitCode, errors, output } = await run(setup);
    expect(errors).toMatch(said);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    // One sentence in Chinese, no stack.
    expect(errors).toMatch(/[\u4e00-\u9fff]/);
    expect(errors).not.toMatch(/\n\s+at /);
    expect(existsSync(path.join(newsroom.folder, 'out'))).toBe(false);
  });

  it('a page that the issue does not have', async () => {
    write({ page: STORY });
    const { exitCode, errors } = await run({ flags: ['B09'] });
    expect({ exitCode, errors }).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('没有 B09 版，有的是 A02'),
    });
    expect(existsSync(path.join(newsroom.folder, 'out'))).toBe(false);
  });

  it('an output folder that is a file', async () => {
    write(REAL_PAGE);
    writeFileSync(path.join(newsroom.folder, 'zhan'), '');
    const { exitCode, errors } = await run({}, 'zhan');
    expect(errors).toMatch(/zhan/);
    expect(exitCode).toBe(2);
  });
});
