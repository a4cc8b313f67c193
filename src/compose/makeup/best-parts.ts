import type { PageGrid } from './layout-result.ts';
import { copyPart, isAlike, Parts } from './parts.ts';

/** The few best parts of one set of items for each width and height. */
export class BestParts {
  /** Part that is being tried; write it, then `take` it. */
  readonly trial: number;
  /** Where parts are written. */
  readonly parts: Parts;
  /** Widths at which something is kept, as bits. */
  private widths = 0;
  private readonly kept: number;
  private readonly page: PageGrid;

  /** @param kept Parts a field, each of which looks different to its neighbours. */
  constructor(page: PageGrid, kept: number) {
    this.page = page;
    this.kept = kept;
    this.trial = (page.columns + 1) * (page.rows + 1) * kept;
    this.parts = new Parts(this.trial + 1);
  }

  /** Whether a part of this cost would be kept, as far as cost tells. */
  wants(columns: number, rows: number, cost: number): boolean {
    const last = this.firstOf(columns, rows) + this.kept - 1;
    return this.parts.made[last] === 0 || cost < (this.parts.cost[last] as number);
  }

  /** Keeps the trial, cheapest first, unless one that looks the same is as cheap. */
  take(): void {
    const { parts, trial } = this;
    const cost = parts.cost[trial] as number;
    const first = this.firstOf(parts.columns[trial] as number, parts.rows[trial] as number);
    let end = first;
    while (end < first + this.kept && parts.made[end] !== 0 && !isAlike(parts, end, parts, trial)) end++;
    if (end === first + this.kept) end--;
    if (parts.made[end] !== 0 && (parts.cost[end] as number) <= cost) return;
    while (end > first && (parts.cost[end - 1] as number) > cost) {
      copyPart(parts, end - 1, parts, end);
      end--;
    }
    copyPart(parts, trial, parts, end);
    this.widths |= 1 << (parts.columns[trial] as number);
  }

  /** Moves all of one width to the end of `to`, lowest first, and forgets them. */
  moveTo(to: Parts, columns: number, least: number, most: number): void {
    if ((this.widths & (1 << columns)) === 0) return;
    this.widths &= ~(1 << columns);
    const end = this.firstOf(columns, most) + this.kept;
    for (let place = this.firstOf(columns, least); place < end; place++) {
      if (this.parts.made[place] === 0) continue;
      to.append(this.parts, place);
      this.parts.made[place] = 0;
    }
  }

  private firstOf(columns: number, rows: number): number {
    return (columns * (this.page.rows + 1) + rows) * this.kept;
  }
}
