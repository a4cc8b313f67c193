import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dialogue } from '../../src/platform/platform.ts';
import { CLEAN_DRAFT } from '../support/copy.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

/** One safe fix (,) and two suggestions (traditional characters). */
const DRAFT = CLEAN_DRAFT.replace('讲话。', '讲话,布置工作。\n\n座谈会現场讨论热烈。\n\n会后佈置了展览。');

let newsroom: TemporaryNewsroom;

beforeEach(() => {
  newsroom = temporaryNewsroom({ 'a.md': DRAFT });
});

afterEach(() => newsroom.remove());

/** A person who presses these keys, all at once or as the terminal is looked at; the input ends after them. */
function pressing(keys: string): { dialogue: Dialogue; shown: () => string } {
  const input = new PassThrough();
  let shown = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      shown += chunk.toString('utf8');
      done();
    },
  });
  input.end(keys);
  return { dialogue: { input, output }, shown: () => shown };
}

async function review(keys: string) {
  const person = pressing(keys);
  const run = await runCli(newsroom, ['check', 'a.md', '--fix=review'], { dialogue: person.dialogue });
  return { ...run, shown: person.shown(), copy: newsroom.read('a.md') };
}

describe('caibian check --fix=review', () => {
  it('applies safe fixes, shows each suggestion with the line before and after, and makes those accepted', async () => {
    const { shown, copy, exitCode } = await review('yn');
    expect(copy).toBe(DRAFT.replace('讲话,', '讲话，').replace('現场', '现场'));
    // One suggestion was not taken.
    expect(exitCode).toBe(1);
    expect(shown).toContain('[1/2] a.md:11:');
    expect(shown).toContain('  - 座谈会現场讨论热烈。\n  + 座谈会现场讨论热烈。\n');
    expect(shown).toContain('y 改  n 不改');
  });

  it('accepts all in the draft at once', async () => {
    expect((await review('a')).copy).toContain('座谈会现场讨论热烈。\n\n会后布置了展览。');
  });

  it.each([
    ['skips the draft', 'd', 1],
    ['stops', 'q', 130],
    ['stops at Ctrl-C', '\u0003', 130],
    ['stops when the input ends', '', 130],
    ['passes over keys that mean nothing', '?xd', 1],
  ])('%s: only the safe fixes are made', async (_, keys, code) => {
    const { copy, exitCode } = await review(keys);
    expect(copy).toBe(DRAFT.replace('讲话,', '讲话，'));
    expect(exitCode).toBe(code);
  });

  it('needs a person', async () => {
    const run = await runCli(newsroom, ['check', 'a.md', '--fix=review']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('--fix=review 要逐处询问，只能在终端里用');
    expect(newsroom.read('a.md')).toBe(DRAFT);
  });
});
