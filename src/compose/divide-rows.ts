import type { GalleyRow } from './galley-rows.ts';

/** Rows divided into columns: for each column its first row and the row after its last. */
export interface Division {
  readonly columns: readonly { readonly start: number; readonly end: number }[];
  /** Grid lines of the tallest column. */
  readonly height: number;
}

/** A way to fill the first columns: the columns before are linked backwards. */
interface Way {
  readonly cost: number;
  /** First row printed in the column; empty lines at its head are dropped. */
  readonly start: number;
  readonly end: number;
  readonly before: Way | null;
}

/** A single line at a foot or head weighs as much as some fifty columns a few lines short. */
const AVOIDED = 1000;
/** Empty lines that may be dropped at a column's head. */
const MOST_DROPPED = 2;

/**
 * Divides rows into columns of even height, whole grid lines each, order kept. The height is the least that needs
 * no forbidden break; one line more is allowed if that avoids single lines at a column's foot or head. What the
 * last columns lack is spread over them.
 */
export function divideRows(rows: readonly GalleyRow[], columns: number): Division {
  const printed = rows.filter((row) => row.line !== null).length;
  for (let height = Math.ceil(printed / columns); ; height += 1 + (height >> 6)) {
    const way = bestWay(rows, columns, height);
    if (way === null) continue;
    if (way.cost < AVOIDED) return divisionOf(way);
    const taller = bestWay(rows, columns, height + 1);
    return divisionOf(taller !== null && taller.cost < AVOIDED ? taller : way);
  }
}

function bestWay(rows: readonly GalleyRow[], columns: number, height: number): Way | null {
  let ways: ReadonlyMap<number, Way> = new Map([[0, { cost: 0, start: 0, end: 0, before: null }]]);
  for (let left = columns - 1; left >= 0; left--) {
    const longer = new Map<number, Way>();
    for (const way of ways.values()) fillColumn(rows, way, height, left, longer);
    ways = longer;
  }
  return ways.get(rows.length) ?? null;
}

/** Adds every end that a column may have after a way; `left` columns follow it. */
function fillColumn(
  rows: readonly GalleyRow[],
  before: Way,
  height: number,
  left: number,
  longer: Map<number, Way>,
): void {
  const start = skipEmpty(rows, before.end);
  const room = left * (height + MOST_DROPPED);
  for (let end = Math.min(start + height, rows.length); end >= start && rows.length - end <= room; end--) {
    const short = height - (end - start);
    const cost = before.cost + breakCost(rows, end) + short * short * (1 + left / 100);
    if (cost < (longer.get(end)?.cost ?? Number.POSITIVE_INFINITY)) {
      longer.set(end, { cost, start, end, before });
    }
  }
}

function breakCost(rows: readonly GalleyRow[], end: number): number {
  const row = rows[end];
  if (row === undefined || end === 0) return 0;
  return { free: 0, avoid: AVOIDED, never: Number.POSITIVE_INFINITY }[row.breakBefore];
}

function skipEmpty(rows: readonly GalleyRow[], from: number): number {
  let at = from;
  while (rows[at]?.line === null) at++;
  return at;
}

function divisionOf(last: Way): Division {
  const columns: { start: number; end: number }[] = [];
  for (let way: Way = last; way.before !== null; way = way.before)
    columns.push({ start: way.start, end: way.end });
  columns.reverse();
  return { columns, height: Math.max(0, ...columns.map(({ start, end }) => end - start)) };
}
