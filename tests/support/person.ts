import { PassThrough, Writable } from 'node:stream';
import type { Dialogue } from '../../src/platform/platform.ts';

/** What a person types when a question with these words is put; Enter follows unless the last key is a control key. */
export type Replies = Readonly<Record<string, string>>;

/** Ctrl-C, as a terminal in raw mode passes it on. */
export const CONTROL_C = '\u0003';
/** Ctrl-D on an empty line: the end of the input. */
export const CONTROL_D = '\u0004';

/** A person at a terminal, and all that was shown to them. */
export interface Person {
  readonly dialogue: Dialogue;
  shown(): string;
}

/** A person who answers each question once, as soon as it is on the screen. */
export function personReplying(replies: Replies): Person {
  const input = new PassThrough();
  let shown = '';
  const open = new Map(Object.entries(replies));
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      shown += chunk.toString('utf8');
      for (const [question, reply] of open) {
        if (!shown.includes(question)) continue;
        open.delete(question);
        setImmediate(() => input.write(/\p{Cc}$/u.test(reply) ? reply : `${reply}\r`));
      }
      done();
    },
  });
  return { dialogue: { input, output }, shown: () => shown };
}
