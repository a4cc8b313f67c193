import { UsageError } from '../model/usage-error.ts';
import { divideRows } from './divide-rows.ts';
import { type ColumnSetting, type ColumnText, type GalleyRow, galleyRows } from './galley-rows.ts';
import type { SetLine } from './lines/set-line.ts';
import type { TextKind } from './text-styles.ts';

/** More columns than any sheet has. */
export const MOST_COLUMNS = 100;

/** How a story is set; the measures of print in caibian.yaml may be passed as they are. */
export interface ColumnStyle extends ColumnSetting {
  /** Number of columns: 1 to MOST_COLUMNS; a fraction is dropped. */
  readonly columns: number;
}

/** A line at its place in a column. */
export interface PlacedLine {
  readonly kind: TextKind;
  /** Index of the text that the line belongs to. */
  readonly paragraph: number;
  readonly line: SetLine;
  /** Grid line in the column, from 0. */
  readonly row: number;
  /** Em from the column's left edge to where the line's indent begins. */
  readonly x: number;
}

/** A story in balanced columns on the line grid. */
export interface SetColumns {
  /** From left to right; the last may be empty when there are fewer lines than columns. */
  readonly columns: readonly { readonly lines: readonly PlacedLine[] }[];
  /** Grid lines of the tallest column. */
  readonly linesPerColumn: number;
}

/**
 * Sets a story in balanced columns: every line on the grid, order kept, no subhead at a column's foot, single lines
 * of a paragraph at a foot or head only where they cannot be helped, no empty line at a column's head.
 * @throws UsageError when the measure is too narrow to set anything, or the number of columns is out of bounds.
 */
export function setColumns(texts: readonly ColumnText[], style: ColumnStyle): SetColumns {
  const rows = galleyRows(texts, style);
  const division = divideRows(rows, readColumns(style.columns));
  return {
    columns: division.columns.map(({ start, end }) => ({ lines: placeLines(rows.slice(start, end)) })),
    linesPerColumn: division.height,
  };
}

function readColumns(columns: number): number {
  if (columns >= 1 && columns <= MOST_COLUMNS) return Math.floor(columns);
  throw new UsageError({
    zh: `栏数须为1至${MOST_COLUMNS}，现为“${columns}”`,
    en: `the number of columns must be 1 to ${MOST_COLUMNS}, not ${columns}`,
  });
}

function placeLines(rows: readonly GalleyRow[]): readonly PlacedLine[] {
  return rows.flatMap(({ kind, paragraph, line, x }, row) =>
    line === null ? [] : [{ kind, paragraph, line, row, x }],
  );
}
