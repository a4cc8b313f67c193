import { terminalWidth } from '../../language/widths.ts';

/** A cell: text, or a number, which stands at the right of its column. */
export type Cell = string | number;

/** Blanks between columns of a terminal. */
const GAP = 2;

/** Rows as lines whose cells stand below each other in a terminal. The first row is the head. */
export function tableLines(rows: readonly (readonly Cell[])[]): readonly string[] {
  const columns = rows[0]?.map((_, at) => rows.map((row) => row[at] ?? '')) ?? [];
  const widths = columns.map((cells) => Math.max(...cells.map((it) => terminalWidth(String(it)))));
  const isNumeric = columns.map((cells) => cells.slice(1).every((it) => typeof it === 'number'));
  return rows.map((row) => {
    const cells = row.map((cell, at) => {
      const text = String(cell);
      const blanks = ' '.repeat((widths[at] ?? 0) - terminalWidth(text));
      return isNumeric[at] ? blanks + text : text + blanks;
    });
    return cells.join(' '.repeat(GAP)).trimEnd();
  });
}
