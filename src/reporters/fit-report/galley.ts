import { visible } from '../../language/visible.ts';
import { terminalWidth } from '../../language/widths.ts';
import type { FitReport, FitRow } from '../../model/fit-report.ts';
import type { Paint } from '../paint.ts';

/** Columns of a terminal between columns of the galley. */
const GAP = '   ';
/** Stands before a line that is overset. */
const OVERSET = '✂';

/**
 * The galley of a text in a terminal (小样): its columns side by side, as many as the width holds, every printed line
 * numbered, then the lines that are overset, marked.
 */
export function galleyLines(report: FitReport, width: number, paint: Paint): readonly string[] {
  const digits = String(report.lines).length;
  const columns = report.columns.map((rows) => rows.map((row) => rowText(row, digits, ' ')));
  const overset = report.overset.map((row) => paint.red(rowText(row, digits, OVERSET)));
  // Marks that were squeezed together make some lines wider here than in type.
  const widest = Math.max(0, ...columns.flat().map(terminalWidth));
  const beside = Math.max(1, Math.floor((width + GAP.length) / (widest + GAP.length)));
  return [...inGroups(columns, beside).flatMap((group) => sideBySide(group, widest)), ...overset];
}

function rowText({ number, text, indent }: FitRow, digits: number, mark: string): string {
  const blanks = ' '.repeat(Math.round(indent * 2));
  return `${mark}${String(number ?? '').padStart(digits)} ${blanks}${visible(text)}`.trimEnd();
}

function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

function sideBySide(columns: readonly (readonly string[])[], widest: number): readonly string[] {
  const depth = Math.max(0, ...columns.map((rows) => rows.length));
  return Array.from({ length: depth }, (_, at) => {
    const cells = columns.map((rows) => rows[at] ?? '');
    return cells
      .map((cell) => cell + ' '.repeat(widest - terminalWidth(cell)))
      .join(GAP)
      .trimEnd();
  });
}
