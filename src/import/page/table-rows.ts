import { isPlausibleName } from '../../language/names.ts';
import type { PageLine } from './page-line.ts';
import type { Phrase } from './phrase.ts';

/** Tabs, or two spaces and more of any width. */
const GAP = /\t+|[ \u00a0\u3000]{2,}/;
/** What parts cells: one tab, or a wide gap. */
const CELL_GAP = '\\t|[ \\u00a0\\u3000]{2,}';
const LEAST_ROWS = 2;
const LONGEST_CELL = 40;

/** The cells of a table's lines, row by row. */
export function cellPhrases(lines: readonly PageLine[]): readonly (readonly Phrase[])[] {
  return lines.flatMap((line) =>
    line.form.kind === 'table' ? rowsOfForm(line) : [cellsIn(line, line.text, 0, new RegExp(CELL_GAP, 'g'))],
  );
}

/** A table of the source's own: its text holds rows parted by line feeds, cells parted by tabs. */
function rowsOfForm(line: PageLine): readonly (readonly Phrase[])[] {
  let start = 0;
  return line.text.split('\n').map((row) => {
    const at = start;
    start += row.length + 1;
    return cellsIn(line, row, at, /\t/g);
  });
}

/** Cells of a row that begins at an offset of the line's text. */
function cellsIn(line: PageLine, row: string, at: number, gap: RegExp): readonly Phrase[] {
  const ends = [...row.matchAll(gap)].map((it) => ({ start: it.index, end: it.index + it[0].length }));
  const starts = [0, ...ends.map((it) => it.end)];
  return starts.map((start, index) => {
    const text = row.slice(start, ends[index]?.start ?? row.length);
    const lead = text.length - text.trimStart().length;
    const from = line.start + at + start + lead;
    const trimmed = text.trim();
    const slices = trimmed === '' ? [] : [{ line: line.line, start: from, end: from + trimmed.length }];
    return { text: trimmed, slices };
  });
}

function cellsOf(text: string): readonly string[] {
  return text.split(new RegExp(CELL_GAP)).map((cell) => cell.trim());
}

/**
 * The lines of a typed table that begins at a line: two and more with the same number of cells, at least two parted
 * by tabs or three by wide gaps. Null where there is none.
 */
export function tableRows(lines: readonly PageLine[], at: number): readonly PageLine[] | null {
  const columns = columnsOf(lines[at]);
  if (columns === null) return null;
  let end = at + 1;
  while (columnsOf(lines[end]) === columns) end++;
  return end - at >= LEAST_ROWS ? lines.slice(at, end) : null;
}

function columnsOf(line: PageLine | undefined): number | null {
  if (line === undefined || line.form.kind !== 'plain' || !GAP.test(line.text)) return null;
  const cells = cellsOf(line.text);
  if (cells.length < (line.text.includes('\t') ? 2 : 3)) return null;
  // Names set out in columns are a list of names.
  if (!line.text.includes('\t') && cells.every((cell) => isPlausibleName(cell.replace(/\s/g, ''))))
    return null;
  return cells.some((cell) => cell.length > LONGEST_CELL || /[。！？]$/.test(cell)) ? null : cells.length;
}
