import { type ColumnSide, type TableText, tableEntries } from '../../article/printed/table-text.ts';
import type { SetLine } from '../lines/set-line.ts';
import { TEXT_STYLES } from '../text-styles.ts';
import type { Compositor } from './compositor.ts';
import { type DisplayLine, displayLine, runningLines } from './display-text.ts';
import type { FlowLine, FlowPiece } from './flow-piece.ts';
import { columnWidths, type TableColumn, type WantedColumn } from './table-widths.ts';

/** What of a cell stands on one grid line. */
export interface TableCell {
  readonly display: DisplayLine;
  /** Points from the column's edge. */
  readonly left: number;
  readonly width: number;
  readonly side: ColumnSide;
  /** Rules at the edges of the line: thick ones above and below a table, thin ones inside. */
  readonly ruleAbove: TableRule;
  readonly ruleBelow: TableRule;
}

/** A rule of a table. */
export type TableRule = 'thick' | 'thin' | 'faint' | null;

/** A cell of a row: its column and its text. */
interface PlacedCell {
  readonly column: TableColumn;
  readonly text: string;
}

/** A row's lines, each with its cells. */
type SetRow = readonly (readonly Omit<TableCell, 'ruleAbove' | 'ruleBelow'>[])[];

/** Em between columns, and em that a column of words may be narrowed to; numbers are never broken. */
const GAP = 1;
const NARROWEST = 5;

/**
 * A table's rows as pieces for a column of `measure` em: side by side as far as the columns can be made narrow, texts
 * broken inside their cells; else a line a cell, each behind the words of the head.
 */
export function tablePieces(
  table: TableText,
  text: number,
  measure: number,
  compositor: Compositor,
): readonly FlowPiece[] {
  const width = measure * compositor.style.body.size;
  const columns = columnsOf(table, width, compositor);
  if (columns === null) return ruled([], entryRows(table, width, compositor), text, width);
  const heads = table.header.length === 0 ? [] : [setRow(table.header, columns, true, compositor)];
  const rows = table.rows.map((row) => setRow(row, columns, false, compositor));
  return ruled(heads, rows, text, width);
}

function columnsOf(table: TableText, width: number, compositor: Compositor): readonly TableColumn[] | null {
  const look = compositor.style.looks.table;
  const wanted = table.sides.map((side, at): WantedColumn => {
    const cells = [table.header[at] ?? '', ...table.rows.map((row) => row[at] ?? '')];
    const longest = Math.max(0, ...cells.map((cell) => displayLine(cell, look, compositor)?.width ?? 0));
    return {
      wanted: longest,
      least: side === 'end' ? longest : Math.min(longest, NARROWEST * look.size),
      side,
    };
  });
  return columnWidths(wanted, width, GAP * look.size);
}

/** Cells side by side; a head's stand at its foot. */
function setRow(
  cells: readonly string[],
  columns: readonly TableColumn[],
  isHead: boolean,
  compositor: Compositor,
): SetRow {
  const set = columns.map((column, at) => cellLines({ column, text: cells[at] ?? '' }, compositor));
  const height = set.reduce((most, lines) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, row) =>
    set.flatMap((cell) => cell[isHead ? row - height + cell.length : row] ?? []),
  );
}

/** Rows told cell by cell. */
function entryRows(table: TableText, width: number, compositor: Compositor): readonly SetRow[] {
  const column: TableColumn = { left: 0, width, side: 'start' };
  return tableEntries(table).map((entries) =>
    entries.flatMap((text) => cellLines({ column, text }, compositor).map((line) => [line])),
  );
}

function cellLines({ column, text }: PlacedCell, compositor: Compositor): SetRow[number] {
  const look = compositor.style.looks.table;
  return runningLines(text, look, column.width + 0.001, compositor).map((display) => ({
    display,
    ...column,
  }));
}

/** Rules above the table, below its head and below its last row; between rows when any takes several lines. */
function ruled(
  heads: readonly SetRow[],
  rows: readonly SetRow[],
  text: number,
  width: number,
): readonly FlowPiece[] {
  const between = rows.some((lines) => lines.length > 1) ? 'faint' : null;
  const printed = [...heads, ...rows].filter((lines) => lines.length > 0);
  return printed.map((row, at) => {
    const inside = at < heads.length ? 'thin' : between;
    const below = at === printed.length - 1 ? 'thick' : inside;
    const lines = row.map((cells, line) => {
      const ruleAbove = at === 0 && line === 0 ? 'thick' : null;
      const ruleBelow = line === row.length - 1 ? below : null;
      return tableLine(
        cells.map((cell) => ({ ...cell, ruleAbove, ruleBelow })),
        width,
        line === row.length - 1,
      );
    });
    return tablePiece(lines, text, at === 0);
  });
}

function tablePiece(lines: readonly FlowLine[], text: number, isTop: boolean): FlowPiece {
  const kind = isTop ? 'tableTop' : 'tableRow';
  const { linesBefore, keepsWithNext, keepsTogether } = TEXT_STYLES[kind];
  return { kind, text, variants: [{ lines, cost: 0 }], space: linesBefore, keepsWithNext, keepsTogether };
}

function tableLine(cells: readonly TableCell[], width: number, last: boolean): FlowLine {
  const text = cells.map(({ display }) => display.line.text).join('');
  const none = { spread: 0, gaps: 0, squeezes: [], hang: 0, start: 0, textStart: 0, indent: 0 };
  const line: SetLine = { ...none, text, end: text.length, naturalWidth: width, last };
  return { line, faces: [], x: 0, cells };
}
