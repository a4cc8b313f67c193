import type { Passage } from '../../model/article.ts';
import type { Localised } from '../../model/localised.ts';
import { reportIn } from '../report.ts';
import type { Report } from '../rule.ts';

/** A fault that a pattern finds. */
export interface ListedPattern {
  /** Texts of two characters or more; every match stands beside one, or holds one: the cheap test. */
  readonly keys: readonly string[];
  /** Matches exactly the words at fault; global, and linear on any text. */
  readonly find: RegExp;
  /** What stands in their place, `$1` for a group; absent when the sentence must be written anew. */
  readonly instead?: string;
  readonly message: Localised;
}

/** A key with its pattern's place in the list. */
type Keyed = readonly [key: string, pattern: number];

/** Slots of the table of keys; a power of two. */
const SLOTS = 4096;

/** Makes a check that reports all listed faults in a passage's text. The table of keys is made at its first use. */
export function listedFaults(
  patterns: readonly ListedPattern[],
): (text: string, passage: Passage) => Iterable<Report> {
  let table: readonly (readonly Keyed[] | undefined)[] | null = null;
  return function* check(text, passage) {
    table ??= tableOf(patterns);
    for (const at of patternsIn(text, table)) {
      const pattern = patterns[at];
      if (pattern !== undefined) yield* faultsOf(pattern, text, passage);
    }
  };
}

function tableOf(patterns: readonly ListedPattern[]): readonly (readonly Keyed[] | undefined)[] {
  const table = new Array<Keyed[] | undefined>(SLOTS).fill(undefined);
  for (const [at, { keys }] of patterns.entries()) {
    for (const key of keys) {
      const slot = slotOf(key.charCodeAt(0), key.charCodeAt(1));
      table[slot] = [...(table[slot] ?? []), [key, at]];
    }
  }
  return table;
}

/** The patterns of which a key stands in the text, in the order of the list. One look at each place. */
function patternsIn(text: string, table: readonly (readonly Keyed[] | undefined)[]): readonly number[] {
  const found = new Set<number>();
  let unit = text.charCodeAt(0);
  for (let at = 0; at < text.length - 1; at++) {
    const next = text.charCodeAt(at + 1);
    const listed = table[slotOf(unit, next)];
    unit = next;
    if (listed === undefined) continue;
    for (const [key, pattern] of listed) if (text.startsWith(key, at)) found.add(pattern);
  }
  return [...found].sort((one, other) => one - other);
}

function slotOf(first: number, second: number): number {
  return (first * 31 + second) & (SLOTS - 1);
}

function* faultsOf(
  { find, instead, message }: ListedPattern,
  text: string,
  passage: Passage,
): Iterable<Report> {
  for (const match of text.matchAll(find)) {
    yield reportIn(passage, {
      start: match.index,
      end: match.index + match[0].length,
      message,
      ...(instead === undefined ? {} : { replacement: instead.replace('$1', match[1] ?? '') }),
    });
  }
}
