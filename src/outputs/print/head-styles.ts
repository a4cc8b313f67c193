/**
 * How the parts of a print head are set. Sizes in pt after what Chinese papers use: a lead headline 28-40 pt, a
 * second 24-30 pt, briefs 14-18 pt, a kicker 13 pt, captions 六号 (7.5 pt).
 */

/** Sizes in pt, the largest first. */
type Sizes = readonly [number, ...number[]];

const WIDEST: Sizes = [40, 36, 32, 28];
const BY_COLUMNS: readonly Sizes[] = [[16, 15, 14], [24, 20, 18], [30, 26, 22], [36, 32, 28], WIDEST];

/** The sizes in pt that a headline over so many columns may take, the largest first. */
export function headlineSizes(columns: number): Sizes {
  return BY_COLUMNS[columns - 1] ?? WIDEST;
}

/** Lines that a headline should not exceed when a smaller size can help it. */
export const MOST_HEADLINE_LINES = 2;

/** The least room that a line of a headline takes, in em of its size. */
export const HEADLINE_ROOM = 1.2;

/** Parts of the head beside the headline: size in pt, and the least room that a line takes, in em of it. */
export const PART_STYLES = {
  rubric: { size: 10.5, room: 1.2 },
  series: { size: 10.5, room: 1.2 },
  kicker: { size: 13, room: 1.2 },
  placeTag: { size: 12, room: 1.2 },
  deck: { size: 12, room: 1.2 },
  byline: { size: 9, room: 2 },
} as const;

/** Cutlines and what stands above and below a sheet are set in 六号: pt. */
export const SMALL_SIZE = 7.5;

/** Tables are set in it too, or in the size of the body where that is smaller: pt. */
export function tableSize(typeSize: number): number {
  return Math.min(SMALL_SIZE, typeSize);
}

/** A story is set over no more columns than leave each at least so many lines. */
export const FEWEST_LINES_PER_COLUMN = 12;

/** Height of a picture's box as a part of its width, when nothing is known of the picture: 3 : 2. */
export const PICTURE_SHAPE = 2 / 3;

/** Columns that a picture spans, when the story has as many. */
export const PICTURE_SPAN = 2;

/** Millimetres of paper around the type. */
export const MARGIN = 12;
