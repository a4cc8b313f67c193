import type { GalleyRow } from '../galley-rows.ts';
import { fillColumns } from './fill-columns.ts';

/** The fewest grid lines a column in which all rows stand; 0 for no rows. */
export function leastDepth(rows: readonly GalleyRow[], span: number): number {
  const printed = rows.filter(({ line }) => line !== null).length;
  let depth = Math.ceil(printed / span);
  while (fillColumns(rows, span, depth).overset < rows.length) depth++;
  return depth;
}
