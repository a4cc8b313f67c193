import type { FitParagraph, FitRow } from '../../model/fit-report.ts';
import type { ColumnText, GalleyRow } from '../galley-rows.ts';
import { fillColumns } from './fill-columns.ts';
import { type FitText, paragraphNumbers } from './fit-text.ts';
import { leastDepth } from './least-depth.ts';

/** A galley: what stands in each column, and what stands in none. */
export interface Galley {
  readonly columns: readonly (readonly FitRow[])[];
  readonly overset: readonly FitRow[];
}

/** The galley of a text: in its room, or without one in the least depth. */
export function galleyColumns({ rows, setting, filling }: FitText): Galley {
  const { span } = setting;
  const { columns, overset } = filling ?? fillColumns(rows, span, leastDepth(rows, span));
  const numbered = numberedRows(rows);
  return {
    columns: columns.map(({ start, end }) => numbered.slice(start, end)),
    overset: numbered.slice(overset),
  };
}

function numberedRows(rows: readonly GalleyRow[]): readonly FitRow[] {
  let count = 0;
  return rows.map(({ line, x }) => {
    if (line === null) return { number: null, text: '', indent: 0 };
    return { number: ++count, text: line.text, indent: x + line.indent };
  });
}

/** The texts of a body with their set lines; texts without a line are left out. */
export function paragraphLines(
  texts: readonly ColumnText[],
  rows: readonly GalleyRow[],
): readonly FitParagraph[] {
  const numbers = paragraphNumbers(texts);
  const lines = texts.map((): string[] => []);
  for (const { line, paragraph } of rows) {
    if (line !== null) lines[paragraph]?.push('　'.repeat(line.indent) + line.text);
  }
  return texts.flatMap(({ kind }, at) => {
    const set = lines[at] ?? [];
    return set.length === 0 ? [] : [{ kind, paragraph: numbers[at] ?? null, lines: set }];
  });
}
