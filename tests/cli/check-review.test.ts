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

/**
 * A person who answers each question with the next of these keys; the input ends when a question finds no key left. What is
 * `typedAhead` lies in the input before the first question.
 */
function pressing(keys: readonly string[], typedAhead = ''): { dialogue: Dialogue; shown: () => string } {
  const input = new PassThrough();
  if (typedAhead !== '') input.write(typedAhead);
  const left = [...keys];
  let shown = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const text = chunk.toString('utf8');
      shown += text;
      if (text.includes('y 改')) setImmediate(() => answer(left.shift()));
      done();
    },
  });
  const answer = (key: string | undefined) => {
    if (key === undefined) input.end();
    else input.write(key);
    // A key that means nothing is not asked about again: the next one follows.
    if (key !== undefined && !/^[ynadq\u0003\r ]$/.test(key)) setImmediate(() => answer(left.shift()));
  };
  return { dialogue: { input, output }, shown: () => shown };
}

async function review(keys: readonly string[], typedAhead = '') {
  const person = pressing(keys, typedAhead);
  const run = await runCli(newsroom, ['check', 'a.md', '--fix=review'], { dialogue: person.dialogue });
  return { ...run, shown: person.shown(), copy: newsroom.read('a.md') };
}

describe('caibian check --fix=review', () => {
  it('applies safe fixes, shows each suggestion with the line before and after, and makes those accepted', async () => {
    const { shown, copy, exitCode } = await review(['y', 'n']);
    expect(copy).toBe(DRAFT.replace('讲话,', '讲话，').replace('現场', '现场'));
    // One suggestion was not taken.
    expect(exitCode).toBe(1);
    expect(shown).toContain('[1/2] a.md:11:');
    expect(shown).toContain('  - 座谈会現场讨论热烈。\n  + 座谈会现场讨论热烈。\n');
    expect(shown).toContain('y 改  n 不改');
  });

  it('accepts all in the draft at once', async () => {
    expect((await review(['a'])).copy).toContain('座谈会现场讨论热烈。\n\n会后布置了展览。');
  });

  it.each([
    ['skips the draft', ['d'], 1],
    ['stops', ['q'], 1],
    ['is broken off by Ctrl-C', ['\u0003'], 130],
    ['is broken off when the input ends', [], 130],
    ['passes over keys that mean nothing', ['?', 'x', 'd'], 1],
    // ↑ and ← send A and D behind an escape character.
    ['passes over arrow keys', ['\u001B[A', '\u001B[D', 'n', '\u001BOA', 'n'], 1],
  ])('%s: only the safe fixes are made', async (_, keys, code) => {
    const { copy, exitCode } = await review(keys);
    expect(copy).toBe(DRAFT.replace('讲话,', '讲话，'));
    expect(exitCode).toBe(code);
  });

  it('takes no key for an answer that was pressed before the question was shown', async () => {
    const { copy } = await review(['n', 'n'], 'yyya');
    expect(copy).toBe(DRAFT.replace('讲话,', '讲话，'));
  });

  it('writes nothing when the file changed meanwhile, says so, and ends', async () => {
    const person = pressing(['y', 'y']);
    const changing = new Writable({
      write(chunk: Buffer, encoding, done) {
        newsroom.write('a.md', `${DRAFT}\n又记。\n`);
        person.dialogue.output.write(chunk, encoding, done);
      },
    });
    const run = await runCli(newsroom, ['check', 'a.md', '--fix=review'], {
      dialogue: { input: person.dialogue.input, output: changing },
    });
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('a.md 在处理期间被别人改动，没有写入');
    expect(newsroom.read('a.md')).toBe(`${DRAFT}\n又记。\n`);
  });

  it('does not go with --diff', async () => {
    const run = await runCli(newsroom, ['check', 'a.md', '--fix=review', '--diff']);
    expect([run.exitCode, newsroom.read('a.md')]).toEqual([2, DRAFT]);
    expect(run.errors).toContain('两个只能用一个');
  });

  it('needs a person', async () => {
    const run = await runCli(newsroom, ['check', 'a.md', '--fix=review']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('--fix=review 要逐处询问，只能在终端里用');
    expect(newsroom.read('a.md')).toBe(DRAFT);
  });
});
