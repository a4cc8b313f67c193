import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const COMMAND = path.resolve(import.meta.dirname, '../../bin/caibian.js');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'caibian-cache-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `caibian check -` with a cache folder, and gives what it printed. */
function check(environment: Readonly<Record<string, string>>): string {
  const env = { PATH: process.env.PATH, ...environment };
  const run = spawnSync(process.execPath, [COMMAND, 'check', '-', '--fix', '--quiet'], {
    cwd: folder,
    encoding: 'utf8',
    env,
    input: '会议召开,大家鼓掌。\n',
  });
  expect(run.stderr).toBe('');
  return run.stdout;
}

function cacheFiles(cache: string): readonly string[] {
  const files = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}

describe('the cache of compiled code', () => {
  const fixed = '会议召开，大家鼓掌。\n';

  it('is kept for the user alone, and used again', () => {
    const cache = path.join(folder, 'cache');
    expect(check({ XDG_CACHE_HOME: cache })).toBe(fixed);
    const files = cacheFiles(cache);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(statSync(file).mode & 0o077).toBe(0);
    // The next runs add what they needed beside.
    for (let run = 0; run < 2; run++) check({ XDG_CACHE_HOME: cache });
    const written = files.map((file) => statSync(file).mtimeMs);
    expect(check({ XDG_CACHE_HOME: cache })).toBe(fixed);
    expect(cacheFiles(cache)).toEqual(files);
    expect(files.map((file) => statSync(file).mtimeMs)).toEqual(written);
  });

  it('serves the commands that load a segmenter, from the first run on', () => {
    const env = { PATH: process.env.PATH, XDG_CACHE_HOME: path.join(folder, 'cache') };
    const repository = path.resolve(import.meta.dirname, '../..');
    const manifest = path.join(repository, 'articles/2015-11-12/issue.yaml');
    const story = path.join(repository, 'articles/2015-11-12/xiangtan-yuyingshi.md');
    for (const argv of [
      ['tag', story],
      ['build', manifest, '-o', 'out'],
      ['render', story, '--to', 'print'],
    ]) {
      const runs = [1, 2].map(() =>
        spawnSync(process.execPath, [COMMAND, ...argv], { cwd: folder, encoding: 'utf8', env }),
      );
      expect(runs.map((run) => [run.status, run.stderr])).toEqual([
        [0, ''],
        [0, ''],
      ]);
    }
  });

  it('is made anew where it was damaged', () => {
    const cache = path.join(folder, 'cache');
    check({ XDG_CACHE_HOME: cache });
    const whole = cacheFiles(cache).map((file) => readFileSync(file));
    for (const [index, file] of cacheFiles(cache).entries()) {
      const bytes = Buffer.from(whole[index] ?? '');
      bytes.fill(0xa5, bytes.length >> 1, (bytes.length >> 1) + 64);
      writeFileSync(file, index % 2 === 0 ? bytes : bytes.subarray(0, 3));
    }
    const damaged = cacheFiles(cache).map((file) => readFileSync(file));
    expect(check({ XDG_CACHE_HOME: cache })).toBe(fixed);
    for (const [index, file] of cacheFiles(cache).entries()) {
      expect(readFileSync(file).equals(damaged[index] ?? Buffer.alloc(0))).toBe(false);
    }
  });

  it('costs nothing but time when it cannot be written, or is not wanted', () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    expect(check({ XDG_CACHE_HOME: file })).toBe(fixed);
    const cache = path.join(folder, 'cache');
    expect(check({ XDG_CACHE_HOME: cache, NODE_DISABLE_COMPILE_CACHE: '1' })).toBe(fixed);
    expect(check({ XDG_CACHE_HOME: 'relative' })).toBe(fixed);
    expect(readdirSync(folder)).toEqual(['a-file']);
  });
});
