import type { Readable } from 'node:stream';

/** Single keys as a person presses them. */
export interface Keys {
  /**
   * The key that is pressed next; null when the input has ended. What was typed before it was asked for is dropped, and so
   * is what a key such as ↑ sends after the escape character: nobody answers a question unseen. Between two
   * questions the terminal is its own again, so that Ctrl-C ends the program.
   */
  next(): Promise<string | null>;
}

/** A terminal's input, which can pass on keys as they are pressed. */
type Raw = Readable & { setRawMode?(on: boolean): unknown };

/** Turns of the event loop in which an input passes on what was typed ahead. */
const TURNS = 2;

const ESCAPE = '\u001B';

/** Asks for keys of an input. */
export function keysOf(input: Raw): Keys {
  return {
    next: async () => {
      input.setRawMode?.(true);
      try {
        await dropTypedAhead(input);
        return await pressedKey(input);
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

function pressedKey(input: Raw): Promise<string | null> {
  return new Promise((resolve) => {
    const settle = (key: string | null) => {
      input.off('data', press).off('end', end);
      resolve(key);
    };
    const press = (chunk: Buffer | string) => {
      const text = chunk.toString();
      if (!text.startsWith(ESCAPE)) settle([...text][0] ?? '');
    };
    const end = () => settle(null);
    if (input.readableEnded) settle(null);
    else input.on('data', press).once('end', end).resume();
  });
}
