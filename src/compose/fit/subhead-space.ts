import type { GalleyRow } from '../galley-rows.ts';

/** Rows with an empty line less before each subhead that has one. */
export function withLessSubheadSpace(rows: readonly GalleyRow[]): readonly GalleyRow[] {
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    if (next !== undefined && isLastSpace(row, next)) return [];
    const before = rows[at - 1];
    const moved = before !== undefined && isLastSpace(before, row);
    // The subhead stands where the empty line stood, and may begin a column as that did.
    return [moved ? { ...row, breakBefore: before.breakBefore } : row];
  });
}

/** Rows with an empty line more before each subhead that has one. */
export function withMoreSubheadSpace(rows: readonly GalleyRow[]): readonly GalleyRow[] {
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    return next !== undefined && isLastSpace(row, next) ? [row, { ...row, breakBefore: 'never' }] : [row];
  });
}

/** Whether a row is the empty line right above a subhead. */
function isLastSpace(row: GalleyRow, next: GalleyRow): boolean {
  return row.line === null && next.line !== null && next.kind === 'subhead';
}
