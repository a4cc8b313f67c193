import { NAME_CHARACTERS } from './data/name-characters.generated.ts';

/** A place of a character in a name; the order is that of the digits in the generated table. */
export type NamePlace =
  | 'surname'
  | 'alone'
  | 'first'
  | 'second'
  | 'foreignFirst'
  | 'foreignInner'
  | 'foreignLast';

const COLUMNS: Readonly<Record<NamePlace, number>> = {
  surname: 0,
  alone: 1,
  first: 2,
  second: 3,
  foreignFirst: 4,
  foreignInner: 5,
  foreignLast: 6,
};
const WIDTH = 7;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = 32;
const STEPS = 4;
/** Nats of a character that the table lacks: text hardly has it, names hold rare characters. */
const UNLISTED: readonly number[] = [-8, 1.5, 1.5, 1.5, -8, -8, -8];
/** Nats of what is no surname, and less. */
const NONE = -8;

let table: Float32Array | null = null;

/**
 * How much a character speaks for a place in a person's name: the logarithm (nats) of how much likelier it is there than
 * anywhere in text, -8 to 7.75. `code` is a code point.
 */
export function nameEvidence(code: number, place: NamePlace): number {
  const column = COLUMNS[place];
  if (code > 0xffff) return UNLISTED[column] as number;
  table ??= readTable();
  return table[code * WIDTH + column] as number;
}

/** Whether a character is a single surname. */
export function opensName(code: number): boolean {
  return code <= 0xffff && nameEvidence(code, 'surname') > NONE;
}

function readTable(): Float32Array {
  const values = new Float32Array(0x10000 * WIDTH).fill(NONE);
  for (let code = 0x3400; code < 0xa000; code++) values.set(UNLISTED, code * WIDTH);
  for (const row of NAME_CHARACTERS.trim().split('\n')) {
    for (let at = 0; at < row.length; at += WIDTH + 1) {
      const digits = [...row.slice(at + 1, at + 1 + WIDTH)];
      const nats = digits.map((digit) => (DIGITS.indexOf(digit) - ZERO) / STEPS);
      values.set(nats, row.charCodeAt(at) * WIDTH);
    }
  }
  return values;
}
