import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Machine } from '../../src/cli/doctor/machine.ts';
import { runDoctor } from '../../src/cli/run-doctor.ts';
import type { Session } from '../../src/cli/session.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

/** One entry of doctor's JSON. */
interface Check {
  readonly id: string;
  readonly state: string;
  readonly found: string | null;
  readonly advice: string | null;
}

const UTF8 = { LANG: 'zh_CN.UTF-8' };

let newsroom: TemporaryNewsroom;

beforeEach(() => {
  newsroom = temporaryNewsroom();
});

afterEach(() => newsroom.remove());

function place(name: string): string {
  return path.join(newsroom.folder, name);
}

/** Doctor's JSON, by id; of several with one id the last. */
async function checks(
  environment: Readonly<Record<string, string>> = {},
  argv: readonly string[] = [],
): Promise<{ readonly exitCode: number; readonly by: Readonly<Record<string, Check>> }> {
  const run = await runCli(newsroom, ['doctor', '--format', 'json', ...argv], {
    environment: { ...UTF8, ...environment },
  });
  return { exitCode: run.exitCode, by: byId(run.output) };
}

function byId(output: string): Readonly<Record<string, Check>> {
  const { checks: list } = JSON.parse(output) as { readonly checks: readonly Check[] };
  return Object.fromEntries(list.map((check) => [check.id, check]));
}

/** Doctor's JSON on another machine. */
async function checksOn(machine: Machine, environment: Readonly<Record<string, string>>) {
  let output = '';
  const platform = nodePlatform(path.resolve(import.meta.dirname, '../..'));
  const terminal = {
    ...platform.terminal,
    print: (text: string | Uint8Array) => {
      output += String(text);
    },
  };
  const session: Session = {
    platform: { ...platform, terminal, environment, workingFolder: newsroom.folder },
    language: 'en',
    exitCode: 0,
  };
  await runDoctor(session, { format: 'json' }, machine);
  return { exitCode: session.exitCode, by: byId(output) };
}

describe('caibian doctor', () => {
  it('says what stands how, and ends with 0 when nothing that is asked for is missing', async () => {
    await runCli(newsroom, ['init']);
    const run = await runCli(newsroom, ['doctor'], { environment: { ...UTF8, PATH: '', HOME: '' } });
    expect(run).toMatchObject({ exitCode: 0, errors: '' });
    expect(run.output).toMatch(/^正常 {5}采编 +\d+\.\d+\.\d+ \S/);
    expect(run.output).toMatch(/^正常 {5}设置 +caibian\.yaml$/m);
    expect(run.output).toMatch(/^正常 {5}稿件 +articles：1 篇$/m);
    expect(run.output).toMatch(
      /^正常 {5}资料 +desk：人员 1，人物 0，机构 0，用语 1，系列 0，栏目 0，词 1，停用词 1$/m,
    );
    expect(run.output).toMatch(/^正常 {5}模板 +templates：全部用内置的$/m);
    expect(run.output).toMatch(/^正常 {5}分词 jieba-rs +能载入，正在用$/m);
    expect(run.output).toMatch(/^没有 {5}Ghostscript\n {9}→ 不影响检查和生成/m);
    expect(run.output).toMatch(/^没有 {5}git\n {9}→ 没有它，稿件不留历史/m);
    expect(run.output).toMatch(/\n编辑部要用的都有\n$/);
  });

  it('gives JSON for programs', async () => {
    const run = await runCli(newsroom, ['doctor', '--format', 'json', '--lang', 'en'], { environment: UTF8 });
    const document = JSON.parse(run.output);
    expect(Object.keys(document)).toEqual(['version', 'tool', 'checks', 'summary']);
    expect(document.version).toBe(1);
    expect(document.summary).toEqual({ missing: 0 });
    expect(document.checks[0]).toMatchObject({ id: 'caibian', state: 'ok', label: 'caibian', advice: null });
    expect(run.output).not.toMatch(/\p{Script=Han}/u);
  });

  it('works where there is no newsroom, and says so', async () => {
    const { exitCode, by } = await checks();
    expect(exitCode).toBe(0);
    expect(by.settings).toMatchObject({ state: 'absent', found: null });
    expect(by.settings?.advice).toContain('caibian init');
    expect(by.articles?.state).toBe('absent');
    expect(by.desk?.advice).toContain('staff.yaml');
  });

  it('counts drafts and registers, and tells of lines that were passed over', async () => {
    newsroom.write('caibian.yaml', 'articles: [要闻, 副刊]\ndesk: 资料\n');
    newsroom.write('要闻/a.md', '');
    newsroom.write('副刊/深/b.md', '');
    newsroom.write('副刊/C.MARKDOWN', '');
    newsroom.write('副刊/raw.txt', '');
    newsroom.write('资料/staff.yaml', '- 李旦\n- {name: 唐天喜, role: 记者}\n');
    newsroom.write('资料/words.txt', '凤网 100 nz\n湘妹子\n省妇联 很多\n');
    const run = await runCli(newsroom, ['doctor'], { environment: UTF8 });
    expect(run.exitCode).toBe(0);
    expect(run.output).toMatch(/^正常 {5}稿件 +要闻：1 篇$/m);
    expect(run.output).toMatch(/^正常 {5}稿件 +副刊：2 篇$/m);
    expect(run.output).toMatch(
      /^注意 {5}资料 +资料：人员 2，人物 0，机构 0，用语 0，系列 0，栏目 0，词 2，停用词 0\n {9}→ words\.txt 第 3 行：/m,
    );
  });

  it('lists the templates that are overridden, and names that override nothing', async () => {
    newsroom.write('caibian.yaml', 'templates: 模板\n');
    newsroom.write('模板/web/style.css', '');
    newsroom.write('模板/web/styel.css', '');
    newsroom.write('模板/README.md', '');
    const { by } = await checks();
    expect(by.templates).toMatchObject({ state: 'attention', found: '模板：顶替了 web/style.css' });
    expect(by.templates?.advice).toContain('内置的模板里没有 web/styel.css');
  });

  it('loads the segmenter that is set, and only looks for the other', async () => {
    newsroom.write('caibian.yaml', 'segmenter: nodejieba\n');
    const { by } = await checks();
    expect(by['jieba-rs']).toMatchObject({ state: 'ok', found: '装好了，现在的设置不用它' });
    if (by.nodejieba?.state === 'ok') expect(by.nodejieba.found).toBe('能载入，正在用');
    else expect(by.nodejieba?.advice).toContain('分词库 nodejieba 没有装好');
  });

  it.each([
    ['settings that cannot be read', 'chek: 1\n', 'settings', '不认识的设置 chek，是不是 check？'],
    ['a folder of drafts that is not there', 'articles: [要闻]\n', 'articles', '没有稿件文件夹 要闻'],
    ['a folder of templates that is not there', 'templates: 模板\n', 'templates', '没有模板文件夹 模板'],
  ])('ends with 1 for %s', async (_what, config, id, said) => {
    newsroom.write('caibian.yaml', config);
    const { exitCode, by } = await checks();
    expect(exitCode).toBe(1);
    expect(by[id]?.state).toBe('missing');
    expect(by[id]?.advice).toContain(said);
    expect(by.node?.state).toBe('ok');
  });

  it('ends with 2 for a configuration that was named and is not there', async () => {
    const run = await runCli(newsroom, ['doctor', '--config', 'nowhere.yaml']);
    expect(run).toMatchObject({
      exitCode: 2,
      output: '',
      errors: expect.stringContaining('找不到 nowhere.yaml'),
    });
  });

  it('steers no terminal with what a file is called', async () => {
    newsroom.write('caibian.yaml', 'templates: 模板\n');
    newsroom.write('模板/\u001B[2J.liquid', '');
    const run = await runCli(newsroom, ['doctor'], { environment: UTF8 });
    expect(run.output).toContain('<U+001B>[2J.liquid');
    expect(run.output).not.toContain('\u001B');
  });
});

describe('the machine', () => {
  it('tells the fonts of the page style, and what no page can be made up without', async () => {
    expect((await checks()).by['page-fonts']).toMatchObject({
      state: 'ok',
      found: expect.stringMatching(/^tabloid 的 \d+ 种字体都在/),
    });
    newsroom.write('caibian.yaml', 'fonts: {serif: [fonts/song.ttf]}\n');
    const { exitCode, by } = await checks();
    expect(exitCode).toBe(1);
    expect(by['page-fonts']).toMatchObject({
      state: 'missing',
      advice: expect.stringContaining(place('fonts/song.ttf')),
    });
    newsroom.write('caibian.yaml', 'style: zhoukan\n');
    expect((await checks()).by['page-fonts']).toMatchObject({
      state: 'missing',
      advice: expect.stringContaining('zhoukan'),
    });
  });

  it('finds programs on the search path and fonts in the usual folders', async () => {
    newsroom.write('bin/google-chrome', '');
    newsroom.write('bin/gs', '');
    newsroom.write('bin/pdftotext/readme', '');
    newsroom.write('data/fonts/cn/SourceHanSerifSC-Regular.otf', '');
    newsroom.write('home/.fonts/notosanscjk-regular.ttc', '');
    const { by } = await checksOn(
      { system: 'linux', nodeVersion: '22.1.0' },
      { ...UTF8, PATH: `bin:${place('bin')}`, XDG_DATA_HOME: place('data'), HOME: place('home') },
    );
    expect(by.chromium?.found).toBe(place('bin/google-chrome'));
    expect(by.ghostscript?.found).toBe(place('bin/gs'));
    expect(by.poppler).toMatchObject({ state: 'absent', found: null });
    expect(by.git?.state).toBe('absent');
    expect(by['serif-font']?.state).toBe('ok');
    expect(by['sans-font']?.state).toBe('ok');
  });

  it('looks elsewhere on other systems', async () => {
    newsroom.write('Programs/Microsoft/Edge/Application/msedge.exe', '');
    newsroom.write('Windows/Fonts/NotoSansSC-VF.ttf', '');
    newsroom.write('bin/git.exe', '');
    newsroom.write('bin/gs', '');
    const windows = { system: 'win32', nodeVersion: '20.19.0' };
    const { by } = await checksOn(windows, {
      Path: place('bin'),
      ProgramFiles: place('Programs'),
      WINDIR: place('Windows'),
    });
    expect(by.chromium?.found).toBe(place('Programs/Microsoft/Edge/Application/msedge.exe'));
    expect(by['sans-font']?.found).toBe(place('Windows/Fonts/NotoSansSC-VF.ttf'));
    expect(by['serif-font']?.advice).toContain('Source Han');
    expect(by.git?.found).toBe(place('bin/git.exe'));
    expect(by.ghostscript?.state).toBe('absent');
    expect(by.terminal?.state).toBe('ok');
  });

  it.each([
    ['20.18.3', 'missing', 1],
    ['18.20.8', 'missing', 1],
    ['20.19.0', 'ok', 0],
    ['24.0.0', 'ok', 0],
  ])('judges node %s: %s', async (nodeVersion, state, expected) => {
    const { exitCode, by } = await checksOn({ system: 'linux', nodeVersion }, UTF8);
    expect(by.node?.state).toBe(state);
    expect(exitCode).toBe(expected);
  });

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'ok'],
    [{ LANG: 'C', LC_ALL: 'C.utf8' }, 'ok'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.GBK' }, 'attention'],
    [{}, 'attention'],
  ])('judges the locale %j: %s', async (environment, state) => {
    const { exitCode, by } = await checksOn({ system: 'linux', nodeVersion: '22.0.0' }, environment);
    expect(by.terminal?.state).toBe(state);
    expect(exitCode).toBe(0);
  });
});
