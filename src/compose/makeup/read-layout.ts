import type { Layout, LayoutCost, LayoutItem, Placement } from '../../model/layout.ts';
import type { NumberedItems } from './numbered-items.ts';
import { lowestItem, orderCosts } from './order-costs.ts';
import { LEAF, type Parts, STACKED } from './parts.ts';
import { shapeCosts } from './shape-costs.ts';
import { touchCosts } from './touch-costs.ts';
import type { WholePage } from './whole-pages.ts';

/** A cut of the page: what stands before what. */
interface Cut {
  readonly made: number;
  readonly first: number;
  readonly second: number;
}

/** Gives the layouts of pages, with a reason for each cost. */
export function layoutReader(numbered: NumberedItems, parts: Parts): (page: WholePage) => Layout {
  const order = orderCosts(numbered);
  return (page) => {
    const placements: Placement[] = [];
    const cuts: Cut[] = [];
    readPart(numbered, parts, page, 0, 0, placements, cuts);
    const costs = addUp([
      ...placements.flatMap(({ id, shape }) =>
        shapeCosts(itemOf(numbered, id), shape, numbered.page, numbered.weights),
      ),
      ...cuts.flatMap((cut) => cutCosts(numbered, order, cut)),
      ...touchCosts(placements, numbered.items, numbered.weights),
    ]);
    return {
      placements: placements.sort((a, b) => a.row - b.row || a.column - b.column),
      cost: costs.reduce((sum, { cost }) => sum + cost, 0),
      costs,
      dropped: [],
    };
  };
}

/** @returns The set of items in the part. */
function readPart(
  numbered: NumberedItems,
  parts: Parts,
  part: Cut,
  column: number,
  row: number,
  placements: Placement[],
  cuts: Cut[],
): number {
  if (part.made === LEAF) {
    const [item, shape] = [numbered.items[part.first], numbered.shapes[part.first]?.[part.second]];
    if (item !== undefined && shape !== undefined) placements.push({ id: item.id, shape, column, row });
    return 1 << part.first;
  }
  const isStacked = part.made === STACKED;
  const across = isStacked ? 0 : (parts.columns[part.first] as number);
  const down = isStacked ? (parts.rows[part.first] as number) : 0;
  const first = readPart(numbered, parts, cutOf(parts, part.first), column, row, placements, cuts);
  const second = readPart(
    numbered,
    parts,
    cutOf(parts, part.second),
    column + across,
    row + down,
    placements,
    cuts,
  );
  cuts.push({ made: part.made, first, second });
  return first | second;
}

function cutOf(parts: Parts, part: number): Cut {
  return {
    made: parts.made[part] as number,
    first: parts.first[part] as number,
    second: parts.second[part] as number,
  };
}

function cutCosts(
  { items, ranked }: NumberedItems,
  order: ReturnType<typeof orderCosts>,
  { made, first, second }: Cut,
): readonly LayoutCost[] {
  if (made === STACKED) {
    return items.flatMap(({ id }, item) =>
      (first & (1 << item)) === 0
        ? []
        : [{ id, reason: 'priority' as const, cost: order.itemAbove(item, second) }],
    );
  }
  const best = items[lowestItem(first & ranked)];
  return best === undefined ? [] : [{ id: best.id, reason: 'priority', cost: order.left(first, second) }];
}

/** One cost for each reason of each item, in order of ids. */
function addUp(costs: readonly LayoutCost[]): readonly LayoutCost[] {
  const sums = new Map<string, LayoutCost>();
  for (const { id, reason, cost } of costs) {
    const key = `${id}\n${reason}`;
    if (cost !== 0) sums.set(key, { id, reason, cost: cost + (sums.get(key)?.cost ?? 0) });
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cost]) => cost);
}

function itemOf({ items }: NumberedItems, id: string): LayoutItem {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new RangeError(`no item ${id}`);
  return item;
}
