import type { CopyChange, Layout } from '../../model/layout.ts';
import type { LayoutWeights } from './layout-weights.ts';

/** The grid that is to be filled. */
export interface PageGrid {
  /** Standard columns. */
  readonly columns: number;
  /** Grid lines, one gap below the last item among them: every item's rows have theirs. */
  readonly rows: number;
}

/** How hard to look, and for what. */
export interface LayoutOptions {
  /** Most layouts to give. */
  readonly alternatives: number;
  /** Most steps: one is a pair of parts that were put together. A page that does not fit may take as many again. */
  readonly effort: number;
  readonly weights: LayoutWeights;
}

/** What must be done to one item. */
export interface ItemChange {
  readonly id: string;
  readonly change: CopyChange;
}

/** Changes that make a page fit, and the page that they make. */
export interface Suggestion {
  /** One an item; dropped items have 0 lines. */
  readonly changes: readonly ItemChange[];
  readonly layout: Layout;
}

/** What was found. */
export interface LayoutResult {
  /** Best first, different from each other; empty when nothing fits. */
  readonly layouts: readonly Layout[];
  /** Best first, at most three; empty when something fits, or when no change that the shapes offer would help. */
  readonly suggestions: readonly Suggestion[];
  /** Whether a better layout may exist that was not looked at. */
  readonly cutOff: boolean;
  /** Pairs of parts that were put together. */
  readonly steps: number;
}
