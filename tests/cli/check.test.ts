import { existsSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { reporterLoaders } from '../../src/reporters/registry.ts';
import { CLEAN_DRAFT, FLAWED_DRAFT } from '../support/copy.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

/** A file that nobody can read from its beginning, root included. */
const UNREADABLE = '/proc/self/mem';

const newsrooms: TemporaryNewsroom[] = [];

function newsroomOf(files: Readonly<Record<string, string | Uint8Array>>): TemporaryNewsroom {
  const newsroom = temporaryNewsroom(files);
  newsrooms.push(newsroom);
  return newsroom;
}

afterEach(() => {
  for (const newsroom of newsrooms.splice(0)) newsroom.remove();
});

describe('caibian check', () => {
  it('is silent but for the count on clean copy, and ends with 0', async () => {
    const run = await runCli(newsroomOf({ 'a.md': CLEAN_DRAFT }), ['check', 'a.md']);
    expect(run).toEqual({ exitCode: 0, output: '共 1 篇稿件：错误 0，警告 0，建议 0\n', errors: '' });
  });

  it('prints path, line, char, severity, code and message, the copy around it, and a caret', async () => {
    const run = await runCli(newsroomOf({ 'a.md': FLAWED_DRAFT }), ['check', 'a.md', '--quiet']);
    expect(run.exitCode).toBe(1);
    expect(run.output.split('\n').slice(0, 3)).toEqual([
      'a.md:7:9 error BY001 署名用了半角括号“(”，应为全角“（” [可自动修正]',
      '    今日女报/凤网讯(记者 李旦)11月6日,湖南省妇联召开全',
      '                   ^',
    ]);
  });

  it('speaks English when asked or when the locale is English', async () => {
    const newsroom = newsroomOf({ 'a.md': CLEAN_DRAFT });
    const english = '1 drafts: 0 errors, 0 warnings, 0 advice\n';
    expect((await runCli(newsroom, ['check', 'a.md', '--lang', 'en'])).output).toBe(english);
    expect((await runCli(newsroom, ['check', 'a.md'], { environment: { LANG: 'en_US.UTF-8' } })).output).toBe(
      english,
    );
  });

  it('checks the configured folders when no path is given, and .txt only when named', async () => {
    const newsroom = newsroomOf({
      'articles/a.md': CLEAN_DRAFT,
      'articles/raw/page.txt': '会议召开,大家鼓掌。\n',
    });
    expect((await runCli(newsroom, ['check'])).output).toContain('共 1 篇稿件');
    expect((await runCli(newsroom, ['check', 'articles/raw/page.txt'])).output).toContain(
      'page.txt:1:5 error PU001',
    );
  });

  it('gives the JSON of the output contract', async () => {
    const run = await runCli(newsroomOf({ 'a.md': FLAWED_DRAFT }), ['check', 'a.md', '--format', 'json']);
    const document = JSON.parse(run.output);
    expect(Object.keys(document)).toEqual(['version', 'tool', 'findings', 'files', 'summary']);
    expect(document.version).toBe(1);
    expect(document.findings[0]).toMatchObject({
      rule: 'BY001',
      severity: 'error',
      path: 'a.md',
      range: { start: { line: 7, char: 9 }, end: { line: 7, char: 10 } },
      fix: { grade: 'safe', edits: [{ text: '（' }] },
    });
    const { start } = document.findings[0].range;
    expect(FLAWED_DRAFT.charAt(start.offset)).toBe('(');
    expect(document.files).toEqual([{ path: 'a.md', encoding: 'utf-8', findings: 4 }]);
    expect(document.summary).toEqual({ files: 1, errors: 4, warnings: 0, advice: 0 });
  });

  it('fixes what is certain, keeps all else to the byte, and a second run changes nothing', async () => {
    const newsroom = newsroomOf({ 'a.md': `\uFEFF${FLAWED_DRAFT.replaceAll('\n', '\r\n')}` });
    const run = await runCli(newsroom, ['check', 'a.md', '--fix']);
    expect(run.output).toContain('已自动修正 4 处');
    const fixed = `\uFEFF${CLEAN_DRAFT.replace('讲话。', '讲话！').replaceAll('\n', '\r\n')}`;
    expect(newsroom.read('a.md')).toBe(fixed);
    await runCli(newsroom, ['check', 'a.md', '--fix']);
    expect(newsroom.read('a.md')).toBe(fixed);
    expect(newsroom.list()).toEqual(['a.md']);
  });

  it('shows the fixes with --diff and writes nothing', async () => {
    const newsroom = newsroomOf({ 'a.md': FLAWED_DRAFT });
    const run = await runCli(newsroom, ['check', 'a.md', '--diff']);
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain('-今日女报/凤网讯(记者 李旦)11月6日,湖南省妇联');
    expect(run.output).toContain('+今日女报/凤网讯（记者 李旦）11月6日，湖南省妇联');
    expect(newsroom.read('a.md')).toBe(FLAWED_DRAFT);
  });

  it('reads standard input, and with --fix gives the fixed copy back', async () => {
    const newsroom = newsroomOf({});
    const checked = await runCli(newsroom, ['check', '-'], { input: '会议召开,大家鼓掌。\n' });
    expect(checked.output).toContain('-:1:5 error PU001');
    const fixed = await runCli(newsroom, ['check', '-', '--fix'], { input: '会议召开,大家“鼓掌。\n' });
    expect(fixed.output).toBe('会议召开，大家“鼓掌。\n');
    expect(fixed.errors).toContain('-:1:8 warning PU005');
  });

  it('writes the report into a file', async () => {
    const newsroom = newsroomOf({ 'a.md': FLAWED_DRAFT });
    const run = await runCli(newsroom, ['check', 'a.md', '--format', 'json', '-o', 'out/report.json']);
    expect(run).toEqual({ exitCode: 1, output: '', errors: '' });
    expect(JSON.parse(newsroom.read('out/report.json')).summary.errors).toBe(4);
  });

  it.each([
    ['github', /^::error file=a\.md,line=7,endLine=7,col=9,endColumn=10,title=BY001 /],
    ['sarif', /"ruleId": "BY001"/],
    ['gitlab', /^\[\n {2}\{\n {4}"description": "署名/],
    ['junit', /<testsuite name="a\.md" tests="4" failures="4"/],
    ['checkstyle', /<file name="a\.md">\n {4}<error line="7" column="9"/],
    ['rdjson', /"value": "BY001"/],
  ])('reports as %s', async (format, report) => {
    const run = await runCli(newsroomOf({ 'a.md': FLAWED_DRAFT }), ['check', 'a.md', '--format', format]);
    expect(run.exitCode).toBe(1);
    expect(run.output).toMatch(report);
    expect(run.errors).toBe('');
  });

  it('names all formats in its help', async () => {
    const { output } = await runCli(newsroomOf({}), ['check', '--help']);
    expect(output.replace(/\s+/g, ' ')).toContain(Object.keys(reporterLoaders).join('、'));
  });

  it('adds a table to the summary of a GitHub job, behind what is there', async () => {
    const newsroom = newsroomOf({ 'a.md': FLAWED_DRAFT, 'summary.md': '# 先有的\n' });
    const environment = { GITHUB_STEP_SUMMARY: path.join(newsroom.folder, 'summary.md') };
    await runCli(newsroom, ['check', 'a.md', '--format', 'github'], { environment });
    const summary = newsroom.read('summary.md');
    expect(summary).toMatch(/^# 先有的\n### caibian\n\n共 1 篇稿件：错误 4，警告 0，建议 0\n\n\| 级别 /);
    expect(summary.match(/^\| 错误 \| a\.md\\:7\\:9 \| BY001 /gm)?.length).toBe(1);
    await runCli(newsroom, ['check', 'a.md', '--format', 'json'], { environment });
    expect(newsroom.read('summary.md')).toBe(summary);
  });

  it('prints the findings although the summary of the job cannot be written', async () => {
    const newsroom = newsroomOf({ 'a.md': FLAWED_DRAFT, 'folder/b': '' });
    const environment = { GITHUB_STEP_SUMMARY: path.join(newsroom.folder, 'folder') };
    const run = await runCli(newsroom, ['check', 'a.md', '--format', 'github'], { environment });
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain('::error ');
    expect(run.errors).toContain('folder');
  });

  it.runIf(existsSync(UNREADABLE))('says in SARIF that a draft could not be read', async () => {
    const newsroom = newsroomOf({ 'a.md': FLAWED_DRAFT });
    const argv = ['check', '.', '--format', 'sarif'];
    const whole = await runCli(newsroom, argv);
    expect(JSON.parse(whole.output).runs[0].invocations).toEqual([{ executionSuccessful: true }]);
    symlinkSync(UNREADABLE, path.join(newsroom.folder, 'b.md'));
    const part = await runCli(newsroom, argv);
    expect(part.exitCode).toBe(2);
    expect(JSON.parse(part.output).runs[0].invocations).toEqual([{ executionSuccessful: false }]);
  });

  it('reads drafts whose ending is in capitals', async () => {
    const newsroom = newsroomOf({ 'articles/A.MD': CLEAN_DRAFT });
    expect((await runCli(newsroom, ['check'])).output).toContain('共 1 篇稿件');
  });

  it('fails at the level asked for', async () => {
    const newsroom = newsroomOf({ 'a.md': FLAWED_DRAFT });
    expect((await runCli(newsroom, ['check', 'a.md', '--fail-on', 'never'])).exitCode).toBe(0);
  });

  it('heeds the settings of caibian.yaml', async () => {
    const newsroom = newsroomOf({
      'a.md': FLAWED_DRAFT,
      'caibian.yaml': 'check:\n  rules:\n    PU001: off\n    BY001: advice\n',
    });
    const run = await runCli(newsroom, ['check', 'a.md', '--quiet']);
    expect(run.exitCode).toBe(0);
    expect(run.output.match(/(advice|error|warning) [A-Z]{2}\d{3}/g)).toEqual([
      'advice BY001',
      'advice BY001',
    ]);
  });

  it('wipes its progress off a terminal, and shows none in a pipe', async () => {
    const files = Object.fromEntries(
      [...Array(30).keys()].map((number) => [`articles/${number}.md`, CLEAN_DRAFT]),
    );
    const newsroom = newsroomOf(files);
    expect((await runCli(newsroom, ['check'], { showsProgress: true })).errors).toMatch(
      /检查 30\/30\r\u001B\[K$/,
    );
    expect((await runCli(newsroom, ['check'])).errors).toBe('');
  });
});
