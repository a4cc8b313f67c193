import type { ColumnSide } from '../../article/printed/table-text.ts';

/** A column of a printed table, in points. */
export interface TableColumn {
  readonly left: number;
  readonly width: number;
  readonly side: ColumnSide;
}

/** What a column of a table wants: points that its longest cell takes in one line, and the least it can be set in. */
export interface WantedColumn {
  readonly wanted: number;
  readonly least: number;
  readonly side: ColumnSide;
}

/** The columns of a table within `room` pt, `gap` pt apart; null when they cannot stand side by side. */
export function columnWidths(
  columns: readonly WantedColumn[],
  room: number,
  gap: number,
): readonly TableColumn[] | null {
  const free = room - gap * (columns.length - 1);
  if (sumOf(columns.map(({ least }) => least)) > free) return null;
  const wanted = sumOf(columns.map((it) => it.wanted));
  const widths = wanted <= free ? spread(columns, free - wanted) : narrowed(columns, free);
  return widths.map((width, at) => ({
    left: sumOf(widths.slice(0, at)) + gap * at,
    width,
    side: columns[at]?.side ?? 'start',
  }));
}

/** What is left over goes to all columns alike. */
function spread(columns: readonly WantedColumn[], rest: number): readonly number[] {
  return columns.map(({ wanted }) => wanted + rest / columns.length);
}

/** What there is beyond the least goes to those that want more. */
function narrowed(columns: readonly WantedColumn[], free: number): readonly number[] {
  const least = sumOf(columns.map((it) => it.least));
  const share = (free - least) / (sumOf(columns.map((it) => it.wanted)) - least);
  return columns.map((it) => it.least + (it.wanted - it.least) * share);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
