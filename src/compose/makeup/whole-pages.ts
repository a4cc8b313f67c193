import type { Parts } from './parts.ts';

/** A way to make the whole page of two parts. */
export interface WholePage {
  /** LEAF, STACKED or BESIDE. */
  readonly made: number;
  readonly first: number;
  readonly second: number;
  readonly cost: number;
}

/** Pages that differ in their first cut or in the place of the lead: the cheapest of each kind. */
export class WholePages {
  private readonly byKind = new Map<number, WholePage>();

  /** Keeps the page in `trial` when it is the cheapest of its kind. */
  take(parts: Parts, trial: number, cut: number): void {
    const page = wholePage(parts, trial);
    const kind = ((parts.lead[trial] as number) * 4 + page.made) * 1024 + cut;
    const known = this.byKind.get(kind);
    if (known === undefined || page.cost < known.cost) this.byKind.set(kind, page);
  }

  /** Cheapest first. */
  inOrder(): readonly WholePage[] {
    return [...this.byKind.entries()]
      .sort(([a, one], [b, other]) => one.cost - other.cost || a - b)
      .map(([, page]) => page);
  }
}

function wholePage(parts: Parts, trial: number): WholePage {
  return {
    made: parts.made[trial] as number,
    first: parts.first[trial] as number,
    second: parts.second[trial] as number,
    cost: parts.cost[trial] as number,
  };
}
