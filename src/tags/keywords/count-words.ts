import type { CutPassage } from '../copy/cut-passages.ts';
import { type Shape, shapeOf, type TermFilter } from './term-shape.ts';

/** The words of an article as numbers, and how often each and each two neighbours stand in it. */
export interface WordCounts {
  /** The number of each word of each passage. */
  readonly numbers: readonly (readonly number[])[];
  /** By number. */
  readonly shapes: readonly Shape[];
  readonly counts: readonly number[];
  /** True when two words stand beside each other more than once. */
  readonly recurs: (one: number, other: number) => boolean;
}

/** More words than a text can have. */
const MANY = 2 ** 26;

/** Counts once what phrases are then built from, so that most places, where nothing recurs, cost nothing. */
export function countWords(passages: readonly CutPassage[], filter: TermFilter): WordCounts {
  const numberOf = new Map<string, number>();
  const shapes: Shape[] = [];
  const counts: number[] = [];
  const pairs = new Map<number, number>();
  const numbers = passages.map(({ tokens }) => {
    let before = -1;
    return tokens.map((token) => {
      let number = numberOf.get(token.word);
      if (number === undefined) {
        number = shapes.length;
        numberOf.set(token.word, number);
        shapes.push(shapeOf(token, filter));
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
      if (shapes[before]?.part && shapes[number]?.part) {
        const pair = before * MANY + number;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
      before = number;
      return number;
    });
  });
  return { numbers, shapes, counts, recurs: (one, other) => (pairs.get(one * MANY + other) ?? 0) > 1 };
}
