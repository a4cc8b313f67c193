import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../src/draft/encoding/gb18030.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

const REAL_PAGE = readFileSync(path.resolve(import.meta.dirname, '../../articles/raw/page-2015-11.txt'));
const BRIEF = '“育婴师”培训班开班\n\n本报讯（通讯员 许凯）来自19个乡镇的64名妇女参加培训。\n';

const rooms: TemporaryNewsroom[] = [];
const newsroom = (files: Parameters<typeof temporaryNewsroom>[0] = {}) => {
  const room = temporaryNewsroom(files);
  rooms.push(room);
  return room;
};
afterEach(() => {
  for (const room of rooms.splice(0)) room.remove();
});

describe('caibian import', () => {
  it('makes drafts of a page and reports every story', async () => {
    const room = newsroom({ 'page.txt': REAL_PAGE });
    const { exitCode, output, errors } = await runCli(room, ['import', 'page.txt', '--date', '2015-11-12']);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toMatch(/^page\.txt：UTF-8，98行，3839字 → 5篇\n {2}articles\/2015-11-12\//);
    expect(output).toMatch(/11\+13 +合并 +、加强与\|情监测与.*90%\n +存疑 +有误字？可能是 舆情/);
    expect(output).toMatch(/共5篇；合并5处，存疑1处，.*原稿的字一个不少。\n$/);
    expect(room.list().filter((it) => it.startsWith('articles/2015-11-12/'))).toHaveLength(5);
  });

  it('makes drafts in which check finds what the page has, and no fault of the import', async () => {
    const room = newsroom({ 'page.txt': REAL_PAGE });
    await runCli(room, ['import', 'page.txt', '--date', '2015-11-12']);
    const before = await runCli(room, ['check', '--format', 'json']);
    const codes = JSON.parse(before.output).findings.map((it: { rule: string }) => it.rule);
    // The half-width marks of the page but for the three colons of place tags; both 、; the event 17 days old.
    expect(countsOf(codes)).toMatchObject({ BY001: 8, PU001: 158, PU002: 2, DT007: 1, PL001: 1, NU016: 2 });
    await runCli(room, ['check', '--fix']);
    const after = await runCli(room, ['check', '--format', 'json']);
    const { findings, summary } = JSON.parse(after.output);
    expect([after.exitCode, summary.errors]).toEqual([0, 0]);
    // Bylines, copy slips, files, torn paragraphs, empty headlines: what an import could do wrong.
    const ofImport = /^(?:BY|CS|EN|SU|PI)|^(?:ST001|ST002|HL001|PU001|PU002)$/;
    expect(findings.filter((it: { rule: string }) => ofImport.test(it.rule))).toEqual([]);
  });

  it('takes the date from the output folder when it is called so, else from the folio line', async () => {
    const folio = `2016年5月12日　星期四\n\n${BRIEF}`;
    const room = newsroom({ 'page.txt': BRIEF, 'folio.txt': folio });
    await runCli(room, ['import', 'page.txt', '-o', 'articles/2015-11-12']);
    await runCli(room, ['import', 'folio.txt']);
    const drafts = room.list().filter((it) => it.endsWith('.md'));
    expect(drafts.map((it) => path.dirname(it))).toEqual(['articles/2015-11-12', 'articles/2016-05-12']);
    expect(drafts.map((it) => /^date: (.*)$/m.exec(room.read(it))?.[1])).toEqual([
      '2015-11-12',
      '2016-05-12',
    ]);
  });

  it('asks for a date or a folder when neither page nor flags name one', async () => {
    const room = newsroom({ 'page.txt': BRIEF });
    const { exitCode, errors } = await runCli(room, ['import', 'page.txt']);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('请用 --date 写明见报日期')]);
    expect(room.list()).toEqual(['page.txt']);
  });

  it('refuses a date that is none', async () => {
    const room = newsroom({ 'page.txt': BRIEF });
    const { exitCode, errors } = await runCli(room, ['import', 'page.txt', '--date', '2015-11-31']);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('2015-11-31')]);
  });

  it('reads a paste from standard input', async () => {
    const room = newsroom();
    const { exitCode, output } = await runCli(room, ['import', '-', '--date', '2015-11-12'], {
      input: BRIEF,
    });
    expect([exitCode, output.split('：')[0]]).toEqual([0, '-']);
    const html = `<h1>社区托管班开到家门口</h1><p>本报讯（记者 龙可欣）7月11日起，长沙市一批社区暑期托管班陆续开班。</p>`;
    await runCli(room, ['import', '-', '--date', '2015-11-12'], { input: html });
    expect(room.list()).toHaveLength(2);
    expect(
      room
        .list()
        .map((it) => room.read(it))
        .join(''),
    ).not.toContain('<p>');
  });

  it('writes nothing in a dry run', async () => {
    const room = newsroom({ 'page.txt': REAL_PAGE });
    const { exitCode, output } = await runCli(room, ['import', 'page.txt', '-o', 'out', '--dry-run']);
    expect([exitCode, output.includes('→ 5篇')]).toEqual([0, true]);
    expect(room.list()).toEqual(['page.txt']);
  });

  it('prints paths only when quiet', async () => {
    const room = newsroom({ 'page.txt': BRIEF });
    const { output } = await runCli(room, ['import', 'page.txt', '-o', 'out', '-q']);
    expect(output.trim().split('\n')).toEqual(room.list().filter((it) => it.startsWith('out/')));
  });

  it('reports as JSON, version 1', async () => {
    const room = newsroom({ 'page.txt': encodeGb18030(REAL_PAGE.toString('utf8')) ?? '' });
    const { output } = await runCli(room, ['import', 'page.txt', '-o', 'out', '--format', 'json']);
    const report = JSON.parse(output);
    expect(report).toMatchObject({
      version: 1,
      tool: { name: 'caibian' },
      files: [{ path: 'page.txt', encoding: 'gb18030' }],
    });
    const [file] = report.files;
    expect(file.stories.map((it: { missing: string[] }) => it.missing)).toEqual(
      Array.from({ length: 5 }, () => ['date']),
    );
    expect(file.stories[1].taken).toContainEqual({
      as: 'placeTag',
      lines: [25, 25],
      text: '郴州',
      confidence: 0.95,
    });
    expect(file.stories[0].joins[1]).toMatchObject({
      lines: [11, 13],
      candidates: expect.arrayContaining(['舆情']),
    });
  });

  it('reads whole folders and globs, and goes on after a file that is refused', async () => {
    const room = newsroom({
      'in/a.txt': BRIEF,
      'in/b.txt': '座谈会由锟斤拷锟斤拷锟斤拷主持。',
      'in/c.txt': BRIEF.replace('培训班开班', '夜校开课'),
      'in/notes.pdf': '%PDF-1.4',
    });
    const folder = await runCli(room, ['import', 'in', '-o', 'out']);
    expect(folder.exitCode).toBe(2);
    expect(folder.errors).toMatch(
      /^caibian: 没有导入 in\/notes\.pdf：.*\ncaibian: in\/b\.txt：第 1 行是乱码/,
    );
    expect(room.list().filter((it) => it.startsWith('out/'))).toHaveLength(2);
    const glob = await runCli(room, ['import', 'in/[ac].txt', '-o', 'out2']);
    expect([glob.exitCode, room.list().filter((it) => it.startsWith('out2/')).length]).toEqual([0, 2]);
  });

  it('gives two stories of one headline two names', async () => {
    const room = newsroom({ 'a.txt': BRIEF, 'b.txt': BRIEF.replace('64名', '46名') });
    await runCli(room, ['import', 'a.txt', 'b.txt', '-o', 'out']);
    const names = room.list().filter((it) => it.startsWith('out/'));
    expect(names).toHaveLength(2);
    expect(names.map((it) => /(\d+)名妇女/.exec(room.read(it))?.[1]).sort()).toEqual(['46', '64']);
  });
});

describe('a draft that is there already', () => {
  it('is left alone when it is the same', async () => {
    const room = newsroom({ 'page.txt': BRIEF });
    await runCli(room, ['import', 'page.txt', '-o', 'out']);
    const { exitCode } = await runCli(room, ['import', 'page.txt', '-o', 'out']);
    expect([exitCode, room.list().length]).toEqual([0, 2]);
  });

  it('is never overwritten, and nothing of the page is written', async () => {
    const room = newsroom({ 'page.txt': REAL_PAGE });
    await runCli(room, ['import', 'page.txt', '-o', 'out']);
    const [kept = '', ...others] = room.list().filter((it) => it.startsWith('out/'));
    for (const it of room.list()) if (others.includes(it)) room.write(it, '改过的稿件\n');
    const { exitCode, errors } = await runCli(room, ['import', 'page.txt', '-o', 'out']);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('没有覆盖，也没有写入任何稿件')]);
    expect(errors).not.toContain(kept);
    expect(others.map((it) => room.read(it))).toEqual(others.map(() => '改过的稿件\n'));
  });

  it('is kept as .bak with --force, each time under a free name', async () => {
    const room = newsroom({ 'page.txt': BRIEF });
    await runCli(room, ['import', 'page.txt', '-o', 'out']);
    const [draft = ''] = room.list().filter((it) => it.endsWith('.md'));
    const fresh = room.read(draft);
    for (const edited of ['第一次改', '第二次改']) {
      room.write(draft, edited);
      const { exitCode, errors } = await runCli(room, ['import', 'page.txt', '-o', 'out', '--force']);
      expect([exitCode, errors]).toEqual([0, expect.stringContaining('原稿留作')]);
    }
    expect([room.read(draft), room.read(`${draft}.bak`), room.read(`${draft}.2.bak`)]).toEqual([
      fresh,
      '第一次改',
      '第二次改',
    ]);
  });
});

describe('files that are no copy', () => {
  it.each([
    ['a draft', 'page.md', '---\nheadline: 甲\n---\n', '已经是带稿签的 Markdown 稿件'],
    ['a draft called text', 'page.txt', '---\nheadline: 甲\n---\n', '已经是带稿签的 Markdown 稿件'],
    ['HTML called text', 'page.txt', '<!DOCTYPE html>\n<html><body><p>甲</p></body></html>', '内容却是 HTML'],
    ['a PDF called text', 'page.txt', '%PDF-1.4\n', 'PDF'],
    ['a Word file called text', 'page.txt', 'PK\u0003\u0004', '名称却不是 .docx'],
    ['nothing', 'page.txt', '\n\n', '没有稿件的文字'],
    ['furniture only', 'page.txt', 'A02　要闻\n', '没有稿件的文字'],
  ])('%s', async (_, name, content, message) => {
    const room = newsroom({ [name]: content });
    const { exitCode, errors } = await runCli(room, ['import', name, '-o', 'out']);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining(message)]);
    expect(room.list()).toEqual([name]);
  });

  it('a path that is not there', async () => {
    const { exitCode, errors } = await runCli(newsroom(), ['import', 'page.txt', '-o', 'out']);
    expect([exitCode, errors]).toEqual([2, 'caibian: 找不到 page.txt，请检查路径。\n']);
  });
});

describe('hostile text', () => {
  it('reaches neither the terminal nor the copy slip as what it is not', async () => {
    const page =
      'check: {ignore: [PU001]}\u001b[31m——\n\n# <script>alert(1)</script>: "x\n\n本报讯（记者 李旦）*重点* [x](javascript:alert(1)) <!-- caibian-ignore-start PU001 --> 座谈会召开。\n';
    const room = newsroom({ 'page.txt': page });
    const { exitCode, output } = await runCli(room, ['import', 'page.txt', '-o', 'out']);
    expect([exitCode, output.includes('\u001b')]).toEqual([0, false]);
    expect(output).toContain('控制字符（已去掉）  U+001B');
    const check = await runCli(room, ['check', 'out', '--format', 'json', '--issue-date', '2015-11-12']);
    const rules = JSON.parse(check.output).findings.map((it: { rule: string }) => it.rule);
    expect(rules.filter((it: string) => it.startsWith('SU'))).toEqual([]);
    const web = await runCli(room, [
      'render',
      'out',
      '--to',
      'web',
      '-o',
      'web',
      '--issue-date',
      '2015-11-12',
    ]);
    expect(web.output + web.errors).not.toContain('内部错误');
  });

  it('in a folder that a link leads out of the newsroom is not written', async () => {
    const room = newsroom({ 'caibian.yaml': '', 'page.txt': BRIEF });
    const outside = newsroom();
    mkdirSync(path.join(room.folder, 'articles'));
    symlinkSync(outside.folder, path.join(room.folder, 'articles/2015-11-12'));
    const { exitCode, errors } = await runCli(room, ['import', 'page.txt', '--date', '2015-11-12']);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('拒绝写入')]);
    expect(outside.list()).toEqual([]);
  });
});

function countsOf(codes: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
