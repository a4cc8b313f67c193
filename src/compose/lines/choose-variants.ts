import { type Candidate, candidatesFrom, type LineSearch } from './candidates.ts';
import type { LineFit } from './fit-line.ts';
import { lineCost } from './line-cost.ts';

/** The cheapest way found to set the text before a character in so many lines. */
export interface CountedWay {
  readonly count: number;
  readonly cost: number;
  /** Its last line, and the way before that; null at the paragraph's beginning. */
  readonly last: { readonly line: LineFit; readonly before: CountedWay } | null;
}

/** Lines that a way may be ahead of or behind the best lines anywhere: keeps the search linear. */
const MOST_APART = 2;

/**
 * The cheapest way to set a paragraph in each number of lines near the best lines' that can be reached with lines
 * that `admits` lets pass, in no order. The same dynamic programming as for the best lines, with a way for each number.
 */
export function chooseByCount(
  search: LineSearch,
  best: readonly LineFit[],
  admits: (candidate: Candidate, isLast: boolean) => boolean,
): readonly CountedWay[] {
  const { shaped, first } = search;
  const bestCounts = countsBefore(best, shaped.count);
  const ways = new Array<CountedWay[] | undefined>(shaped.count + 1);
  ways[first] = [{ count: 0, cost: 0, last: null }];
  let reach = 0;
  for (let start = first; start < shaped.count; start++) {
    const here = ways[start];
    if (here === undefined) continue;
    const found = candidatesFrom(search, start, reach);
    reach = found.reach;
    for (const candidate of found.candidates) {
      if (!admits(candidate, candidate.next === shaped.count)) continue;
      const cost = lineCost(shaped, candidate, start === first);
      const there = ways[candidate.next] ?? [];
      ways[candidate.next] = there;
      const near = bestCounts[candidate.next] ?? 0;
      for (const before of here) {
        if (Math.abs(before.count + 1 - near) <= MOST_APART) keepCheaper(there, candidate.fit, before, cost);
      }
    }
  }
  return ways[shaped.count] ?? [];
}

/** How many of the lines begin before each character, and before the end. */
function countsBefore(lines: readonly LineFit[], characters: number): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  for (let at = 0; at <= characters; at++) {
    counts.push(count);
    if (lines[count]?.start === at) count++;
  }
  return counts;
}

/** The lines of a way, first to last. */
export function linesOfWay(way: CountedWay): readonly LineFit[] {
  const lines: LineFit[] = [];
  for (let { last } = way; last !== null; last = last.before.last) lines.push(last.line);
  return lines.reverse();
}

function keepCheaper(ways: CountedWay[], line: LineFit, before: CountedWay, lineCosts: number): void {
  const way = { count: before.count + 1, cost: before.cost + lineCosts, last: { line, before } };
  const at = ways.findIndex(({ count }) => count === way.count);
  if (at < 0) ways.push(way);
  else if (way.cost < (ways[at]?.cost ?? 0)) ways[at] = way;
}
