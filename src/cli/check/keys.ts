import type { Readable } from 'node:stream';

/** Single keys as a person presses them. */
export interface Keys {
  /** The next key; null when the input has ended. */
  next(): Promise<string | null>;
  /** Stops listening and gives the terminal back. */
  end(): void;
}

/** A terminal's input, which can pass on keys as they are pressed. */
type Raw = Readable & { setRawMode?(on: boolean): unknown };

/** Listens to the keys of an input. Keys that are pressed before they are asked for are kept. */
export function keysOf(input: Raw): Keys {
  const pressed: string[] = [];
  let waiting: ((key: string | null) => void) | null = null;
  let ended = false;
  const answer = () => {
    if (waiting === null || (pressed.length === 0 && !ended)) return;
    const give = waiting;
    waiting = null;
    give(pressed.shift() ?? null);
  };
  const press = (chunk: Buffer | string) => {
    pressed.push(...chunk.toString());
    answer();
  };
  const finish = () => {
    ended = true;
    answer();
  };
  input.setRawMode?.(true);
  input.on('data', press).on('end', finish).resume();
  return {
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
        answer();
      }),
    end: () => {
      input.off('data', press).off('end', finish).pause();
      input.setRawMode?.(false);
    },
  };
}
