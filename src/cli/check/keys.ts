import type { Readable } from 'node:stream';

/** Single keys as a person presses them. */
export interface Keys {
  /**
   * The next key that is an answer, after `ask` has shown a question; null when the input has ended. What was typed before is
   * dropped, and so is what a key such as ↑ sends after the escape character: nobody answers a question unseen. Between two
   * questions the terminal is its own again, so that Ctrl-C ends the program.
   */
  next(ask: () => void, isAnswer: (key: string) => boolean): Promise<string | null>;
}

/** A terminal's input, which can pass on keys as they are pressed. */
type Raw = Readable & { setRawMode?(on: boolean): unknown };

/** Turns of the event loop in which an input passes on what was typed ahead. */
const TURNS = 2;

const ESCAPE = '\u001B';

/** Asks for keys of an input. */
export function keysOf(input: Raw): Keys {
  return {
    next: async (ask, isAnswer) => {
      input.setRawMode?.(true);
      try {
        await dropTypedAhead(input);
        const key = pressedKey(input, isAnswer);
        ask();
        return await key;
      } finally {
        input.pause();
        input.setRawMode?.(false);
      }
    },
  };
}

async function dropTypedAhead(input: Raw): Promise<void> {
  const drop = () => undefined;
  input.on('data', drop).resume();
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
  input.off('data', drop);
}

function pressedKey(input: Raw, isAnswer: (key: string) => boolean): Promise<string | null> {
  return new Promise((resolve) => {
    const settle = (key: string | null) => {
      input.off('data', press).off('end', end);
      resolve(key);
    };
    const press = (chunk: Buffer | string) => {
      const text = chunk.toString();
      const [key = ''] = text;
      if (!text.startsWith(ESCAPE) && isAnswer(key)) settle(key);
    };
    const end = () => settle(null);
    if (input.readableEnded) settle(null);
    else input.on('data', press).once('end', end).resume();
  });
}
