import { FILL_COSTS } from './fill-costs.ts';
import type { FlowLever } from './flow-piece.ts';

/** Empty grid lines more or less than a piece's own space, and what they cost. */
export const SPACES: readonly {
  readonly lines: number;
  readonly cost: number;
  readonly lever: FlowLever['kind'] | null;
}[] = [
  { lines: 0, cost: 0, lever: null },
  { lines: 1, cost: FILL_COSTS.moreSpace, lever: 'moreSpace' },
  { lines: 2, cost: FILL_COSTS.muchSpace, lever: 'moreSpace' },
  { lines: -1, cost: FILL_COSTS.lessSpace, lever: 'lessSpace' },
];

/** In place of an index of SPACES: the piece stands at the head of the next column. */
export const NEXT_COLUMN = 4;

/** How one piece is set, as a number: its variant, its space, and the lines left empty at the foot where it is parted. */
export function stepOf(variant: number, space: number, foot: number): number {
  return variant * 16 + space * 2 + foot;
}

/** The parts of a step. */
export function readStep(step: number): {
  readonly variant: number;
  readonly space: number;
  readonly foot: number;
} {
  return { variant: step >> 4, space: (step >> 1) & 7, foot: step & 1 };
}
