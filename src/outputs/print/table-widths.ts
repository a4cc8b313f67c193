import type { ColumnSide, TableText } from '../../article/printed/table-text.ts';
import { unbrokenMeasure } from './display-lines.ts';

/** A column of a printed table, in em of its type. */
export interface TableColumn {
  readonly left: number;
  readonly width: number;
  readonly side: ColumnSide;
}

/** Em between columns. */
const GAP = 1;
/** Em that a column of words may be narrowed to; numbers are never broken. */
const NARROWEST = 5;

/** The columns of a table within `measure` em; null when they cannot stand side by side. */
export function columnWidths(table: TableText, measure: number): readonly TableColumn[] | null {
  const wanted = table.sides.map((_, at) => wantedWidth(table, at));
  const least = wanted.map((width, at) => (table.sides[at] === 'end' ? width : Math.min(width, NARROWEST)));
  const room = measure - GAP * (wanted.length - 1);
  if (sumOf(least) > room) return null;
  const widths = sumOf(wanted) <= room ? spread(wanted, room) : narrowed(wanted, least, room);
  return widths.map((width, at) => ({
    left: sumOf(widths.slice(0, at)) + GAP * at,
    width,
    side: table.sides[at] ?? 'start',
  }));
}

function wantedWidth({ header, rows }: TableText, at: number): number {
  return rows.reduce(
    (most, row) => Math.max(most, unbrokenMeasure(row[at] ?? '')),
    unbrokenMeasure(header[at] ?? ''),
  );
}

/** What is left over goes to all columns alike. */
function spread(wanted: readonly number[], room: number): readonly number[] {
  const more = (room - sumOf(wanted)) / wanted.length;
  return wanted.map((width) => width + more);
}

/** What there is beyond the least goes to those that want more. */
function narrowed(wanted: readonly number[], least: readonly number[], room: number): readonly number[] {
  const share = (room - sumOf(least)) / (sumOf(wanted) - sumOf(least));
  return wanted.map((width, at) => {
    const narrow = least[at] ?? width;
    return narrow + (width - narrow) * share;
  });
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
