import { chineseNamesAt } from './candidates/chinese.ts';
import { foreignNamesAt } from './candidates/foreign.ts';
import { shownNamesAt } from './candidates/shown.ts';
import { IN_LIST, LEAST } from './data/name-weights.ts';
import type { FoundName } from './found-name.ts';
import type { NameText } from './name-text.ts';

/**
 * The names of people in a passage, from left to right: of all readings in which no two names overlap, the one with the
 * most evidence; those that are hardly likelier than not are left out. Takes time linear in the text.
 */
export function namesIn(text: NameText): readonly FoundName[] {
  const candidates: FoundName[] = [];
  for (let start = 0; start < text.text.length; start++) {
    if (text.tokenOf[start] === -1) continue;
    chineseNamesAt(text, start, candidates);
    foreignNamesAt(text, start, candidates);
    shownNamesAt(text, start, candidates);
  }
  return candidates.length === 0 ? [] : bestReading(text.text, candidates);
}

/** A way to read the text up to an offset. */
interface Reading {
  readonly evidence: number;
  readonly last: FoundName | null;
  readonly before: Reading | null;
}

const NOTHING: Reading = { evidence: 0, last: null, before: null };

function bestReading(text: string, candidates: readonly FoundName[]): readonly FoundName[] {
  const byEnd = groupedByEnd(candidates);
  // Only ends of names are kept: between them the reading does not change.
  const ends = [...byEnd.keys()].sort((one, other) => one - other);
  const best = new Map<number, Reading>();
  let latest = NOTHING;
  const at = (offset: number) => readingUpTo(offset, ends, best);
  for (const end of ends) {
    for (const name of byEnd.get(end) ?? []) {
      const before = at(name.start);
      const evidence = name.evidence + (followsInList(text, name, before) ? IN_LIST : 0);
      if (before.evidence + evidence > latest.evidence)
        latest = { evidence: before.evidence + evidence, last: { ...name, evidence }, before };
    }
    best.set(end, latest);
  }
  return namesOf(latest).filter((it) => it.evidence >= LEAST);
}

function groupedByEnd(candidates: readonly FoundName[]): ReadonlyMap<number, readonly FoundName[]> {
  const groups = new Map<number, FoundName[]>();
  for (const name of candidates) {
    const group = groups.get(name.end);
    if (group === undefined) groups.set(name.end, [name]);
    else group.push(name);
  }
  return groups;
}

/** The best reading up to an offset: that of the last end at it or before. By binary search. */
function readingUpTo(offset: number, ends: readonly number[], best: ReadonlyMap<number, Reading>): Reading {
  let low = -1;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return best.get(ends[low] ?? -1) ?? NOTHING;
}

/** Whether a name stands behind the 、 that follows another one. */
function followsInList(text: string, { start }: FoundName, before: Reading): boolean {
  return text.charAt(start - 1) === '、' && before.last?.end === start - 1;
}

function namesOf(reading: Reading): readonly FoundName[] {
  const names: FoundName[] = [];
  for (let it: Reading | null = reading; it !== null; it = it.before)
    if (it.last !== null) names.push(it.last);
  return names.reverse();
}
