import { allowedSets, countItems, type PinnedSets, pinnedSets } from './allowed-sets.ts';
import { BestParts } from './best-parts.ts';
import { besideCost, besideParts, stackCost, stackParts } from './join-parts.ts';
import { writeLeaf } from './leaf-part.ts';
import type { NumberedItems } from './numbered-items.ts';
import { lowestItem, type OrderCosts, orderCosts } from './order-costs.ts';
import { FREE, Parts } from './parts.ts';
import { RowBands } from './row-bands.ts';
import { type WholePage, WholePages } from './whole-pages.ts';

/** How far one search goes. */
export interface SearchBounds {
  /** See `allowedSets`. */
  readonly mostGaps: number;
  /** Parts kept a field. */
  readonly kept: number;
  /** Parts that cost as much are dropped. */
  readonly costLimit: number;
  /** Steps. */
  readonly effort: number;
}

/** What one search found. */
export interface FoundPages {
  /** Cheapest first. */
  readonly pages: readonly WholePage[];
  /** What they are made of. */
  readonly parts: Parts;
  readonly steps: number;
  /** Whether the effort ran out: then there are no pages. */
  readonly isCutOff: boolean;
}

/**
 * Finds the best parts for each set of items, width and height, from small sets to the whole page: a part is one item,
 * or two parts one above the other or side by side.
 */
export function findPages(numbered: NumberedItems, bounds: SearchBounds): FoundPages {
  return new PageSearch(numbered, bounds).run();
}

class PageSearch {
  private readonly parts = new Parts(1 << 14);
  private readonly whole: WholePages;
  private readonly numbered: NumberedItems;
  private readonly bounds: SearchBounds;
  private readonly order: OrderCosts;
  private readonly pinned: PinnedSets;
  private readonly bands: RowBands;
  private readonly best: BestParts;
  /** Number of each set that has parts, from 1; 0 for none. */
  private readonly numberOf: Int32Array;
  /** The sets that have parts. */
  private readonly live: number[] = [];
  /** First part of each numbered set at each width, then the end of the last width. */
  private readonly starts: number[] = [];
  /** Widths at which each numbered set has parts, as bits: the first number is none. */
  private readonly widths: number[] = [0];
  private readonly stride: number;
  private steps = 0;

  constructor(numbered: NumberedItems, bounds: SearchBounds) {
    this.numbered = numbered;
    this.bounds = bounds;
    this.order = orderCosts(numbered);
    this.pinned = pinnedSets(numbered);
    this.bands = new RowBands(numbered);
    this.best = new BestParts(numbered.page, bounds.kept);
    this.whole = new WholePages(bounds.kept);
    this.numberOf = new Int32Array(numbered.all + 1);
    this.stride = numbered.page.columns + 2;
    for (let width = 0; width < this.stride; width++) this.starts.push(0);
  }

  run(): FoundPages {
    const { all } = this.numbered;
    const isAllowed = allowedSets(this.numbered, this.bounds.mostGaps);
    for (let set = 1; set <= all && this.steps <= this.bounds.effort; set++) {
      if (!isAllowed(set) && set !== all) continue;
      this.bands.setTo(set);
      if ((set & (set - 1)) === 0) this.addLeaves(lowestItem(set), set === all);
      else this.joinAll(set);
      if (set !== all) this.keepSet(set);
    }
    const isCutOff = this.steps > this.bounds.effort;
    return { pages: isCutOff ? [] : this.whole.inOrder(), parts: this.parts, steps: this.steps, isCutOff };
  }

  private addLeaves(item: number, isAll: boolean): void {
    const { parts, trial } = this.best;
    this.numbered.shapes[item]?.forEach((shape, index) => {
      writeLeaf(this.numbered, item, index, parts, trial);
      if (isAll) this.takeWhole(0);
      else if (this.isInBand(shape.columns, shape.rows)) this.best.take();
    });
  }

  private isInBand(columns: number, rows: number): boolean {
    return rows >= (this.bands.least[columns] as number) && rows <= (this.bands.most[columns] as number);
  }

  /** Puts the kept parts of a set where larger sets find them. */
  private keepSet(set: number): void {
    const before = this.parts.count;
    const starts = [0];
    let widths = 0;
    for (let width = 1; width < this.stride - 1; width++) {
      const first = this.parts.count;
      starts.push(first);
      const [least, most] = [this.bands.least[width] as number, this.bands.most[width] as number];
      if (least <= most) this.best.moveTo(this.parts, width, least, most);
      if (this.parts.count > first) widths |= 1 << width;
    }
    if (this.parts.count === before) return;
    this.live.push(set);
    this.numberOf[set] = this.live.length;
    this.widths.push(widths);
    for (const start of starts) this.starts.push(start);
    this.starts.push(this.parts.count);
  }

  /** All pairs of parts that make up a set: by its subsets, or by the known sets when they are fewer. */
  private joinAll(set: number): void {
    if (2 ** (countItems(set) - 1) <= this.live.length) {
      for (let one = (set - 1) & set; one > (set ^ one); one = (one - 1) & set) this.joinSets(set, one);
      return;
    }
    for (const one of this.live) if ((one & ~set) === 0 && one > (set ^ one)) this.joinSets(set, one);
  }

  private joinSets(set: number, one: number): void {
    const other = set ^ one;
    const [a, b] = [this.numberOf[one] as number, this.numberOf[other] as number];
    this.steps++;
    if (a === 0 || b === 0 || this.steps > this.bounds.effort) return;
    const { top, bottom, left, right } = this.pinned;
    if (((this.widths[a] as number) & (this.widths[b] as number) & this.bands.widths) !== 0) {
      if (((one & bottom) | (other & top)) === 0) this.stack(set, one, a, b);
      if (((other & bottom) | (one & top)) === 0) this.stack(set, other, b, a);
    }
    if (((one & right) | (other & left)) === 0) this.putBeside(set, a, b, this.order.left(one, other));
    if (((other & right) | (one & left)) === 0) this.putBeside(set, b, a, this.order.left(other, one));
  }

  private stack(set: number, upperSet: number, upper: number, lower: number): void {
    const { stride } = this;
    let widths = (this.widths[upper] as number) & (this.widths[lower] as number) & this.bands.widths;
    // What the order costs takes longer to find than most pairs take to be seen not to fit.
    let orderCost = -1;
    for (; widths !== 0; widths &= widths - 1) {
      const width = lowestItem(widths);
      const [above, below] = [upper * stride + width, lower * stride + width];
      if (!this.reachesBand(above, below, width)) continue;
      if (orderCost < 0) orderCost = this.order.above(upperSet, set ^ upperSet);
      this.stackAt(set, width, above, below, orderCost);
    }
  }

  /** Whether the lowest of two lists of parts together are not too high, and the highest high enough. */
  private reachesBand(above: number, below: number, width: number): boolean {
    const { starts, bands } = this;
    const { rows } = this.parts;
    const lowest = (rows[starts[above] as number] as number) + (rows[starts[below] as number] as number);
    if (lowest > (bands.most[width] as number)) return false;
    const [lastAbove, lastBelow] = [(starts[above + 1] as number) - 1, (starts[below + 1] as number) - 1];
    return (rows[lastAbove] as number) + (rows[lastBelow] as number) >= (bands.least[width] as number);
  }

  /** The higher a part is, the lower may be what stands below it: both lists are in order of height. */
  private stackAt(set: number, width: number, upper: number, lower: number, orderCost: number): void {
    const { starts } = this;
    const { rows, cost } = this.parts;
    const [least, most] = [this.bands.least[width] as number, this.bands.most[width] as number];
    const [firstBelow, endBelow] = [starts[lower] as number, starts[lower + 1] as number];
    const endAbove = starts[upper + 1] as number;
    let from = endBelow;
    for (let above = starts[upper] as number; above < endAbove; above++) {
      const height = rows[above] as number;
      const costSoFar = orderCost + (cost[above] as number);
      while (from > firstBelow && height + (rows[from - 1] as number) >= least) from--;
      for (let below = from; below < endBelow; below++) {
        const both = height + (rows[below] as number);
        if (both > most) break;
        this.steps++;
        const leastCost = costSoFar + (cost[below] as number);
        if (this.isOfUse(set, width, both, leastCost)) this.takeStack(set, above, below, leastCost);
      }
    }
  }

  /** Whether a part of this cost at least may be kept. */
  private isOfUse(set: number, columns: number, rows: number, leastCost: number): boolean {
    if (leastCost >= this.bounds.costLimit) return false;
    return set === this.numbered.all || this.best.wants(columns, rows, leastCost);
  }

  private takeStack(set: number, above: number, below: number, leastCost: number): void {
    const { parts, best, numbered } = this;
    if (!stackParts(parts, above, below, numbered.page, best.parts, best.trial)) return;
    best.parts.cost[best.trial] = leastCost + stackCost(parts, above, below, numbered.weights);
    if (set === numbered.all) this.takeWhole(parts.rows[above] as number);
    else best.take();
  }

  private putBeside(set: number, left: number, right: number, orderCost: number): void {
    const { stride, bands } = this;
    for (let firsts = this.widths[left] as number; firsts !== 0; firsts &= firsts - 1) {
      const first = lowestItem(firsts);
      let seconds = (this.widths[right] as number) & (bands.widths >> first);
      for (; seconds !== 0; seconds &= seconds - 1) {
        const second = lowestItem(seconds);
        this.putBesideAt(set, left * stride + first, right * stride + second, first + second, orderCost);
      }
    }
  }

  /** Goes through both lists, lowest first, and joins parts of the same height. */
  private putBesideAt(set: number, left: number, right: number, width: number, orderCost: number): void {
    const { starts, bands } = this;
    const { rows, cost } = this.parts;
    const [least, most] = [bands.least[width] as number, bands.most[width] as number];
    const [leftEnd, rightEnd] = [starts[left + 1] as number, starts[right + 1] as number];
    let from = starts[right] as number;
    for (let one = starts[left] as number; one < leftEnd && from < rightEnd; one++) {
      const height = rows[one] as number;
      if (height < least) continue;
      if (height > most) return;
      while (from < rightEnd && (rows[from] as number) < height) from++;
      const costSoFar = orderCost + (cost[one] as number);
      for (let other = from; other < rightEnd && rows[other] === height; other++) {
        this.steps++;
        const leastCost = costSoFar + (cost[other] as number);
        if (this.isOfUse(set, width, height, leastCost)) this.takeBeside(set, one, other, leastCost);
      }
    }
  }

  private takeBeside(set: number, left: number, right: number, leastCost: number): void {
    const { parts, best, numbered } = this;
    if (!besideParts(parts, left, right, numbered.page, best.parts, best.trial)) return;
    best.parts.cost[best.trial] = leastCost + besideCost(parts, left, right, numbered.weights);
    if (set === numbered.all) this.takeWhole(parts.columns[left] as number);
    else best.take();
  }

  /** Keeps the trial as a page when it fills the page and its fixed items stand where they should. */
  private takeWhole(cut: number): void {
    const { parts, trial } = this.best;
    const { columns, rows } = this.numbered.page;
    if (parts.columns[trial] !== columns || parts.rows[trial] !== rows) return;
    const [column, row] = [parts.column[trial] as number, parts.row[trial] as number];
    if ((column === FREE || column === 0) && (row === FREE || row === 0)) this.whole.take(parts, trial, cut);
  }
}
