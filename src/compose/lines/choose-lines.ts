import { type Candidate, candidatesFrom, type LineMeasures, type LineSearch } from './candidates.ts';
import type { LineFit } from './fit-line.ts';
import { lineCost } from './line-cost.ts';
import { openBreaks } from './open-breaks.ts';
import type { ShapedParagraph } from './shape-paragraph.ts';

/** What a search for a paragraph's lines needs to know; null when nothing is printed. */
export function lineSearch(shaped: ShapedParagraph, measures: LineMeasures): LineSearch | null {
  const first = shaped.glyphs.findIndex((glyph) => !glyph.space);
  if (first < 0) return null;
  const breaks = openBreaks(shaped, Math.min(measures.first, measures.other));
  return { shaped, measures, breaks, first, found: new Array(shaped.count) };
}

/** The lines of a paragraph, first to last, as its profile chooses them. */
export function chooseLines(search: LineSearch): readonly LineFit[] {
  return search.shaped.profile.fit === 'together' ? chooseTogether(search) : chooseFullest(search);
}

/** Each line as full as it gets; a word is broken only where the line holds no free break. */
function chooseFullest(search: LineSearch): readonly LineFit[] {
  const lines: LineFit[] = [];
  let reach = 0;
  for (let start = search.first; start < search.shaped.count; ) {
    const found = candidatesFrom(search, start, reach);
    const chosen = found.candidates.find(({ kind }) => kind === 0) ?? found.candidates[0];
    if (chosen === undefined) break;
    lines.push(chosen.fit);
    start = chosen.next;
    reach = found.reach;
  }
  return lines;
}

/** The best way found to set the text before a character. */
interface Way {
  readonly cost: number;
  /** The last line of the way and the start of it; null at the paragraph's beginning. */
  readonly line: LineFit | null;
}

/** The lines whose costs together are least: dynamic programming over the open breaks, first to last. */
function chooseTogether(search: LineSearch): readonly LineFit[] {
  const { shaped, first } = search;
  const ways = new Array<Way | undefined>(shaped.count + 1);
  ways[first] = { cost: 0, line: null };
  let reach = 0;
  for (let start = first; start < shaped.count; start++) {
    const way = ways[start];
    if (way === undefined) continue;
    const found = candidatesFrom(search, start, reach);
    reach = found.reach;
    for (const candidate of found.candidates) tryLine(shaped, ways, way, candidate, start === first);
  }
  return linesOf(ways, shaped.count);
}

function tryLine(
  shaped: ShapedParagraph,
  ways: (Way | undefined)[],
  way: Way,
  candidate: Candidate,
  isFirst: boolean,
): void {
  const cost = way.cost + lineCost(shaped, candidate, isFirst);
  const known = ways[candidate.next];
  if (known === undefined || cost < known.cost) ways[candidate.next] = { cost, line: candidate.fit };
}

function linesOf(ways: readonly (Way | undefined)[], count: number): readonly LineFit[] {
  const lines: LineFit[] = [];
  for (let line = ways[count]?.line; line; line = ways[line.start]?.line) lines.push(line);
  return lines.reverse();
}
