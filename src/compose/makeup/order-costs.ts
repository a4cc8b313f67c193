import type { NumberedItems } from './numbered-items.ts';

/** Bits of a set that one table covers: two tables cover all. */
const HALF = 10;

/** What the order of two parts of a page costs: only the sets matter, not how they are laid out. */
export interface OrderCosts {
  /** Of a set that stands above another. */
  readonly above: (upper: number, lower: number) => number;
  /** Of one item above a set. */
  readonly itemAbove: (item: number, lower: number) => number;
  /** Of a set that stands left of another. */
  readonly left: (left: number, right: number) => number;
}

/** Tables of what an order costs: items of equal priority may stand in any. */
export function orderCosts(numbered: NumberedItems): OrderCosts {
  const { items, ranked, weights } = numbered;
  const low = items.map((_, item) => sumsOfSets(numbered, item, 0));
  const high = items.map((_, item) => sumsOfSets(numbered, item, HALF));
  const itemAbove = (item: number, lower: number): number =>
    (low[item]?.[lower & (2 ** HALF - 1)] ?? 0) + (high[item]?.[lower >> HALF] ?? 0);
  const above = (upper: number, lower: number): number => {
    let cost = 0;
    for (let rest = upper & ranked; rest !== 0; rest &= rest - 1) cost += itemAbove(lowestItem(rest), lower);
    return cost;
  };
  const left = (leftSet: number, rightSet: number): number => {
    const [best, other] = [leftSet & ranked, rightSet & ranked];
    return best === 0 || other === 0
      ? 0
      : pairCost(numbered, lowestItem(best), lowestItem(other), weights.left);
  };
  return { above, itemAbove, left };
}

/** Index of the best item of a set that is not empty. */
export function lowestItem(set: number): number {
  return 31 - Math.clz32(set & -set);
}

/** What `item` costs above each set of the ten items from `first`. */
function sumsOfSets(numbered: NumberedItems, item: number, first: number): Float64Array {
  const sums = new Float64Array(2 ** Math.max(0, Math.min(HALF, numbered.items.length - first)));
  for (let set = 1; set < sums.length; set++) {
    const other = first + lowestItem(set);
    sums[set] = (sums[set & (set - 1)] ?? 0) + pairCost(numbered, item, other, numbered.weights.above);
  }
  return sums;
}

function pairCost(
  { ranks, weights, lead }: NumberedItems,
  before: number,
  after: number,
  rank: number,
): number {
  const [one, other] = [ranks[before] ?? null, ranks[after] ?? null];
  if (one === null || other === null || one <= other) return 0;
  return rank * Math.min(one - other, weights.mostRanks) + (after === lead ? weights.lead : 0);
}
