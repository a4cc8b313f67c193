import type { Typeface } from '../../model/typeface.ts';
import { fitLine } from './fit-line.ts';
import { headlineBreakCosts, type WordsOf } from './headline-breaks.ts';
import { HEADLINE_COSTS } from './headline-costs.ts';
import { quotationSpans } from './quotation-spans.ts';
import { type ShapedParagraph, shapeParagraph } from './shape-paragraph.ts';
import { TYPE_PROFILES } from './type-profile.ts';

/** How a headline is to be set. */
export interface HeadlineSetting {
  readonly typeface: Typeface;
  /** Points. */
  readonly size: number;
  /** Points. */
  readonly width: number;
  readonly mostLines: number;
  /** The words of a text. It is asked once for each headline, as long as it is the same function. */
  readonly wordsOf: WordsOf;
}

/** A headline broken by sense. */
export interface BrokenHeadline {
  /** Without the spaces at their breaks; each fits the width when it is set as a line by itself. */
  readonly lines: readonly string[];
  /** See HEADLINE_COSTS: 0 for one line, or even lines that part where the sense does. */
  readonly cost: number;
}

/** What the search for a headline's lines knows. Widths are thousandths of an em. */
interface HeadlineSearch {
  readonly shaped: ShapedParagraph;
  readonly measure: number;
  /** Cost of a break before each character. */
  readonly breakCosts: readonly number[];
}

/** The cheapest way to set the characters before one. */
interface HeadlineWay {
  readonly cost: number;
  readonly starts: readonly number[];
}

/**
 * The best way to break a headline or subhead at a size and width: by sense and into even lines, as few as can be
 * unless one more spares a word. No word, number, name, 《title》 or “quotation” that fits on a line is broken while
 * anything else fits. Null when the text is blank or cannot be set in that many lines.
 */
export function headlineVariants(text: string, setting: HeadlineSetting): BrokenHeadline | null {
  const { typeface, size, width, mostLines, wordsOf } = setting;
  const shaped = shapeParagraph(text.trimStart(), TYPE_PROFILES.press, [{ end: text.length, typeface }]);
  const measure = Math.floor((width / size) * 1000 + 1e-6);
  const isBlank = shaped.glyphs.every((glyph) => glyph.space);
  if (isBlank || !(measure > 0)) return null;
  const breakCosts = withQuotations(shaped, measure, headlineBreakCosts(shaped, wordsOf));
  return bestOf({ shaped, measure, breakCosts }, mostLines);
}

/** The best over all numbers of lines; one that needs lines more than need be pays for them. */
function bestOf(search: HeadlineSearch, mostLines: number): BrokenHeadline | null {
  let best: BrokenHeadline | null = null;
  let fewest = 0;
  for (let count = 1; count <= mostLines; count++) {
    const way = bestInLines(search, count);
    if (way === null) continue;
    fewest ||= count;
    const cost = Math.round((way.cost + (count - fewest) * HEADLINE_COSTS.line) * 100) / 100;
    if (best === null || cost < best.cost) best = { lines: textsOf(search, way.starts), cost };
    if (best.cost <= (count + 1 - fewest) * HEADLINE_COSTS.line) break;
  }
  return best;
}

/** The cheapest way to set a headline in exactly so many lines, none empty; null for none. */
function bestInLines(search: HeadlineSearch, count: number): HeadlineWay | null {
  const { shaped } = search;
  const share = (shaped.widthBefore[shaped.count] ?? 0) / count;
  let ways: (HeadlineWay | undefined)[] = [{ cost: 0, starts: [] }];
  for (let line = 1; line <= count; line++) {
    ways = withLine(search, ways, share, line === count);
  }
  return ways[shaped.count] ?? null;
}

/** The ways to set a line more than these do, by where they end. */
function withLine(
  search: HeadlineSearch,
  ways: readonly (HeadlineWay | undefined)[],
  share: number,
  isLast: boolean,
): (HeadlineWay | undefined)[] {
  const { count } = search.shaped;
  const longer = new Array<HeadlineWay | undefined>(count + 1);
  for (const [start, way] of ways.entries()) {
    if (way === undefined) continue;
    for (let end = isLast ? count : start + 1; end <= count; end++) {
      const width = lineWidth(search, start, end, search.measure);
      if (width === null) break;
      if (width === 0) continue;
      const cost = way.cost + lineCost(search, end, width, share);
      if (cost < (longer[end]?.cost ?? Number.POSITIVE_INFINITY))
        longer[end] = { cost, starts: [...way.starts, start] };
    }
  }
  return longer;
}

function lineCost({ breakCosts, shaped }: HeadlineSearch, end: number, width: number, share: number): number {
  const uneven = HEADLINE_COSTS.uneven * (width / share - 1) ** 2;
  return uneven + (end === shaped.count ? 0 : (breakCosts[end] ?? 0));
}

/** What a line takes when its marks are trimmed at its ends; 0 for nothing but spaces, null when it is too wide. */
function lineWidth({ shaped }: HeadlineSearch, start: number, end: number, measure: number): number | null {
  const fit = fitLine(shaped, start, shaped.solidEnds[end] ?? end, measure, false);
  return fit === null || fit.pushIn > 0 ? null : fit.width - fit.endTrim;
}

/** Breaks inside 《 》 and “ ” cost more, where a line could hold the whole. */
function withQuotations(
  shaped: ShapedParagraph,
  measure: number,
  costs: readonly number[],
): readonly number[] {
  const dearer = [...costs];
  for (const { start, end } of quotationSpans(shaped)) {
    if (fitLine(shaped, start, end, measure, false) === null) continue;
    for (let at = start + 1; at < end; at++) dearer[at] = (costs[at] ?? 0) + HEADLINE_COSTS.quotation;
  }
  return dearer;
}

function textsOf({ shaped }: HeadlineSearch, starts: readonly number[]): readonly string[] {
  return starts.map((start, line) => {
    const end = starts[line + 1] ?? shaped.count;
    return shaped.text.slice(shaped.offsets[start], shaped.offsets[shaped.solidEnds[end] ?? end]);
  });
}
