import { type ColumnSide, type TableText, tableEntries } from '../article/printed/table-text.ts';
import { setGalley } from '../compose/set-galley.ts';
import { clusterEnd } from '../language/clusters.ts';
import { fixedPitchInThousandths } from '../language/widths.ts';

/** Em between the cells of a line. */
const CELL_GAP = '　';
/** Before the first cell of a row whose cells stand one below the other. */
const ROW_MARK = '● ';

/**
 * A table as lines of text of a fixed pitch: a row a line, its cells under each other, when all rows fit `measure`
 * (Han characters a line); else a cell a line, each behind the words of the head.
 */
export function galleyTable(table: TableText, measure: number): readonly string[] {
  const rows = table.header.length === 0 ? table.rows : [table.header, ...table.rows];
  const widths = table.sides.map((_, at) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), 0),
  );
  const width = widths.reduce((sum, it) => sum + it, widths.length - 1);
  if (width > measure) {
    const entries = tableEntries(table).flatMap(([first, ...others]) =>
      first === undefined ? [] : [ROW_MARK + first, ...others],
    );
    return setGalley(entries, measure);
  }
  return rows.map((row) => {
    const cells = row.map((cell, at) => padded(cell, widths[at] ?? 0, table.sides[at] ?? 'start'));
    return cells.join(CELL_GAP).trimEnd();
  });
}

function padded(cell: string, width: number, side: ColumnSide): string {
  const rest = width - widthOf(cell);
  if (side === 'end') return blank(rest) + cell;
  const before = side === 'center' ? Math.floor(rest) / 2 : 0;
  return blank(before) + cell + blank(rest - before);
}

/** Full-width spaces for whole em, an ASCII space for a half. */
function blank(em: number): string {
  return '　'.repeat(Math.floor(em)) + ' '.repeat(Math.round((em % 1) * 2));
}

/** Em at a fixed pitch. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at = clusterEnd(text, at))
    width += fixedPitchInThousandths(text.codePointAt(at) ?? 0) / 1000;
  return width;
}
