import type { Parts } from './parts.ts';

/** A way to make the whole page of two parts. */
export interface WholePage {
  /** LEAF, STACKED or BESIDE. */
  readonly made: number;
  readonly first: number;
  readonly second: number;
  readonly cost: number;
}

/** Pages by their first cut and the place of the lead: the few cheapest of each kind. */
export class WholePages {
  private readonly byKind = new Map<number, WholePage[]>();
  private readonly kept: number;

  /** @param kept Pages of a kind: neighbours that a part does not know of can make a dearer one the better. */
  constructor(kept: number) {
    this.kept = kept;
  }

  /** Keeps the page in `trial` when it is among the cheapest of its kind. */
  take(parts: Parts, trial: number, cut: number): void {
    const cost = parts.cost[trial] as number;
    const kind = ((parts.lead[trial] as number) * 4 + (parts.made[trial] as number)) * 1024 + cut;
    const known = this.byKind.get(kind) ?? [];
    if (known.length === 0) this.byKind.set(kind, known);
    let place = known.length;
    while (place > 0 && (known[place - 1]?.cost ?? 0) > cost) place--;
    if (place >= this.kept) return;
    known.splice(place, 0, wholePage(parts, trial));
    if (known.length > this.kept) known.pop();
  }

  /** Cheapest first. */
  inOrder(): readonly WholePage[] {
    const kinds = [...this.byKind.entries()].sort(([a], [b]) => a - b);
    return kinds.flatMap(([, pages]) => pages).sort((one, other) => one.cost - other.cost);
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
