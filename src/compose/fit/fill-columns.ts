import type { GalleyRow } from '../galley-rows.ts';

/** Rows poured into columns of a depth, each as full as it gets. */
export interface Filling {
  /** For each column its first row and the row after its last. */
  readonly columns: readonly { readonly start: number; readonly end: number }[];
  /** The first row that stands in no column; the number of rows when all stand. */
  readonly overset: number;
  /** Grid lines without a row, in all columns together. */
  readonly empty: number;
}

/**
 * Pours rows into `span` columns of `depth` grid lines: no subhead at a column's foot, no empty line at its head. What
 * finds no room is overset: if anything is, no other way to break the columns takes all rows.
 */
export function fillColumns(rows: readonly GalleyRow[], span: number, depth: number): Filling {
  const columns: { start: number; end: number }[] = [];
  let at = 0;
  for (let column = 0; column < span; column++) {
    const start = printedFrom(rows, at);
    at = columnEnd(rows, start, depth);
    columns.push({ start, end: at });
  }
  const used = columns.reduce((sum, { start, end }) => sum + end - start, 0);
  return { columns, overset: printedFrom(rows, at), empty: span * depth - used };
}

function columnEnd(rows: readonly GalleyRow[], start: number, depth: number): number {
  let end = Math.min(start + depth, rows.length);
  while (end > start && rows[end]?.breakBefore === 'never') end--;
  return end;
}

function printedFrom(rows: readonly GalleyRow[], from: number): number {
  let at = from;
  while (rows[at]?.line === null) at++;
  return at;
}
