import { matchesIn } from '../../language/matches.ts';
import { type PhraseSieve, phraseSieve } from '../../language/phrase-sieve.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { Report } from '../rule.ts';
import { BLENDED_PATTERNS } from './data/blended-patterns.ts';
import { WRONG_COLLOCATIONS } from './data/collocations.ts';
import { MISMATCHED_CONJUNCTIONS } from './data/conjunctions.ts';
import { CONTRADICTORY_NEGATIONS } from './data/contradictory-negations.ts';
import { NEEDLESS_WORDS } from './data/needless-words.ts';
import type { ListedPattern } from './listed-pattern.ts';

/** A key with its pattern. */
type Keyed = readonly [key: string, pattern: ListedPattern];

/** Patterns by a slot of their keys' first two units. */
type Table = readonly (readonly Keyed[] | undefined)[];

/** Slots of the table of keys; a power of two. */
const SLOTS = 0x2000;

let table: Table | null = null;

/** The patterns of all lists of which a key stands in a passage: one look at each place serves the rules of all lists. */
const candidates = new WeakMap<Passage, ReadonlySet<ListedPattern>>();

/** A sieve of a list's keys. */
export function keysOf(patterns: readonly ListedPattern[]): PhraseSieve {
  return phraseSieve(() => patterns.flatMap((it) => it.keys));
}

/** The reports of all listed faults in a passage's text, which is masked alike for every list. */
export function* listedFaults(
  patterns: readonly ListedPattern[],
  text: string,
  passage: Passage,
): Iterable<Report> {
  table ??= tableOf(allPatterns());
  const found = candidates.get(passage) ?? patternsIn(text, table);
  candidates.set(passage, found);
  if (found.size === 0) return;
  for (const pattern of patterns) if (found.has(pattern)) yield* faultsOf(pattern, text, passage);
}

function allPatterns(): readonly ListedPattern[] {
  return [
    ...NEEDLESS_WORDS,
    ...CONTRADICTORY_NEGATIONS,
    ...BLENDED_PATTERNS,
    ...WRONG_COLLOCATIONS,
    ...MISMATCHED_CONJUNCTIONS,
  ];
}

function tableOf(patterns: readonly ListedPattern[]): Table {
  const slots = new Array<Keyed[] | undefined>(SLOTS).fill(undefined);
  for (const pattern of patterns) {
    for (const key of pattern.keys) {
      const slot = slotOf(key.charCodeAt(0), key.charCodeAt(1));
      slots[slot] = [...(slots[slot] ?? []), [key, pattern]];
    }
  }
  return slots;
}

function patternsIn(text: string, slots: Table): ReadonlySet<ListedPattern> {
  const found = new Set<ListedPattern>();
  let unit = text.charCodeAt(0);
  for (let at = 0; at < text.length - 1; at++) {
    const next = text.charCodeAt(at + 1);
    const listed = slots[slotOf(unit, next)];
    unit = next;
    if (listed === undefined) continue;
    for (const [key, pattern] of listed) if (text.startsWith(key, at)) found.add(pattern);
  }
  return found;
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & (SLOTS - 1);
}

function* faultsOf(
  { find, instead, message }: ListedPattern,
  text: string,
  passage: Passage,
): Iterable<Report> {
  for (const match of matchesIn(text, find)) {
    yield reportIn(passage, {
      start: match.index,
      end: match.index + match[0].length,
      message,
      ...(instead === undefined ? {} : { replacement: instead.replace('$1', match[1] ?? '') }),
    });
  }
}
