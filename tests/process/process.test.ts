import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLEAN_DRAFT, FLAWED_DRAFT } from '../support/copy.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const COMMAND = path.join(REPOSITORY, 'bin/caibian.js');

let newsroom: TemporaryNewsroom;

beforeAll(() => {
  expect(existsSync(path.join(REPOSITORY, 'dist/main.cjs')), 'npm run build comes first').toBe(true);
  const flawed = FLAWED_DRAFT + `\n会议召开,大家鼓掌!\n`.repeat(400);
  newsroom = temporaryNewsroom({ 'clean.md': CLEAN_DRAFT, 'flawed.md': flawed });
});

afterAll(() => newsroom.remove());

function caibian(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [COMMAND, ...argv], {
    cwd: newsroom.folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', ...environment },
  });
}

describe('the process', () => {
  it.each([
    [['check', 'clean.md'], 0],
    [['check', 'flawed.md'], 1],
    [['check', 'nowhere.md'], 2],
    [['--version'], 0],
    [['check', '--help'], 0],
  ])('caibian %j ends with %i', (argv, exitCode) => {
    const run = caibian(argv);
    expect(run.status).toBe(exitCode);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  it('puts findings on the output and failures on the error stream', () => {
    const run = caibian(['check', 'nowhere.md']);
    expect(run.stdout).toBe('');
    expect(run.stderr).toBe('caibian: 找不到 nowhere.md，请检查路径。\n');
  });

  it('prints long JSON whole into a pipe', () => {
    const run = caibian(['check', 'flawed.md', '--format', 'json']);
    expect(run.stdout.length).toBeGreaterThan(256 * 1024);
    expect(JSON.parse(run.stdout).summary.errors).toBe(804);
  });

  it('is quiet when the reader of a pipe leaves early', () => {
    const shell = `"${process.execPath}" "${COMMAND}" check flawed.md | head -n 1; exit \${PIPESTATUS[1]}`;
    const run = spawnSync('bash', ['--norc', '-c', shell], { cwd: newsroom.folder, encoding: 'utf8' });
    expect(run.stdout).toMatch(/^flawed\.md:7:9 error BY001/);
    expect(run.stderr).toBe('');
  });

  it('gives copy from standard input back in its own encoding', () => {
    // 会议,召开。 in GBK.
    const gbk = Buffer.from([0xbb, 0xe1, 0xd2, 0xe9, 0x2c, 0xd5, 0xd9, 0xbf, 0xaa, 0xa1, 0xa3, 0x0a]);
    const run = spawnSync(process.execPath, [COMMAND, 'check', '-', '--fix'], { input: gbk });
    const comma = Buffer.from([0xa3, 0xac]);
    expect(run.stdout).toEqual(Buffer.concat([gbk.subarray(0, 4), comma, gbk.subarray(5)]));
  });

  it.runIf(existsSync('/dev/full'))('says in a sentence that the output is full', () => {
    const shell = `"${process.execPath}" "${COMMAND}" check flawed.md > /dev/full`;
    const run = spawnSync('bash', ['--norc', '-c', shell], { cwd: newsroom.folder, encoding: 'utf8' });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^caibian: .*ENOSPC.*\n$/);
  });

  it('colours nothing in a pipe, nor with NO_COLOR', () => {
    expect(caibian(['check', 'flawed.md']).stdout).not.toContain('\u001B');
    expect(caibian(['check', 'flawed.md'], { NO_COLOR: '1' }).stdout).not.toContain('\u001B');
    expect(caibian(['check', 'flawed.md', '--color', 'always']).stdout).toContain('\u001B[');
  });

  it('ends with 130 when interrupted, and leaves no file half-written', async () => {
    const slow = temporaryNewsroom(
      Object.fromEntries([...Array(600).keys()].map((number) => [`articles/${number}.md`, FLAWED_DRAFT])),
    );
    const child = spawn(process.execPath, [COMMAND, 'check', '--fix'], { cwd: slow.folder, stdio: 'ignore' });
    await firstFix(slow);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect([130, 0]).toContain(code);
    const fixed = FLAWED_DRAFT.replace('(', '（')
      .replace(')', '）')
      .replace('日,', '日，')
      .replace('!', '！');
    for (const file of slow.list()) expect([FLAWED_DRAFT, fixed]).toContain(slow.read(file));
    slow.remove();
  });
});

describe('the sample issue', () => {
  it('is built to the same bytes in every time zone and locale', () => {
    const builds = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' },
      { TZ: 'America/New_York', LANG: 'en_US.UTF-8' },
    ].map((environment, index) => {
      const folder = `build-${index}`;
      const manifest = path.join(REPOSITORY, 'articles/2015-11-12/issue.yaml');
      const config = path.join(REPOSITORY, 'caibian.yaml');
      const run = caibian(['build', manifest, '-o', folder, '--config', config], environment);
      expect(run.status, run.stderr).toBe(0);
      return newsroom
        .list()
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => [file.slice(folder.length), readFileSync(path.join(newsroom.folder, file), 'utf8')]);
    });
    expect(builds[0]?.length).toBeGreaterThan(15);
    expect(builds[1]).toEqual(builds[0]);
    expect(builds[2]).toEqual(builds[0]);
  });
});

/** Resolves when the first draft was fixed. */
async function firstFix(slow: TemporaryNewsroom): Promise<void> {
  while (slow.read('articles/0.md') === FLAWED_DRAFT) await new Promise((resolve) => setTimeout(resolve, 5));
}
