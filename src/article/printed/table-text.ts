import type { AlignType, Table } from 'mdast';
import { textOf } from './clean-node.ts';
import { printable } from './printable.ts';

/** Where the texts of a column stand. */
export type ColumnSide = 'start' | 'center' | 'end';

/** A printed table as plain text. Every row has as many cells as the widest; what the draft does not have is empty. */
export interface TableText {
  /** Empty when no cell of the draft's head has text: then the table has no head. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sides: readonly ColumnSide[];
}

/** A number alone: signs, points, and a sign of percent or money; a dash where there is none. */
const NUMBER = /^(?:[-+−±]?[¥￥$]?\d[\d,，.．]*[%％‰]?|[-—–]{1,2})$/;
const DIGIT = /\d/;

const SIDES: Readonly<Record<NonNullable<AlignType>, ColumnSide>> = {
  left: 'start',
  center: 'center',
  right: 'end',
};

/**
 * The text of a table from a printed body. Columns stand as the delimiter row says; where it says nothing, those of
 * numbers stand at the right.
 */
export function tableText(node: Table): TableText {
  const columns = node.children.reduce((most, row) => Math.max(most, row.children.length), 0);
  const [header = [], ...rows] = node.children.map((row) =>
    Array.from({ length: columns }, (_, at) => cellText(row.children[at])),
  );
  const sides = Array.from({ length: columns }, (_, at) => {
    const said = node.align?.[at] ?? null;
    return said === null ? sideOf(rows.map((row) => row[at] ?? '')) : SIDES[said];
  });
  return { header: header.every((it) => it === '') ? [] : header, rows, sides };
}

function cellText(cell: Table['children'][number]['children'][number] | undefined): string {
  return cell === undefined ? '' : printable(textOf(cell)).replace(/\s+/g, ' ').trim();
}

function sideOf(cells: readonly string[]): ColumnSide {
  const written = cells.filter((it) => it !== '');
  return written.some((it) => DIGIT.test(it)) && written.every((it) => NUMBER.test(it)) ? 'end' : 'start';
}

/**
 * The rows of a table told cell by cell, where it is too wide: 项目：培训. Cells without text are left out, unless
 * their column has none at all: else the word at its head would be lost. A head without rows is told alone.
 */
export function tableEntries({ header, rows }: TableText): readonly (readonly string[])[] {
  if (rows.length === 0) return [header.filter((it) => it !== '')];
  const names = header.map((it) => (it === '' ? '' : `${it.replace(/[：:]$/, '')}：`));
  const isBlank = header.map((_, at) => rows.every((row) => (row[at] ?? '') === ''));
  return rows.map((row) =>
    row.flatMap((cell, at) => {
      const entry = cell !== '' || isBlank[at] === true ? `${names[at] ?? ''}${cell}` : '';
      return entry === '' ? [] : [entry];
    }),
  );
}
