import type { NumberedItems } from './numbered-items.ts';

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
  const { ranked, weights } = numbered;
  // Two small tables rather than a large one: they stay in the processor's cache.
  const half = Math.ceil(numbered.items.length / 2);
  const low = tableOf(numbered, 0, half);
  const high = tableOf(numbered, half, half);
  const lowBits = 2 ** half - 1;
  const itemAbove = (item: number, lower: number): number =>
    (low[(item << half) | (lower & lowBits)] as number) + (high[(item << half) | (lower >> half)] as number);
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

/** What each item costs above each set of the `count` items from `first`: a row of 2 ** count an item. */
function tableOf(numbered: NumberedItems, first: number, count: number): Float64Array {
  const { items, weights } = numbered;
  const table = new Float64Array(items.length << count);
  for (let item = 0; item < items.length; item++) {
    const row = item << count;
    for (let set = 1; set < 2 ** count; set++) {
      const known = table[row | (set & (set - 1))] ?? 0;
      table[row | set] = known + pairCost(numbered, item, first + lowestItem(set), weights.above);
    }
  }
  return table;
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
