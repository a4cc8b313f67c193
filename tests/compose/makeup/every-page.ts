import type { PageGrid } from '../../../src/compose/makeup/layout-result.ts';
import { LAYOUT_WEIGHTS } from '../../../src/compose/makeup/layout-weights.ts';
import { shapeCosts } from '../../../src/compose/makeup/shape-costs.ts';
import { touchCosts } from '../../../src/compose/makeup/touch-costs.ts';
import type { LayoutItem, Placement, Shape } from '../../../src/model/layout.ts';

/** A part of a page, made by trying everything. */
interface Made {
  readonly columns: number;
  readonly rows: number;
  readonly placements: readonly Placement[];
  /** What the order of its parts costs. */
  readonly order: number;
}

/**
 * The least cost of all pages that cuts from edge to edge can make of a few items, found by making every one of them:
 * the slow, plain judge of the search. Null when none fills the page.
 */
export function leastCost(items: readonly LayoutItem[], page: PageGrid): number | null {
  const costs = everyPart(items)
    .filter(({ columns, rows }) => columns === page.columns && rows === page.rows)
    .filter(({ placements }) => placements.every((one) => keepsItsEdges(one, items, page)))
    .map(({ placements, order }) => order + costOf(placements, items, page));
  return costs.length === 0 ? null : Math.min(...costs);
}

function everyPart(items: readonly LayoutItem[]): readonly Made[] {
  const [only] = items;
  if (items.length === 1 && only !== undefined) {
    return only.shapes.map((shape) => leaf(only.id, shape));
  }
  return splits(items).flatMap(([first, second]) => {
    const [ones, others] = [everyPart(first), everyPart(second)];
    return ones.flatMap((one) =>
      others.flatMap((other) => [
        ...(one.columns === other.columns ? [join(one, other, 0, one.rows, aboveCost(first, second))] : []),
        ...(one.rows === other.rows ? [join(one, other, one.columns, 0, leftCost(first, second))] : []),
      ]),
    );
  });
}

function leaf(id: string, shape: Shape): Made {
  return {
    columns: shape.columns,
    rows: shape.rows,
    placements: [{ id, shape, column: 0, row: 0 }],
    order: 0,
  };
}

function splits(items: readonly LayoutItem[]): readonly [LayoutItem[], LayoutItem[]][] {
  const sets = Array.from({ length: 2 ** items.length - 2 }, (_, index) => index + 1);
  return sets.map((set) => [
    items.filter((_, item) => (set & (1 << item)) !== 0),
    items.filter((_, item) => (set & (1 << item)) === 0),
  ]);
}

function join(one: Made, other: Made, across: number, down: number, cost: number): Made {
  const moved = other.placements.map((each) => ({
    ...each,
    column: each.column + across,
    row: each.row + down,
  }));
  return {
    columns: across === 0 ? one.columns : one.columns + other.columns,
    rows: down === 0 ? one.rows : one.rows + other.rows,
    placements: [...one.placements, ...moved],
    order: one.order + other.order + cost,
  };
}

/** Priorities of the tests are 1, 2, 3 and so on, so that they are ranks; 1 is the lead. */
function pairCost(before: number | null, after: number | null, rank: number): number {
  if (before === null || after === null || before <= after) return 0;
  return rank * Math.min(before - after, LAYOUT_WEIGHTS.mostRanks) + (after === 1 ? LAYOUT_WEIGHTS.lead : 0);
}

function aboveCost(upper: readonly LayoutItem[], lower: readonly LayoutItem[]): number {
  return upper
    .flatMap((one) => lower.map((other) => pairCost(one.priority, other.priority, LAYOUT_WEIGHTS.above)))
    .reduce((sum, cost) => sum + cost, 0);
}

function leftCost(left: readonly LayoutItem[], right: readonly LayoutItem[]): number {
  const [one, other] = [left, right].map((items) =>
    Math.min(...items.map(({ priority }) => priority ?? Infinity)),
  );
  if (one === undefined || other === undefined || one === Infinity || other === Infinity) return 0;
  return pairCost(one, other, LAYOUT_WEIGHTS.left);
}

function costOf(placements: readonly Placement[], items: readonly LayoutItem[], page: PageGrid): number {
  const own = placements.flatMap(({ id, shape }) => {
    const item = items.find((each) => each.id === id);
    return item === undefined ? [] : shapeCosts(item, shape, page, LAYOUT_WEIGHTS);
  });
  return [...own, ...touchCosts(placements, items, LAYOUT_WEIGHTS)].reduce((sum, { cost }) => sum + cost, 0);
}

/** Whether a placement touches the edges and stands at the field that its item asks for. */
export function keepsItsEdges(
  { id, column, row, shape }: Placement,
  items: readonly LayoutItem[],
  page: PageGrid,
): boolean {
  const item = items.find((each) => each.id === id);
  const touched = {
    top: row === 0,
    left: column === 0,
    bottom: row + shape.rows === page.rows,
    right: column + shape.columns === page.columns,
  };
  if (item === undefined) return false;
  const isAt = item.at === null || (item.at.column === column && item.at.row === row);
  return isAt && item.edges.every((edge) => touched[edge]);
}
