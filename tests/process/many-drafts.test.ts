import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLEAN_DRAFT, FLAWED_DRAFT } from '../support/copy.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../bin/caibian.js');
/** More than from which on other cores are used. */
const COUNT = 320;

let newsroom: TemporaryNewsroom;
let first: string;

beforeAll(() => {
  const drafts = Array.from({ length: COUNT }, (_, at) => [
    `articles/${String(at).padStart(3, '0')}.md`,
    at % 5 === 0 ? FLAWED_DRAFT : CLEAN_DRAFT,
  ]);
  newsroom = temporaryNewsroom({ 'caibian.yaml': '', ...Object.fromEntries(drafts) });
  first = check();
});

afterAll(() => newsroom.remove());

function check(...flags: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'check', ...flags], {
    cwd: newsroom.folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'zh_CN.UTF-8', XDG_CACHE_HOME: path.join(newsroom.folder, 'cache') },
  });
  expect(stderr).toBe('');
  return stdout;
}

/** The file in which the results are kept. */
function keptFile(): string {
  const [file, ...others] = readdirSync(path.join(newsroom.folder, 'cache/caibian/results'));
  expect(others).toEqual([]);
  return `cache/caibian/results/${file}`;
}

describe(`${COUNT} drafts`, () => {
  it('are reported in order, the same on one core and on several, kept or not', () => {
    expect(existsSync(path.join(newsroom.folder, 'cache'))).toBe(true);
    expect(first).toMatch(/^articles\/000\.md:7:9 error BY001/);
    expect(first).toContain(`共 ${COUNT} 篇稿件：错误 ${4 * (COUNT / 5)}`);
    expect(check('--jobs', '1', '--no-cache')).toBe(first);
    expect(check('--no-cache')).toBe(first);
    expect(check()).toBe(first);
  });

  it('are checked again when they changed, or the settings did', () => {
    newsroom.write('articles/001.md', FLAWED_DRAFT);
    expect(check()).toContain('articles/001.md:7:9 error BY001');
    newsroom.write('articles/001.md', CLEAN_DRAFT);
    expect(check()).toBe(first);
    newsroom.write('caibian.yaml', 'check: {rules: {BY001: off}}\n');
    expect(check()).not.toContain('BY001');
    newsroom.write('caibian.yaml', '');
    expect(check('--lang', 'en')).toContain(`${COUNT} drafts`);
  });

  it('are checked again when what was kept is damaged', () => {
    for (const damage of ['', '{', 'null', '[]', '{"a":1}']) {
      newsroom.write(keptFile(), Buffer.from(damage, 'utf16le'));
      expect(check()).toBe(first);
    }
  });
});
