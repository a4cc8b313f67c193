import type { Layout, LayoutItem, Placement } from '../../model/layout.ts';
import type { PageGrid } from './layout-result.ts';

/** Part of the page by which something must have moved to be seen as elsewhere. */
const MOVED = 1 / 6;

/**
 * Takes the first layouts that an editor would call different: the lead stands elsewhere or spans other columns, or
 * the page's first cut is another. Two briefs that changed places are not enough.
 * @param layouts Best first.
 * @param lead Its id; null for none.
 */
export function differentLayouts(
  layouts: readonly Layout[],
  lead: LayoutItem['id'] | null,
  page: PageGrid,
  most: number,
): readonly Layout[] {
  const taken: Layout[] = [];
  for (const layout of layouts) {
    if (taken.length >= most) break;
    if (taken.every((other) => isDifferent(layout, other, lead, page))) taken.push(layout);
  }
  return taken;
}

/** Whether two layouts of a page are different plans, not one plan with details changed. */
export function isDifferent(one: Layout, other: Layout, lead: string | null, page: PageGrid): boolean {
  const [a, b] = [one, other].map(({ placements }) => placements.find(({ id }) => id === lead));
  if (a !== undefined && b !== undefined && isElsewhere(a, b, page)) return true;
  const [cut, otherCut] = [firstCut(one, page), firstCut(other, page)];
  return cut.isAcross !== otherCut.isAcross || Math.abs(cut.at - otherCut.at) > MOVED;
}

function isElsewhere(one: Placement, other: Placement, page: PageGrid): boolean {
  return (
    one.column !== other.column ||
    one.shape.columns !== other.shape.columns ||
    Math.abs(one.row - other.row) > MOVED * page.rows
  );
}

/** The first line from edge to edge, from the top or else from the left, as a part of the page; 1 for none. */
function firstCut({ placements }: Layout, page: PageGrid): { isAcross: boolean; at: number } {
  const rows = placements.map(({ row }) => row).filter((row) => row > 0);
  const across = rows.filter((line) =>
    placements.every(({ row, shape }) => row >= line || row + shape.rows <= line),
  );
  if (across.length > 0) return { isAcross: true, at: Math.min(...across) / page.rows };
  const columns = placements.map(({ column }) => column).filter((column) => column > 0);
  const down = columns.filter((line) =>
    placements.every(({ column, shape }) => column >= line || column + shape.columns <= line),
  );
  return { isAcross: false, at: down.length > 0 ? Math.min(...down) / page.columns : 1 };
}
