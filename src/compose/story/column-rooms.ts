import type { ColumnRoom } from './flow-piece.ts';
import type { PictureSetting } from './story-pictures.ts';
import type { TypeColumns } from './type-columns.ts';

/** Grid lines of pictures at the head of each column of type. */
export function pictureStacks({ pictures }: PictureSetting, columns: TypeColumns): readonly number[] {
  const isStandard = columns.lefts.length === columns.span;
  return columns.lefts.map((_, column) => {
    const covering = pictures.filter(
      (it) => !isStandard || (column >= it.column && column < it.column + it.columns),
    );
    return covering.reduce((most, it) => Math.max(most, it.row + it.rows + it.rowsBelow), 0);
  });
}

/** The rooms below pictures in a body of so many grid lines; `footRows` of the last column are kept free. */
export function columnRooms(
  stacks: readonly number[],
  depth: number,
  footRows: number,
): readonly ColumnRoom[] {
  return stacks.map((top, column) => {
    const foot = column === stacks.length - 1 ? footRows : 0;
    return { top, rows: Math.max(0, depth - top - foot) };
  });
}
