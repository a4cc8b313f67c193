/** How large the tables of marked-up text may be at most, judged by lines alone. */
export interface TableSizes {
  /** UTF-16 units of the lines with bars. */
  readonly units: number;
  /** Cells, when every row had as many as the widest. */
  readonly cells: number;
  /** Cells of the widest row. */
  readonly columns: number;
}

/** A line that may be the delimiter row of a table, in a quotation or not. */
const DELIMITER_ROW = /^[ \t>]*[|:-][-|: \t]*$/;

/** The sizes of all that may be a table: lines without a blank one between, with a delimiter row among them. */
export function tableSizes(stretches: readonly string[]): TableSizes {
  const sizes = stretches.flatMap((stretch) => groupsOf(stretch).map(sizesOfGroup));
  return {
    units: sizes.reduce((sum, it) => sum + it.units, 0),
    cells: sizes.reduce((sum, it) => sum + it.cells, 0),
    columns: sizes.reduce((most, it) => Math.max(most, it.columns), 0),
  };
}

function groupsOf(stretch: string): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of stretch.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

function sizesOfGroup(lines: readonly string[]): TableSizes {
  const rows = lines.map((line) => line.split('|').length).filter((cells) => cells > 1);
  if (rows.length === 0 || !lines.some((line) => DELIMITER_ROW.test(line)))
    return { units: 0, cells: 0, columns: 0 };
  const columns = rows.reduce((most, cells) => Math.max(most, cells), 0);
  const units = lines.reduce((sum, line) => sum + (line.includes('|') ? line.length : 0), 0);
  return { units, cells: columns * lines.length, columns };
}
