import { cpSync } from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageFlags, runPage } from '../../src/cli/run-page.ts';
import type { MakePages, PagesTask, PreparedPage } from '../../src/issue/make-pages.ts';
import { pageReport } from '../../src/issue/page-report.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { plainPages } from '../support/plain-pages.ts';
import { REPOSITORY, runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;
/** The sample issue's pages, made up once, and what was asked for. */
let made: readonly PreparedPage[] = [];
let task: PagesTask | undefined;

const remembered: MakePages = async (asked) => {
  task = asked;
  if (made.length === 0)
    made = (await plainPages({ ...asked, pages: asked.issue.pages })).map((it) => ({
      ...it,
      result: asFitting(it),
    }));
  return made.filter(({ page }) => asked.pages.some((it) => it.pageNumber === page.pageNumber));
};

/** What became of a page, its suggestions taken for ways to print it where there are none: the command is tested here. */
function asFitting({ result }: PreparedPage): PreparedPage['result'] {
  return result.pages.length > 0
    ? result
    : { ...result, pages: result.suggestions.slice(0, 1), suggestions: [] };
}

/** The same pages as if none of them fitted: the best way is a suggestion, a story of it to be cut. */
const unfit: MakePages = async (asked) =>
  (await remembered(asked)).map((it) => ({
    ...it,
    result: { ...it.result, pages: [], suggestions: tooLong(it) },
  }));

function tooLong({ result }: PreparedPage) {
  return result.pages.map((way) => ({
    ...way,
    stories: way.stories.map((story, at) =>
      at > 0
        ? story
        : { ...story, setting: { ...story.setting, change: { kind: 'cut' as const, lines: 6 } } },
    ),
  }));
}

/** Runs the command with pages that are made up by `make`, in the newsroom. */
async function run(flags: Partial<PageFlags>, make: MakePages, pageNumber: string | null = 'A02') {
  const printed = { output: '', errors: '' };
  const { files, git, runProgram } = nodePlatform(REPOSITORY);
  const platform = {
    ...{ files, git, runProgram, threads: null, installFolder: REPOSITORY, environment: {} },
    workingFolder: newsroom.folder,
    terminal: {
      ...{ columns: null, coloured: false, showsProgress: false, dialogue: () => null },
      print: (text: string | Uint8Array) => {
        printed.output += String(text);
      },
      printError: (text: string) => {
        printed.errors += text;
      },
      readInput: () => new Uint8Array(),
    },
  };
  const session = { platform, language: 'zh' as const, exitCode: 0 };
  const all: PageFlags = { to: 'print', format: 'text', cache: false, ...flags };
  await runPage(session, { issue: 'issue/issue.yaml', pageNumber }, all, make);
  return { ...printed, exitCode: session.exitCode };
}

const written = (folder: string) => newsroom.list().filter((it) => it.startsWith(`${folder}/`));

beforeAll(() => {
  newsroom = temporaryNewsroom({ 'caibian.yaml': 'publication: {name: 今日女报}\narticles: [issue]\n' });
  cpSync(path.join(REPOSITORY, 'articles/2015-11-12'), path.join(newsroom.folder, 'issue'), {
    recursive: true,
  });
});

afterAll(() => newsroom.remove());

describe('caibian page', () => {
  it('writes a page and shows its dummy', async () => {
    const { output, errors, exitCode } = await run({ output: 'made' }, remembered);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
    expect(output).toMatch(/^A02 .*排成.*\nA02\n┌/);
    expect(output).toContain('杜亚玲：要用互联网思维');
    expect(output).toMatch(/写入 made：A02\.print\.html\n$/);
    expect(written('made')).toEqual(['made/A02.print.html']);
    expect(newsroom.read('made/A02.print.html')).toContain('杜亚玲');
  });

  it('hands on what was asked for', async () => {
    await run({ output: 'made', style: 'broadsheet', alternatives: 3 }, remembered, 'a02');
    expect(task).toMatchObject({
      style: 'broadsheet',
      alternatives: 3,
      folder: path.join(newsroom.folder, 'issue'),
    });
    expect(task?.pages.map((it) => it.pageNumber)).toEqual(['A02']);
    expect([...(task?.articles.keys() ?? [])]).toContain('fulian-xinmeiti');
  });

  it('names alternatives after the first', async () => {
    const twice: MakePages = async (asked) =>
      (await remembered(asked)).map((it) => ({
        ...it,
        result: { ...it.result, pages: [...it.result.pages, ...it.result.pages] },
      }));
    await run({ output: 'twice' }, twice);
    expect(written('twice')).toEqual(['twice/A02-2.print.html', 'twice/A02.print.html']);
  });

  it('writes nothing when a page does not fit, and says what would help', async () => {
    const { output, errors, exitCode } = await run({ output: 'unfit' }, unfit);
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /排不下.*\n {2}任选一种改法：\n {2}1\. 《杜亚玲：要用互联网思维推进妇联工作》删 6 行（约 \d+ 字）/,
    );
    expect(errors).toContain('什么也没有写。加 --try');
    expect(written('unfit')).toEqual([]);
  });

  it('writes the first suggestion under a name of its own with --try', async () => {
    const { output, exitCode } = await run({ output: 'tried', try: true }, unfit);
    expect(exitCode).toBe(1);
    expect(output).toContain('\nA02-try\n┌');
    expect(written('tried')).toEqual(['tried/A02-try.print.html']);
  });

  it('prints nothing but JSON when asked', async () => {
    const { output, errors, exitCode } = await run({ output: 'json', format: 'json' }, remembered);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
    const document = JSON.parse(output);
    expect(document).toMatchObject({
      version: 1,
      files: ['A02.print.html'],
      pages: [{ pageNumber: 'A02', fits: true }],
    });
    const lines = document.pages[0].layouts[0].blocks.map(
      (it: { slug: string | null; lines: number }) => it.lines,
    );
    expect(lines.reduce((sum: number, it: number) => sum + it, 0)).toBeGreaterThan(200);
  });

  it('does not make up drafts with errors, unless told to', async () => {
    const draft = newsroom.read('issue/fulian-xinmeiti.md');
    newsroom.write('issue/fulian-xinmeiti.md', draft.replace('11月6日', '11月31日'));
    const { errors, exitCode } = await run({ output: 'wrong' }, remembered);
    expect(exitCode).toBe(1);
    expect(errors).toContain('处错误，什么也没有写');
    expect(written('wrong')).toEqual([]);
    expect(await run({ output: 'wrong', allowErrors: true }, remembered)).toMatchObject({ exitCode: 0 });
    newsroom.write('issue/fulian-xinmeiti.md', draft);
  });

  it.each([
    ['page', '缺少参数 issue'],
    ['page issue/issue.yaml B09 --to print', '没有 B09 版，有的是'],
    ['page issue/issue.yaml --to web', 'web 只出单篇，不出整版'],
    ['page issue/issue.yaml --to paper', '没有“paper”这种输出'],
    ['page issue/issue.yaml --to print --alternatives 0', '--alternatives 的“0”不是数目'],
    ['page issue/issue.yaml --to print -o issue', '是稿件所在的文件夹'],
    ['page nowhere.yaml --to print', 'nowhere.yaml'],
  ])('refuses: caibian %s', async (typed, said) => {
    const result = await runCli(newsroom, typed.split(' '));
    expect(result).toMatchObject({ exitCode: 2, output: '', errors: expect.stringContaining(said) });
  });
});

describe('the report of a page that was made up', () => {
  it('tells every story in its place, without overlap', () => {
    const [first] = made.filter(({ page }) => page.pageNumber === 'A02');
    if (first === undefined || task === undefined) throw new Error('no page');
    const report = pageReport(first, task.articles);
    const [layout] = report.layouts;
    const slugs = layout?.blocks.map(({ slug }) => slug);
    expect(slugs).toContain('fulian-xinmeiti');
    const fields = layout?.blocks.reduce((sum, { columns, rows }) => sum + columns * rows, 0) ?? 0;
    const { columns = 0, rows = 0 } = layout?.grid ?? {};
    expect(fields).toBeLessThanOrEqual(columns * rows);
    expect(fields).toBeGreaterThan(columns * rows * 0.8);
    for (const block of layout?.blocks ?? []) {
      expect(block.column + block.columns).toBeLessThanOrEqual(columns);
      expect(block.row + block.rows).toBeLessThanOrEqual(rows);
    }
  });

  it('names a story that is left out', () => {
    const [first] = made.filter(({ page }) => page.pageNumber === 'A02');
    const [way] = first?.result.pages ?? [];
    if (first === undefined || way === undefined || task === undefined) throw new Error('no page');
    const without = {
      ...way,
      layout: { ...way.layout, dropped: ['qiyang-liushouertong', 'briefs-chenzhou-lianyihui'] },
    };
    const result = { ...first.result, pages: [], suggestions: [without] };
    const [suggestion] = pageReport({ ...first, result }, task.articles).suggestions;
    expect(suggestion?.changes.slice(0, 2)).toEqual([
      {
        kind: 'drop',
        slug: 'qiyang-liushouertong',
        headline: '加强农村留守儿童信息采集工作',
        lines: 0,
        characters: 155,
      },
      { kind: 'drop', slug: 'chenzhou-lianyihui', headline: '妇联星空', lines: 0, characters: 0 },
    ]);
  });
});
