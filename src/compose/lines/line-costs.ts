/**
 * What each lever costs a line. House values, set so that the levers are used in the trade's order (squeeze, push
 * in, push out, hang, spread) and judged on set columns of 13 to 20 characters.
 */
export const COSTS = {
  /** A closing mark at the end loses its empty half, or a part of it. */
  endTrim: 1,
  /** Single marks are squeezed; `fullPushIn` is added when they lose all of their empty halves. */
  pushIn: 4,
  fullPushIn: 16,
  hang: 8,
  /** Gaps spread by one `spreadUnit` (thousandths of an em); grows with the square. */
  spread: 25,
  spreadUnit: 50,
  /** Figures at the end, what they count at the next line's start: as bad as a line of 14 em that lacks a character. */
  numberFromUnit: 60,
  /** A last line of one character. */
  runt: 3000,
  /** Breaks by kind: free, at a word's joint, inside a word, against the rules. */
  breakKind: [0, 200, 4000, 20000],
  /** A line left ragged, and for each em that it lacks. */
  ragged: 2500,
  raggedEm: 10,
} as const;

/** The cost of a line whose gaps are all spread by 5 % of an em: what prices of copyfitting are counted in. */
export const OPEN_LINE_COST = COSTS.spread;

/**
 * How far a paragraph may be driven to gain or lose a line. House values: a 14-em line that lacks one character is
 * spread by 8 % of an em and still reads as a full one, one that lacks two (18 %) shows holes; and a paragraph of
 * which every line is open is grey beside its neighbours, so its lines cost no more than an open one on the average.
 * Marks are squeezed to their empty half at most, as everywhere.
 */
export const VARIANT_BOUNDS = {
  /** Thousandths of an em. */
  widestSpread: 100,
  /** In open lines. */
  mostCostPerLine: 1,
} as const;

/** Gaps are spread by at most this much (thousandths of an em); a line that needs more is left ragged. */
export const WIDEST_SPREAD = 500;
