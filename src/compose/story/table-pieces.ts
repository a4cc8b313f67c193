import { type ColumnSide, type TableText, tableEntries } from '../../article/printed/table-text.ts';
import type { TextLook } from '../../model/page-style.ts';
import type { SetLine } from '../lines/set-line.ts';
import { TEXT_STYLES } from '../text-styles.ts';
import type { Compositor } from './compositor.ts';
import { type DisplayLine, displayLine, runningLines } from './display-text.ts';
import type { FlowLine, FlowPiece } from './flow-piece.ts';
import { headlineSetting } from './headline-setting.ts';
import { columnWidths, type TableColumn, type WantedColumn } from './table-widths.ts';

/** What of a cell stands on one grid line. */
export interface TableCell {
  readonly display: DisplayLine;
  /** Points of its type. */
  readonly size: number;
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

/** Most lines of a cell that are broken by sense. */
const MOST_BY_SENSE = 3;

/** A cell of a row: its column and its text. */
interface PlacedCell {
  readonly column: TableColumn;
  readonly text: string;
}

/** A row's lines, each with its cells. */
type SetRow = readonly (readonly Omit<TableCell, 'ruleAbove' | 'ruleBelow'>[])[];

/**
 * Ways to set a narrow table side by side, the best first: part of the look's size, em between columns, and em that a
 * column of words and a head may be narrowed to. Figures are never broken.
 */
const WAYS = [
  { scale: 1, gap: 1, words: 5, head: Number.POSITIVE_INFINITY },
  { scale: 1, gap: 1, words: 5, head: 4 },
  { scale: 0.875, gap: 0.75, words: 4, head: 3 },
] as const;

/**
 * A table's rows as pieces for a column of `measure` em: side by side as far as the columns can be made narrow, texts
 * broken inside their cells, if need be in smaller type; else a line a cell, each behind the words of the head.
 */
export function tablePieces(
  table: TableText,
  text: number,
  measure: number,
  compositor: Compositor,
): readonly FlowPiece[] {
  const width = measure * compositor.style.body.size;
  for (const way of WAYS) {
    const look = scaled(compositor.style.looks.table, way.scale);
    const columns = columnsOf(table, width, way, look, compositor);
    if (columns === null) continue;
    const heads = table.header.length === 0 ? [] : [setRow(table.header, columns, true, look, compositor)];
    const rows = table.rows.map((row) => setRow(row, columns, false, look, compositor));
    return ruled(heads, rows, text, width);
  }
  return ruled([], entryRows(table, width, compositor), text, width);
}

function scaled(look: TextLook, scale: number): TextLook {
  return { ...look, size: look.size * scale };
}

function columnsOf(
  table: TableText,
  width: number,
  way: (typeof WAYS)[number],
  look: TextLook,
  compositor: Compositor,
): readonly TableColumn[] | null {
  const widthOf = (cell: string): number => displayLine(cell, look, compositor)?.width ?? 0;
  const wanted = table.sides.map((side, at): WantedColumn => {
    const head = widthOf(table.header[at] ?? '');
    const longest = Math.max(0, ...table.rows.map((row) => widthOf(row[at] ?? '')));
    const words = side === 'end' ? longest : Math.min(longest, way.words * look.size);
    const least = Math.max(words, Math.min(head, way.head * look.size));
    return { wanted: Math.max(head, longest), least, side };
  });
  return columnWidths(wanted, width, way.gap * look.size);
}

/** Cells side by side; a head's stand at its foot. */
function setRow(
  cells: readonly string[],
  columns: readonly TableColumn[],
  isHead: boolean,
  look: TextLook,
  compositor: Compositor,
): SetRow {
  const set = columns.map((column, at) => cellLines({ column, text: cells[at] ?? '' }, look, compositor));
  const height = set.reduce((most, lines) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, row) =>
    set.flatMap((cell) => cell[isHead ? row - height + cell.length : row] ?? []),
  );
}

/** Rows told cell by cell. */
function entryRows(table: TableText, width: number, compositor: Compositor): readonly SetRow[] {
  const column: TableColumn = { left: 0, width, side: 'start' };
  const look = compositor.style.looks.table;
  return tableEntries(table).map((entries) =>
    entries.flatMap((text) => cellLines({ column, text }, look, compositor).map((line) => [line])),
  );
}

/** A cell's lines: short ones break by sense, texts of more lines as running text does. */
function cellLines({ column, text }: PlacedCell, look: TextLook, compositor: Compositor): SetRow[number] {
  const width = column.width + 0.001;
  const running = runningLines(text, look, width, compositor);
  const isShort = running.length > 1 && running.length <= MOST_BY_SENSE;
  const bySense = isShort ? headlineSetting(text, look, width, running.length, compositor) : null;
  return (bySense?.lines ?? running).map((display) => ({ display, size: look.size, ...column }));
}

/** Grid lines of a table that is not parted between columns. */
const LONGEST_WHOLE = 12;

/** Rules above the table, below its head and below its last row; between rows when any takes several lines. */
function ruled(
  heads: readonly SetRow[],
  rows: readonly SetRow[],
  text: number,
  width: number,
): readonly FlowPiece[] {
  const between = rows.some((lines) => lines.length > 1) ? 'faint' : null;
  const printed = [...heads, ...rows].filter((lines) => lines.length > 0);
  const isWhole = printed.flat().length <= LONGEST_WHOLE;
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
    return tablePiece(lines, text, at, isWhole && at < printed.length - 1);
  });
}

/** A row as a piece; `isKept` to the next one when the table is not parted. */
function tablePiece(lines: readonly FlowLine[], text: number, at: number, isKept: boolean): FlowPiece {
  const kind = at === 0 ? 'tableTop' : 'tableRow';
  const { linesBefore, keepsWithNext, keepsTogether } = TEXT_STYLES[kind];
  return {
    kind,
    text,
    variants: [{ lines, cost: 0 }],
    space: linesBefore,
    keepsWithNext: keepsWithNext || isKept,
    keepsTogether,
  };
}

function tableLine(cells: readonly TableCell[], width: number, last: boolean): FlowLine {
  const text = cells.map(({ display }) => display.line.text).join('');
  const none = { spread: 0, gaps: 0, squeezes: [], hang: 0, start: 0, textStart: 0, indent: 0 };
  const line: SetLine = { ...none, text, end: text.length, naturalWidth: width, last };
  return { line, faces: [], x: 0, cells };
}
