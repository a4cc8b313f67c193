/**
 * What an ugly thing on a page costs, in the unit of `Shape.cost`: about one empty line of a story. Chosen by looking
 * at made pages: none comes from a standard.
 */
export interface LayoutWeights {
  /** Each rank by which a story stands above one that matters more. Readers go down a page: the worst place to err. */
  readonly above: number;
  /** Each rank by which the best story of a part stands left of a better one. */
  readonly left: number;
  /** Ranks that count at most: tenth above first is no worse than fifth above first. */
  readonly mostRanks: number;
  /** More, when the story that is put off is the lead: its place is at the top left or across the top. */
  readonly lead: number;
  /** Two headlines of one size side by side: they read as one. */
  readonly tombstone: number;
  /** A story's picture touching an advert: it looks like part of the advert. */
  readonly pictureAtAdvert: number;
  /** A story in one column, longer than `narrowFrom` of the page. */
  readonly narrow: number;
  /** Part of the page's rows from which a single column is long: 0.75. */
  readonly narrowFrom: number;
  /** A story of three columns and more with fewer than `flatBelow` rows a column: a strip, hard to find a way through. */
  readonly flat: number;
  /** Rows a column below which a wide story is flat: 1.5, about one to six. */
  readonly flatBelow: number;
  /** Each story that must be changed: an editor opens it and reads it again. */
  readonly changed: number;
  /** Each line to cut. */
  readonly cutLine: number;
  /** Each line to fill: a picture or filler is found sooner than a cut is agreed, line for line. */
  readonly fillLine: number;
  /** A story left out: its work is lost, so it comes after a cut of many lines. */
  readonly drop: number;
  /** More for each rank above the last: the least wanted goes first. */
  readonly dropRank: number;
}

/** What caibian uses when the page style sets nothing else. */
export const LAYOUT_WEIGHTS: LayoutWeights = {
  above: 3,
  left: 2,
  mostRanks: 4,
  lead: 12,
  tombstone: 8,
  pictureAtAdvert: 6,
  narrow: 6,
  narrowFrom: 0.75,
  flat: 6,
  flatBelow: 1.5,
  changed: 10,
  cutLine: 4,
  fillLine: 2,
  drop: 200,
  dropRank: 20,
};

/**
 * Steps that a page may take: at most a second of one core for twelve stories. Counted, not timed, so that every
 * machine finds the same page.
 */
export const LAYOUT_EFFORT = 15_000_000;
