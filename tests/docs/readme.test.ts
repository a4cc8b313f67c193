import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/session.ts';
import { defaultConfig } from '../../src/newsroom/defaults.ts';
import { runCli, temporaryNewsroom } from '../support/run-cli.ts';
import { consoleBlocks } from './console-blocks.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** Compiled code is kept between the commands, as it is for a reader who tries them. */
const cache = mkdtempSync(path.join(tmpdir(), 'caibian-cache-'));

afterAll(() => rmSync(cache, { recursive: true, force: true }));

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = readFileSync(path.join(REPOSITORY, name), 'utf8');

  it.each(consoleBlocks(text))('shows what is printed by: $command', ({ command, output }) => {
    const shell = `caibian() { '${process.execPath}' bin/caibian.js "$@"; }; ${command}`;
    const environment = { PATH: process.env.PATH, XDG_CACHE_HOME: cache, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
    const run = spawnSync('bash', ['--norc', '-c', shell], {
      cwd: REPOSITORY,
      encoding: 'utf8',
      env: environment,
    });
    expect(run.stderr).toBe('');
    expect(run.stdout.trimEnd()).toBe(output.trimEnd());
  });

  it('names every command, exit code and setting', async () => {
    const newsroom = temporaryNewsroom();
    const { output } = await runCli(newsroom, ['--help', '--lang', 'en']);
    newsroom.remove();
    const commands = [...output.slice(output.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gm)].map(
      ([, it]) => it,
    );
    expect(commands).toContain('check');
    for (const command of commands.filter((it) => it !== 'help'))
      expect(text).toContain(`\`caibian ${command}`);
    for (const code of Object.values(EXIT)) expect(text).toContain(`| ${code} |`);
    for (const key of Object.keys(defaultConfig('/')).filter((it) => it !== 'root' && it !== 'file')) {
      expect(text).toContain(`\`${key}`);
    }
  });

  it('links only to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(path.join(REPOSITORY, link)))).toEqual([]);
  });
});
