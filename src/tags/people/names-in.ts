import { chineseNamesAt } from './candidates/chinese.ts';
import { foreignNamesAt } from './candidates/foreign.ts';
import { shownNamesAt } from './candidates/shown.ts';
import { IN_LIST, LEAST } from './data/name-weights.ts';
import type { FoundName } from './found-name.ts';
import type { NameText } from './name-text.ts';
import { restOfLists } from './rest-of-lists.ts';

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
  if (candidates.length === 0) return [];
  const names = bestReading(text.text, candidates);
  return [...names, ...restOfLists(text.text, names)].sort((one, other) => one.start - other.start);
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

/** Between names of a list: a mark, a bracket about the first. */
const LIST_GAP = /^(?:[（(][^（）()]{1,8}[）)])?(?:、|[ \u3000]{1,4})$/;
const LONGEST_GAP = 14;

/** Whether a name follows another one in a list: 张三、李四; 张三（女）、李四; 张三　李四. */
function followsInList(text: string, { start }: FoundName, before: Reading): boolean {
  const end = before.last?.end;
  if (end === undefined || start - end > LONGEST_GAP) return false;
  return LIST_GAP.test(text.slice(end, start));
}

function namesOf(reading: Reading): readonly FoundName[] {
  const names: FoundName[] = [];
  for (let it: Reading | null = reading; it !== null; it = it.before)
    if (it.last !== null) names.push(it.last);
  return names.reverse();
}
