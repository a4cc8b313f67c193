import type { PageGrid } from './layout-result.ts';
import type { LayoutWeights } from './layout-weights.ts';
import {
  ADVERT_LEFT,
  ADVERT_RIGHT,
  BESIDE,
  FREE,
  type Parts,
  PICTURE_LEFT,
  PICTURE_RIGHT,
  STACKED,
} from './parts.ts';

/** Places of one lead are told apart by column, row and span; a part's lead is moved by adding to it. */
export const LEAD_COLUMN = 1;
export const LEAD_SPAN = 32;
export const LEAD_ROW = 1024;

/**
 * Writes `upper` over `lower` as part `place` of `into`; they have one width.
 * @returns Whether they may stand so: not when both have fixed places that do not fit each other.
 */
export function stackParts(
  parts: Parts,
  upper: number,
  lower: number,
  page: PageGrid,
  into: Parts,
  place: number,
): boolean {
  const above = parts.rows[upper] as number;
  const rows = above + (parts.rows[lower] as number);
  const row = placeOfBoth(parts.row[upper] as number, parts.row[lower] as number, above, rows, page.rows);
  const columns = parts.columns[upper] as number;
  const column = placeOfBoth(
    parts.column[upper] as number,
    parts.column[lower] as number,
    0,
    columns,
    page.columns,
  );
  if (row === NOWHERE || column === NOWHERE) return false;
  writeFrame(into, place, STACKED, upper, lower, columns, rows, column, row);
  into.headLeft[place] = parts.headLeft[upper] as number;
  into.headRight[place] = parts.headRight[upper] as number;
  into.pictureTop[place] = parts.pictureTop[upper] as number;
  into.advertTop[place] = parts.advertTop[upper] as number;
  into.pictureBottom[place] = parts.pictureBottom[lower] as number;
  into.advertBottom[place] = parts.advertBottom[lower] as number;
  into.sides[place] = (parts.sides[upper] as number) | (parts.sides[lower] as number);
  const [leadAbove, leadBelow] = [parts.lead[upper] as number, parts.lead[lower] as number];
  into.lead[place] = leadBelow === 0 ? leadAbove : leadBelow + above * LEAD_ROW;
  return true;
}

/** Writes `left` beside `right`, which is as high, as part `place` of `into`. */
export function besideParts(
  parts: Parts,
  left: number,
  right: number,
  page: PageGrid,
  into: Parts,
  place: number,
): boolean {
  const before = parts.columns[left] as number;
  const columns = before + (parts.columns[right] as number);
  const rows = parts.rows[left] as number;
  const column = placeOfBoth(
    parts.column[left] as number,
    parts.column[right] as number,
    before,
    columns,
    page.columns,
  );
  const row = placeOfBoth(parts.row[left] as number, parts.row[right] as number, 0, rows, page.rows);
  if (row === NOWHERE || column === NOWHERE) return false;
  writeFrame(into, place, BESIDE, left, right, columns, rows, column, row);
  into.headLeft[place] = parts.headLeft[left] as number;
  into.headRight[place] = parts.headRight[right] as number;
  into.pictureTop[place] =
    (parts.pictureTop[left] as number) | ((parts.pictureTop[right] as number) << before);
  into.advertTop[place] = (parts.advertTop[left] as number) | ((parts.advertTop[right] as number) << before);
  into.pictureBottom[place] =
    (parts.pictureBottom[left] as number) | ((parts.pictureBottom[right] as number) << before);
  into.advertBottom[place] =
    (parts.advertBottom[left] as number) | ((parts.advertBottom[right] as number) << before);
  into.sides[place] =
    ((parts.sides[left] as number) & (PICTURE_LEFT | ADVERT_LEFT)) |
    ((parts.sides[right] as number) & (PICTURE_RIGHT | ADVERT_RIGHT));
  const [leadLeft, leadRight] = [parts.lead[left] as number, parts.lead[right] as number];
  into.lead[place] = leadRight === 0 ? leadLeft : leadRight + before * LEAD_COLUMN;
  return true;
}

/** What a picture at an advert costs where `upper` stands over `lower`. */
export function stackCost(parts: Parts, upper: number, lower: number, weights: LayoutWeights): number {
  const touch =
    ((parts.pictureBottom[upper] as number) & (parts.advertTop[lower] as number)) |
    ((parts.advertBottom[upper] as number) & (parts.pictureTop[lower] as number));
  return touch === 0 ? 0 : weights.pictureAtAdvert;
}

/** What a tombstone and a picture at an advert cost where `left` stands beside `right`. */
export function besideCost(parts: Parts, left: number, right: number, weights: LayoutWeights): number {
  const head = parts.headRight[left] as number;
  const tombstone = head > 0 && head === parts.headLeft[right] ? weights.tombstone : 0;
  const [one, other] = [parts.sides[left] as number, parts.sides[right] as number];
  const touch =
    ((one & PICTURE_RIGHT) !== 0 && (other & ADVERT_LEFT) !== 0) ||
    ((one & ADVERT_RIGHT) !== 0 && (other & PICTURE_LEFT) !== 0);
  return tombstone + (touch ? weights.pictureAtAdvert : 0);
}

const NOWHERE = -2;

/** Where two parts begin together, the second `offset` after the first; FREE when neither knows. */
function placeOfBoth(first: number, second: number, offset: number, length: number, room: number): number {
  if (first === FREE && second === FREE) return FREE;
  const start = first === FREE ? second - offset : first;
  if (second !== FREE && second !== start + offset) return NOWHERE;
  return start < 0 || start + length > room ? NOWHERE : start;
}

function writeFrame(
  into: Parts,
  place: number,
  made: number,
  first: number,
  second: number,
  columns: number,
  rows: number,
  column: number,
  row: number,
): void {
  into.made[place] = made;
  into.first[place] = first;
  into.second[place] = second;
  into.columns[place] = columns;
  into.rows[place] = rows;
  into.column[place] = column;
  into.row[place] = row;
}
