import type { LayoutItem, Shape } from '../../model/layout.ts';
import type { PageGrid } from './layout-result.ts';
import type { LayoutWeights } from './layout-weights.ts';

/** Items in a fixed order, so that a set of them is a number with a bit for each. */
export interface NumberedItems {
  /** Ranked ones first, best first, then by id: the lowest bit of a set is its best item. */
  readonly items: readonly LayoutItem[];
  /** Shapes that may be used, of each item. */
  readonly shapes: readonly (readonly Shape[])[];
  /** Places among the priorities of the page, from 0 and without holes; null without a priority. */
  readonly ranks: readonly (number | null)[];
  /** Set of those with a rank. */
  readonly ranked: number;
  /** Index of the one item with the best priority; null when there are more or none. */
  readonly lead: number | null;
  /** Set of all. */
  readonly all: number;
  readonly page: PageGrid;
  readonly weights: LayoutWeights;
}

/**
 * Puts items in their order, whatever order they came in.
 * @param allows Shapes that may be used.
 */
export function numberItems(
  unordered: readonly LayoutItem[],
  page: PageGrid,
  weights: LayoutWeights,
  allows: (item: LayoutItem, shape: Shape) => boolean,
): NumberedItems {
  const items = [...unordered].sort(byPriority);
  const priorities = [...new Set(items.map((item) => item.priority))].filter((each) => each !== null);
  const ranks = items.map((item) => (item.priority === null ? null : priorities.indexOf(item.priority)));
  return {
    items,
    shapes: items.map((item) =>
      item.shapes.filter((shape) => fitsPage(item, shape, page) && allows(item, shape)),
    ),
    ranks,
    ranked: ranks.reduce<number>((set, rank, index) => (rank === null ? set : set | (1 << index)), 0),
    lead: ranks[0] === 0 && ranks[1] !== 0 ? 0 : null,
    all: 2 ** items.length - 1,
    page,
    weights,
  };
}

/** Whether a shape can stand on the page where its item is wanted. */
function fitsPage(item: LayoutItem, shape: Shape, page: PageGrid): boolean {
  if (shape.columns > page.columns || shape.rows > page.rows || shape.columns < 1 || shape.rows < 1)
    return false;
  const fits = { left: 0, right: page.columns - shape.columns, top: 0, bottom: page.rows - shape.rows };
  const [across, down] = [
    item.edges.includes('left') && item.edges.includes('right'),
    item.edges.includes('top') && item.edges.includes('bottom'),
  ];
  if ((across && fits.right !== 0) || (down && fits.bottom !== 0)) return false;
  if (item.at === null) return true;
  if (item.at.column > fits.right || item.at.row > fits.bottom) return false;
  const at = { left: item.at.column, right: item.at.column, top: item.at.row, bottom: item.at.row };
  return item.edges.every((edge) => at[edge] === fits[edge]);
}

function byPriority(a: LayoutItem, b: LayoutItem): number {
  return (a.priority ?? Infinity) - (b.priority ?? Infinity) || compareIds(a.id, b.id);
}

/** By code units: the same on every machine. Infinity less Infinity is no number, so nulls come here too. */
function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Id of the one item with the best priority; null when two share it or none has one. */
export function leadOf(items: readonly LayoutItem[]): string | null {
  const [first, second] = [...items].sort(byPriority);
  if (first === undefined || first.priority === null) return null;
  return first.priority === second?.priority ? null : first.id;
}
