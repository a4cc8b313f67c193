import type { IssuePage, PlannedPlace } from '../../model/issue.ts';
import type { Localised } from '../../model/localised.ts';
import { registerError } from '../../newsroom/register-entries.ts';
import { placeOfPage } from './manifest-error.ts';
import { isField } from './planned-place.ts';

/** What stands where on a page's grid, as far as the plan tells; from 0. A story's height is not known: one line. */
export interface FixedPlace {
  /** What people call it: an article's name, 广告 advert-1. */
  readonly label: Localised;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Columns and grid lines of a page. */
export interface GridSize {
  readonly columns: number;
  readonly rows: number;
}

/** Corners of a page, by their two edges. */
const CORNERS = [
  ['top', 'left'],
  ['top', 'right'],
  ['bottom', 'left'],
  ['bottom', 'right'],
] as const;

/** An item of the plan and where it is to stand. */
interface Planned extends GridSize {
  readonly label: Localised;
  readonly at: PlannedPlace | null;
  /** False where only the first grid line is known to be taken. */
  readonly isWhole: boolean;
}

/** Throws a UsageError that names both when two items of a page are to stand in one corner or on one field. */
export function checkFixedPlaces(page: IssuePage): void {
  const items = plannedItems(page);
  for (const [up, side] of CORNERS) {
    const [first, second] = items.filter(
      ({ at }) => at !== null && !isField(at) && at.includes(up) && at.includes(side),
    );
    if (first !== undefined && second !== undefined) throw inOneCorner(page, first.label, second.label);
  }
  refuseOverlap(page, fixedPlaces(page, null));
}

/** Items whose place is known: by field, and with the grid's size by corner too. */
export function fixedPlaces(page: IssuePage, grid: GridSize | null): readonly FixedPlace[] {
  return plannedItems(page).flatMap(({ label, at, columns, rows, isWhole }) => {
    if (at === null) return [];
    if (isField(at)) return [{ label, ...at, columns, rows }];
    const atBottom = at.includes('bottom');
    const isCorner = (atBottom || at.includes('top')) && (at.includes('left') || at.includes('right'));
    if (grid === null || !isCorner || (atBottom && !isWhole)) return [];
    const column = at.includes('right') ? grid.columns - columns : 0;
    return [{ label, column, row: atBottom ? grid.rows - rows : 0, columns, rows }];
  });
}

/** Throws a UsageError that names both when two of these cover a field together. */
export function refuseOverlap(page: IssuePage, places: readonly FixedPlace[]): void {
  for (const [index, one] of places.entries()) {
    const other = places.slice(index + 1).find((it) => overlap(one, it));
    if (other === undefined) continue;
    throw registerError(placeOfPage(page.pageNumber), {
      zh: `${spot(one).zh}和${spot(other).zh}叠在一起，请移开一个`,
      en: `${spot(one).en} and ${spot(other).en} overlap; move one`,
    });
  }
}

function plannedItems({ plan }: IssuePage): readonly Planned[] {
  return [
    ...plan.stories.map(({ article, at, span }) => {
      return { label: { zh: article, en: article }, at, columns: span ?? 1, rows: 1, isWhole: false };
    }),
    ...plan.adverts.map(({ id, at, span, rows }) => {
      return { label: { zh: `广告 ${id}`, en: `advert ${id}` }, at, columns: span, rows, isWhole: true };
    }),
  ];
}

function overlap(one: FixedPlace, other: FixedPlace): boolean {
  return (
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows
  );
}

function spot({ label, column, row }: FixedPlace): Localised {
  return {
    zh: `${label.zh}（第 ${column + 1} 栏第 ${row + 1} 行起）`,
    en: `${label.en} (from column ${column + 1}, row ${row + 1})`,
  };
}

function inOneCorner({ pageNumber }: IssuePage, one: Localised, other: Localised): Error {
  return registerError(placeOfPage(pageNumber), {
    zh: `${one.zh}和${other.zh}要排在同一个角上，请改一个的 at`,
    en: `${one.en} and ${other.en} are to stand in one corner; change the "at" of one`,
  });
}
