import type { BreakKind } from './break-kind.ts';
import { fitLine, type LineFit } from './fit-line.ts';
import type { OpenBreaks } from './open-breaks.ts';
import type { ShapedParagraph } from './shape-paragraph.ts';

/** The measures of a paragraph's lines, in thousandths of an em. */
export interface LineMeasures {
  readonly first: number;
  readonly other: number;
  readonly mayHang: boolean;
}

/** A way to set one line, and the character that the next line begins with. */
export interface Candidate {
  readonly fit: LineFit;
  readonly next: number;
  readonly kind: BreakKind;
}

/** Lines that may begin at a character. */
export interface Beginnings {
  readonly candidates: readonly Candidate[];
  /** Where the search of a later start may begin. */
  readonly reach: number;
}

/** A shaped paragraph with what a search for its lines needs to know. */
export interface LineSearch {
  readonly shaped: ShapedParagraph;
  readonly measures: LineMeasures;
  readonly breaks: OpenBreaks;
  /** The first character that is printed. */
  readonly first: number;
  /** What was found so far, by the start of the lines. */
  readonly found: (Beginnings | undefined)[];
}

/** Lines are tried from the fullest down to this much short of the measure, in thousandths of an em. */
const SHORTEST_REST = 3000;
/** No line loses more at its two ends, a hanging mark included. */
const MOST_LOST_AT_ENDS = 2000;

/**
 * The lines that may begin at a character, fullest first; at least one. `reach` is where the search may begin:
 * the reach of a start before this one, which never has to be taken back.
 */
export function candidatesFrom(search: LineSearch, start: number, reach: number): Beginnings {
  const known = search.found[start];
  if (known !== undefined) return known;
  const found = findCandidates(search, start, reach);
  search.found[start] = found;
  return found;
}

function findCandidates(search: LineSearch, start: number, reach: number): Beginnings {
  const { anyUpTo } = search.breaks;
  const furthest = furthestEnd(search, start, Math.max(reach, start + 1));
  const candidates: Candidate[] = [];
  let next = anyUpTo[furthest] ?? 0;
  for (; next > start; next = anyUpTo[next - 1] ?? 0) {
    const candidate = candidateAt(search, start, next);
    if (candidate === null) continue;
    if (candidates.length > 0 && candidate.fit.rest > SHORTEST_REST) break;
    candidates.push(candidate);
  }
  addBetterBefore(search, start, next, candidates);
  return { candidates, reach: furthest };
}

/** Where the fullest lines all end inside a word: the last line that ends at a joint, and the last at a free break. */
function addBetterBefore(search: LineSearch, start: number, next: number, candidates: Candidate[]): void {
  for (const [worst, upTo] of [
    [1, search.breaks.jointUpTo],
    [0, search.breaks.freeUpTo],
  ] as const) {
    if (candidates.some(({ kind }) => kind <= worst)) continue;
    const end = upTo[next] ?? 0;
    const candidate = end > start ? candidateAt(search, start, end) : null;
    if (candidate !== null) candidates.push(candidate);
  }
}

function candidateAt(search: LineSearch, start: number, next: number): Candidate | null {
  const { shaped, measures, breaks } = search;
  const end = shaped.solidEnds[next] ?? next;
  const fit = fitLine(shaped, start, end, measureOf(search, start), measures.mayHang);
  return fit === null ? null : { fit, next, kind: breaks.kinds[next] ?? 0 };
}

function measureOf({ measures, first }: LineSearch, start: number): number {
  return start === first ? measures.first : measures.other;
}

/** The last character before which the line might end: all beyond it are certainly too far. */
function furthestEnd(search: LineSearch, start: number, from: number): number {
  const { shaped } = search;
  const measure = measureOf(search, start);
  let next = from;
  while (next < shaped.count && leastWidth(shaped, start, shaped.solidEnds[next + 1] ?? 0) <= measure) next++;
  return next;
}

/** At most what the characters can be made to take. Grows with `end`, shrinks with `start`. */
function leastWidth(shaped: ShapedParagraph, start: number, end: number): number {
  return floorBefore(shaped, end) - floorBefore(shaped, start) - MOST_LOST_AT_ENDS;
}

function floorBefore(shaped: ShapedParagraph, at: number): number {
  return (shaped.widthBefore[at] ?? 0) - (shaped.squeezableBefore[at] ?? 0);
}
