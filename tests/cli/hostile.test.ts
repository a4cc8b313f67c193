import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLEAN_DRAFT, FLAWED_DRAFT } from '../support/copy.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;

beforeEach(() => {
  newsroom = temporaryNewsroom();
});

afterEach(() => newsroom.remove());

const bytes = (...values: number[]) => Uint8Array.from(values);
const underSlip = (line: string) => CLEAN_DRAFT.replace('date:', `${line}\ndate:`);
const aliasBomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map(unfoldNine)].join('\n');

function unfoldNine(name: string): string {
  const previous = String.fromCharCode(name.charCodeAt(0) - 1);
  return `${name}: &${name} [${Array(9).fill(`*${previous}`).join(', ')}]`;
}

/** What the draft holds, and the rule that must tell of it. All of these end with 1, and --fix loses nothing. */
const HOSTILE: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['an empty file', '', 'EN006'],
  ['a byte order mark and nothing else', '\uFEFF', 'EN006'],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'EN002'],
  ['a Word file', bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xff, 0xfe), 'EN002'],
  ['a byte that no encoding has', Buffer.concat([Buffer.from(CLEAN_DRAFT), bytes(0xff, 0x0a)]), 'EN001'],
  ['a NUL character', CLEAN_DRAFT.replace('出席', '出\0席'), 'EN003'],
  ['an escape sequence of a terminal', CLEAN_DRAFT.replace('出席', '出\u001B[2J\u001B]0坏\u0007席'), 'EN003'],
  ['text turned around by bidirectional controls', CLEAN_DRAFT.replace('出席', '\u202E出席\u202C'), 'EN003'],
  [
    'front matter in JavaScript',
    '---js\n(globalThis.hacked = true, {headline: "x"})\n---\n\n正文。\n',
    'CS010',
  ],
  ['an alias bomb', CLEAN_DRAFT.replace('---\n', `---\n${aliasBomb}\n`), 'CS012'],
  ['a field named __proto__', underSlip('__proto__: {polluted: true}'), 'CS011'],
  ['a copy slip nested too deep', underSlip(`keywords: ${'['.repeat(5000)}${']'.repeat(5000)}`), 'CS012'],
  [
    'an image path that leads upwards',
    underSlip('images:\n  - src: ../../etc/passwd\n    cutline: 图\n    credit: 李旦'),
    'CS022',
  ],
  ['an id that leads upwards', underSlip('id: ../../etc/passwd'), 'CS023'],
  ['110 KB of brackets', `${CLEAN_DRAFT}\n${'['.repeat(110 * 1024)}\n`, 'EN007'],
  ['3,000 nested quotations', `${CLEAN_DRAFT}\n${'>'.repeat(3000)} 引语。\n`, 'EN007'],
];

describe('hostile copy', () => {
  it.each(HOSTILE)('%s is a finding', async (_what, content, rule) => {
    newsroom.write('draft.md', content);
    const run = await runCli(newsroom, ['check', 'draft.md', '--fix']);
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain(` ${rule} `);
    expect(run.errors).toBe('');
    expect(run.output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    expect(newsroom.list()).toEqual(['draft.md']);
    expect(Buffer.from(newsroom.readBytes('draft.md'))).toEqual(Buffer.from(content as string));
  });

  it('never executes front matter', async () => {
    newsroom.write(
      'draft.md',
      '---js\n(globalThis.hacked = true, {headline: "x"})\n---\n\n---js\nglobalThis.hacked = 1\n---\n',
    );
    await runCli(newsroom, ['check', 'draft.md', '--fix']);
    await runCli(newsroom, ['tag', 'draft.md', '--write']);
    await runCli(newsroom, ['render', 'draft.md', '--to', 'web']);
    expect(Reflect.has(globalThis, 'hacked')).toBe(false);
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  it('makes control characters in a file name harmless', async () => {
    newsroom.write('坏\u001B[31m名.md', FLAWED_DRAFT);
    const run = await runCli(newsroom, ['check', '.']);
    expect(run.output).toContain('坏<U+001B>[31m名.md:7:9');
    expect(run.output).not.toContain('\u001B');
    const missing = await runCli(newsroom, ['check', '没\u001B[31m有.md']);
    expect(missing.errors).not.toContain('\u001B');
  });
});

describe('a link that leads out of the newsroom', () => {
  it('is read, but nothing is written through it', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'caibian-outside-'));
    writeFileSync(path.join(outside, 'theirs.md'), FLAWED_DRAFT);
    newsroom.write('caibian.yaml', '');
    symlinkSync(path.join(outside, 'theirs.md'), path.join(newsroom.folder, 'link.md'));
    const run = await runCli(newsroom, ['check', 'link.md', '--fix']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('link.md 经链接指向采编目录之外，拒绝写入');
    expect(readFileSync(path.join(outside, 'theirs.md'), 'utf8')).toBe(FLAWED_DRAFT);
    rmSync(outside, { recursive: true });
  });
});

describe('a template name', () => {
  it('cannot lead out of the templates folder', async () => {
    newsroom.write('secret.liquid', '秘密');
    newsroom.write('caibian.yaml', 'templates: ours\n');
    newsroom.write('ours/web/article.liquid', '{% render "../../secret.liquid" %}');
    newsroom.write('a.md', CLEAN_DRAFT);
    const run = await runCli(newsroom, ['render', 'a.md', '--to', 'web']);
    expect(run.exitCode).toBe(2);
    expect(run.output).not.toContain('秘密');
  });
});
