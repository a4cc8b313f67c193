import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLEAN_DRAFT, FLAWED_DRAFT } from '../support/copy.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;

beforeEach(() => {
  newsroom = temporaryNewsroom({
    'caibian.yaml': '',
    'articles/old.md': FLAWED_DRAFT,
    'articles/good.md': CLEAN_DRAFT,
  });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
});

afterEach(() => newsroom.remove());

function git(...command: readonly string[]): string {
  const identity = ['-c', 'user.name=编辑', '-c', 'user.email=editor@example.com'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...command], {
    cwd: newsroom.folder,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** Paths of the drafts that a run looked at. */
async function checked(...flags: readonly string[]): Promise<readonly string[]> {
  const run = await runCli(newsroom, ['check', ...flags, '--format', 'json']);
  expect(run.errors).toBe('');
  return JSON.parse(run.output).files.map((it: { path: string }) => it.path);
}

describe('caibian check --since', () => {
  it('looks at drafts that were changed, saved or new since a commit, and at no others', async () => {
    newsroom.write('articles/new.md', CLEAN_DRAFT);
    newsroom.write('articles/good.md', FLAWED_DRAFT);
    newsroom.write('notes.md', FLAWED_DRAFT);
    expect(await checked('--since', 'HEAD')).toEqual(['articles/good.md', 'articles/new.md']);
    git('add', '.');
    git('commit', '-q', '-m', 'second');
    expect(await checked('--since', 'HEAD')).toEqual([]);
    expect(await checked('--since', 'HEAD~1')).toEqual(['articles/good.md', 'articles/new.md']);
    expect(await checked('--since', 'HEAD~1', 'articles/new.md')).toEqual(['articles/new.md']);
  });

  it('leaves out what was deleted, and finds names with blanks and quotes', async () => {
    git('rm', '-q', 'articles/old.md');
    newsroom.write('articles/夜班 "急" 稿.md', CLEAN_DRAFT);
    expect(await checked('--since', 'main')).toEqual(['articles/夜班 "急" 稿.md']);
  });

  it.each(['nowhere', '--output=x', ''])('refuses a commit that is none: %j', async (commit) => {
    const run = await runCli(newsroom, ['check', `--since=${commit}`]);
    expect([run.exitCode, run.output]).toEqual([2, '']);
    expect(run.errors).toMatch(/--since 的“.*”不是这个仓库里的提交/);
  });
});

describe('caibian check --staged', () => {
  it('reads the index, not the disk, and changes neither', async () => {
    newsroom.write('articles/a.md', FLAWED_DRAFT);
    git('add', '.');
    newsroom.write('articles/a.md', CLEAN_DRAFT);
    const before = git('status', '--porcelain');
    const run = await runCli(newsroom, ['check', '--staged']);
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain('articles/a.md:7:9 error BY001');
    expect(git('status', '--porcelain')).toBe(before);
    expect(newsroom.read('articles/a.md')).toBe(CLEAN_DRAFT);
  });

  it('checks nothing when nothing is staged', async () => {
    const run = await runCli(newsroom, ['check', '--staged']);
    expect(run).toEqual({ exitCode: 0, output: '共 0 篇稿件：错误 0，警告 0，建议 0\n', errors: '' });
  });

  it('does not fix, for the index is not the disk', async () => {
    const run = await runCli(newsroom, ['check', '--staged', '--fix']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('--staged 只看将要提交的稿件');
  });

  it('reads received text that is named, and no links', async () => {
    newsroom.write('articles/page.txt', '会议召开,大家鼓掌。\n');
    symlinkSync('old.md', `${newsroom.folder}/articles/link.md`);
    git('add', '.');
    expect(await checked('--staged', 'articles/page.txt')).toEqual(['articles/page.txt']);
    expect(await checked('--staged')).toEqual([]);
  });

  it.each([
    ['--staged', 'nosuch.md', '找不到 nosuch.md'],
    ['--since=HEAD', 'nosuch.md', '找不到 nosuch.md'],
    ['--since=HEAD', '-', '找不到 -'],
    ['--staged', 'articles/*.md', '--since 和 --staged 不认通配符 articles/*.md，请写文件夹或文件'],
  ])('%s refuses %s', async (flag, given, message) => {
    const run = await runCli(newsroom, ['check', flag, given]);
    expect([run.exitCode, run.output]).toEqual([2, '']);
    expect(run.errors).toContain(message);
  });

  it('finds a draft that is staged and no longer on the disk', async () => {
    newsroom.write('articles/gone.md', FLAWED_DRAFT);
    git('add', '.');
    rmSync(`${newsroom.folder}/articles/gone.md`);
    expect(await checked('--staged', 'articles/gone.md')).toEqual(['articles/gone.md']);
  });

  it('says that a conflict is to be resolved first', async () => {
    git('switch', '-q', '-c', 'other');
    newsroom.write('articles/good.md', CLEAN_DRAFT.replace('出席', '到会'));
    git('commit', '-q', '-a', '-m', 'other');
    git('switch', '-q', 'main');
    newsroom.write('articles/good.md', CLEAN_DRAFT.replace('出席', '莅临'));
    git('commit', '-q', '-a', '-m', 'mine');
    spawnSync('git', ['merge', '-q', 'other'], { cwd: newsroom.folder });
    for (const flag of ['--staged', '--since=HEAD']) {
      const run = await runCli(newsroom, ['check', flag]);
      expect(run.exitCode).toBe(2);
      expect(run.errors).toContain('articles/good.md 有没解决的合并冲突');
    }
  });

  it('says so outside a repository', async () => {
    const outside = temporaryNewsroom({ 'articles/a.md': CLEAN_DRAFT });
    const run = await runCli(outside, ['check', '--staged']);
    outside.remove();
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('--since 和 --staged 要在 git 仓库里用');
  });
});
