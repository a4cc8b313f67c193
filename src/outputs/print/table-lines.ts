import { type ColumnSide, type TableText, tableEntries } from '../../article/printed/table-text.ts';
import type { ColumnText } from '../../compose/galley-rows.ts';
import { runningLines } from '../../compose/lines/headline-lines.ts';
import type { SetLine } from '../../compose/lines/set-line.ts';
import { type DisplayLine, displayLines, unbrokenMeasure } from './display-lines.ts';
import { columnWidths, type TableColumn } from './table-widths.ts';
import { decimal } from './units.ts';

/** What of a cell stands on one grid line. */
export interface CellValues extends DisplayLine {
  /** Em of the table's type from the column's edge. */
  readonly left: string;
  readonly width: string;
  readonly side: ColumnSide;
  readonly isHead: boolean;
}

/** A grid line of a table: `rule` says which rules stand at its edges, as classes. */
export interface TableLine extends SetLine {
  readonly cells: readonly CellValues[];
  readonly rule: string;
}

/** A cell of a row that is set: its column and its text. */
interface PlacedCell {
  readonly column: TableColumn;
  readonly text: string;
  readonly isHead: boolean;
}

/** A row's lines before the table's rules are drawn. */
interface SetRow {
  readonly text: string;
  readonly lines: readonly (readonly CellValues[])[];
}

/** The shortest measure in em that is asked for; a text that needs less is one line at any. */
const LEAST_MEASURE = 3;

/** Whether a line of a column is one of a table. */
export function isTableLine(line: SetLine): line is TableLine {
  return 'cells' in line;
}

/**
 * A table's rows as texts for a column of `measure` em of the table's type: side by side as far as the columns can be
 * made narrow, texts broken inside their cells; else a line a cell, each behind the words of the head.
 */
export function tableTexts(table: TableText, measure: number): readonly ColumnText[] {
  const columns = columnWidths(table, measure);
  if (columns === null) return ruled([], entryRows(table, measure), measure);
  const heads = table.header.length === 0 ? [] : [placeRow(table.header, columns, true)];
  const rows = table.rows.map((row) => placeRow(row, columns, false));
  return ruled(heads, rows, measure);
}

/** Cells side by side; a head's stand at its foot. */
function placeRow(cells: readonly string[], columns: readonly TableColumn[], isHead: boolean): SetRow {
  const placed = columns.map((column, at): PlacedCell => ({ column, text: cells[at] ?? '', isHead }));
  const set = placed.map(cellLines);
  const height = set.reduce((most, lines) => Math.max(most, lines.length), 0);
  const lines = Array.from({ length: height }, (_, row) =>
    set.flatMap((cell) => cell[isHead ? row - height + cell.length : row] ?? []),
  );
  return { text: cells.join('　'), lines };
}

/** Rows told cell by cell, the first cell of each like a head. */
function entryRows(table: TableText, measure: number): readonly SetRow[] {
  const column: TableColumn = { left: 0, width: measure, side: 'start' };
  return tableEntries(table).map((entries) => {
    const lines = entries.flatMap((text, at) => cellLines({ column, text, isHead: at === 0 }));
    return { text: entries.join('　'), lines: lines.map((line) => [line]) };
  });
}

function cellLines({ column, text, isHead }: PlacedCell): readonly CellValues[] {
  const isWhole = unbrokenMeasure(text) <= column.width;
  const measure = isWhole ? unbrokenMeasure(text) + LEAST_MEASURE : Math.max(LEAST_MEASURE, column.width);
  return displayLines(text, measure, runningLines).map((line) => ({
    ...line,
    left: decimal(column.left),
    width: decimal(column.width),
    side: column.side,
    isHead,
  }));
}

/** Rules above the table, below its head and below its last row; between rows when any takes several lines. */
function ruled(heads: readonly SetRow[], rows: readonly SetRow[], measure: number): readonly ColumnText[] {
  const between = rows.some(({ lines }) => lines.length > 1) ? 'between' : '';
  const printed = [...heads, ...rows].filter(({ lines }) => lines.length > 0);
  return printed.map((row, at) => {
    const inside = at < heads.length ? 'under-head' : between;
    const below = at === printed.length - 1 ? 'bottom' : inside;
    return ruledRow(row, at === 0, below, measure);
  });
}

function ruledRow({ text, lines }: SetRow, isTop: boolean, below: string, measure: number): ColumnText {
  const last = lines.length - 1;
  const set = lines.map((cells, at) => {
    const rules = [isTop && at === 0 ? 'top' : '', at === last ? below : ''].filter((it) => it !== '');
    return tableLine(cells, rules.join(' '), measure, at === last);
  });
  return { kind: isTop ? 'tableTop' : 'tableRow', text, lines: set };
}

function tableLine(cells: readonly CellValues[], rule: string, measure: number, last: boolean): TableLine {
  const text = cells.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const place = { start: 0, end: text.length, textStart: 0, indent: 0, naturalWidth: measure };
  return { ...place, text, cells, rule, spread: 0, gaps: 0, squeezes: [], hang: 0, last };
}
