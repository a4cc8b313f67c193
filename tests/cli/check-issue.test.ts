import { rmSync } from 'node:fs';
import * as path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CLEAN_DRAFT, FLAWED_DRAFT } from '../support/copy.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

const newsrooms: TemporaryNewsroom[] = [];

function newsroomOf(files: Readonly<Record<string, string>>): TemporaryNewsroom {
  const newsroom = temporaryNewsroom(files);
  newsrooms.push(newsroom);
  return newsroom;
}

afterEach(() => {
  for (const newsroom of newsrooms.splice(0)) newsroom.remove();
});

const MANIFEST = 'date: 2015-11-12\npages:\n  - pageNumber: A02\n    articles: [a, b]\n';

describe('caibian check of an issue', () => {
  it('checks the drafts that the manifest lists, named or found in a folder', async () => {
    const newsroom = newsroomOf({
      'articles/1/issue.yaml': MANIFEST,
      'articles/1/a.md': CLEAN_DRAFT,
      'articles/1/b.md': FLAWED_DRAFT,
      'articles/1/loose.md': FLAWED_DRAFT,
    });
    const named = await runCli(newsroom, ['check', 'articles/1/issue.yaml', '--format', 'json']);
    expect(JSON.parse(named.output).files.map((it: { path: string }) => it.path)).toEqual([
      'articles/1/a.md',
      'articles/1/b.md',
    ]);
    const folder = await runCli(newsroom, ['check', 'articles', '--format', 'json']);
    expect(JSON.parse(folder.output).summary.files).toBe(3);
  });

  it('tells a manifest that cannot be read, checks its drafts one by one, and ends with 2', async () => {
    const newsroom = newsroomOf({
      'articles/1/issue.yaml': 'date: 2015-11-31\n',
      'articles/1/a.md': FLAWED_DRAFT,
    });
    const run = await runCli(newsroom, ['check', 'articles']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('articles/1/issue.yaml：期次文件有误：date 应是日期');
    expect(run.output).toContain('articles/1/a.md:7:9 error BY001');
  });

  it('takes a glob of manifests', async () => {
    const newsroom = newsroomOf({
      'articles/1/issue.yaml': MANIFEST,
      'articles/1/a.md': CLEAN_DRAFT,
      'articles/1/b.md': CLEAN_DRAFT,
    });
    const run = await runCli(newsroom, ['check', 'articles/**/issue.yaml', '--format', 'json']);
    expect(JSON.parse(run.output).summary.files).toBe(2);
    const none = await runCli(newsroom, ['check', 'nowhere/*.yaml']);
    expect([none.exitCode, none.errors]).toEqual([2, 'caibian: 找不到 nowhere/*.yaml，请检查路径。\n']);
  });

  it('tells a draft that is listed and not there', async () => {
    const newsroom = newsroomOf({ 'articles/1/issue.yaml': MANIFEST, 'articles/1/a.md': CLEAN_DRAFT });
    const run = await runCli(newsroom, ['check', 'articles/1/issue.yaml']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('找不到 articles/1/b.md');
    expect(run.output).toContain('共 1 篇稿件');
  });

  it('takes the day of the issue for drafts without a date', async () => {
    const dateless = CLEAN_DRAFT.replace(/^date:.*\n/m, '').replace('11月6日', '11月6日（星期四）');
    const newsroom = newsroomOf({
      'articles/1/issue.yaml': MANIFEST.replace(', b', ''),
      'articles/1/a.md': dateless,
    });
    const run = await runCli(newsroom, ['check', 'articles/1/issue.yaml']);
    expect(run.output).toContain('DT005 “11月6日”不是星期四：2015年是星期五');
  });
});

describe('caibian check --max-warnings', () => {
  const WARNED = CLEAN_DRAFT.replace('\n\n', '\n\n依托“阳光工程”、“雨露计划”提供服务。\n\n');

  it('fails the run when there are more warnings', async () => {
    const newsroom = newsroomOf({ 'a.md': WARNED });
    expect((await runCli(newsroom, ['check', 'a.md'])).exitCode).toBe(0);
    expect((await runCli(newsroom, ['check', 'a.md', '--max-warnings', '1'])).exitCode).toBe(0);
    expect((await runCli(newsroom, ['check', 'a.md', '--max-warnings', '0'])).exitCode).toBe(1);
  });

  it('refuses what is no count', async () => {
    const run = await runCli(newsroomOf({ 'a.md': WARNED }), ['check', 'a.md', '--max-warnings', '很多']);
    expect([run.exitCode, run.errors]).toEqual([
      2,
      'caibian: --max-warnings 的“很多”不是数目，应是 0 或更大的整数。\n',
    ]);
  });
});

describe('caibian check --baseline', () => {
  it('writes down what is there, then tells only what is new, though lines moved', async () => {
    const newsroom = newsroomOf({ 'caibian.yaml': '', 'articles/a.md': FLAWED_DRAFT });
    const write = await runCli(newsroom, ['check', '--baseline', 'write']);
    expect(write.exitCode).toBe(0);
    expect(write.errors).toMatch(/\d+ 处已记入 caibian-baseline\.json/);
    const lines = FLAWED_DRAFT.split('\n');
    const at = lines.findIndex((it) => it.startsWith('省妇联主席'));
    lines.splice(at, 0, '新的一段,插在中间。', '');
    newsroom.write('articles/a.md', lines.join('\n'));
    const use = await runCli(newsroom, ['check', '--baseline', 'use', '--format', 'json']);
    expect(use.exitCode).toBe(1);
    expect(JSON.parse(use.output).findings).toMatchObject([
      { rule: 'PU001', excerpt: '新的一段,插在中间。' },
    ]);
  });

  it('takes out of the baseline what was put right', async () => {
    const newsroom = newsroomOf({
      'caibian.yaml': '',
      'articles/a.md': FLAWED_DRAFT,
      'articles/b.md': FLAWED_DRAFT,
    });
    await runCli(newsroom, ['check', '--baseline', 'write']);
    newsroom.write('articles/a.md', CLEAN_DRAFT);
    const run = await runCli(newsroom, ['check', 'articles/a.md', '--baseline', 'prune']);
    expect(run.exitCode).toBe(0);
    // What was not looked at stays.
    expect(Object.keys(JSON.parse(newsroom.read('caibian-baseline.json')).findings)).toEqual([
      'articles/b.md',
    ]);
  });

  it('writes of the files that were looked at, keeps the others, and forgets those that are gone', async () => {
    const newsroom = newsroomOf({
      'caibian.yaml': '',
      'articles/a.md': FLAWED_DRAFT,
      'articles/b.md': FLAWED_DRAFT,
      'articles/c.md': FLAWED_DRAFT,
    });
    const known = () => Object.keys(JSON.parse(newsroom.read('caibian-baseline.json')).findings);
    await runCli(newsroom, ['check', '--baseline', 'write']);
    newsroom.write('articles/a.md', `${FLAWED_DRAFT}\n又记,新的。\n`);
    await runCli(newsroom, ['check', 'articles/a.md', '--baseline', 'write']);
    expect(known()).toEqual(['articles/a.md', 'articles/b.md', 'articles/c.md']);
    expect((await runCli(newsroom, ['check', '--baseline', 'use'])).exitCode).toBe(0);
    rmSync(path.join(newsroom.folder, 'articles/c.md'));
    await runCli(newsroom, ['check', 'articles/a.md', '--baseline', 'prune']);
    expect(known()).toEqual(['articles/a.md', 'articles/b.md']);
  });

  it('does not forget what only the whole issue shows, when one draft is looked at', async () => {
    const other = CLEAN_DRAFT.replace('date: 2015-11-12', 'date: 2015-11-13');
    const newsroom = newsroomOf({
      'caibian.yaml': '',
      'articles/1/issue.yaml': MANIFEST,
      'articles/1/a.md': CLEAN_DRAFT.replace('全省', '全市'),
      'articles/1/b.md': other,
    });
    await runCli(newsroom, ['check', '--baseline', 'write']);
    const before = newsroom.read('caibian-baseline.json');
    expect(before).toContain('IS001');
    await runCli(newsroom, ['check', 'articles/1/b.md', '--baseline', 'prune']);
    expect(newsroom.read('caibian-baseline.json')).toBe(before);
  });

  it.each([
    [undefined, '没有 caibian-baseline.json，请先用 --baseline write'],
    ['{"version":2}', 'caibian-baseline.json 读不出来'],
    ['[', 'caibian-baseline.json 读不出来'],
  ])('refuses the baseline %j', async (text, message) => {
    const files = text === undefined ? {} : { 'caibian-baseline.json': text };
    const newsroom = newsroomOf({ 'caibian.yaml': '', 'articles/a.md': CLEAN_DRAFT, ...files });
    const run = await runCli(newsroom, ['check', '--baseline', 'use']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain(message);
  });
});
