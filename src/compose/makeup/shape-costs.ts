import type { LayoutCost, LayoutItem, Shape } from '../../model/layout.ts';
import type { PageGrid } from './layout-result.ts';
import type { LayoutWeights } from './layout-weights.ts';

/** What a shape of an item costs wherever it stands. */
export function shapeCosts(
  item: LayoutItem,
  shape: Shape,
  page: PageGrid,
  weights: LayoutWeights,
): readonly LayoutCost[] {
  const isStory = item.priority !== null && !item.isAdvert;
  const costs: LayoutCost[] = [
    { id: item.id, reason: 'shape', cost: shape.cost },
    { id: item.id, reason: 'narrow', cost: isStory && isNarrow(shape, page, weights) ? weights.narrow : 0 },
    { id: item.id, reason: 'flat', cost: isStory && isFlat(shape, weights) ? weights.flat : 0 },
    { id: item.id, reason: 'change', cost: changeCost(shape, weights) },
  ];
  return costs.filter(({ cost }) => cost !== 0);
}

function isNarrow(shape: Shape, page: PageGrid, weights: LayoutWeights): boolean {
  return shape.columns === 1 && page.columns > 1 && shape.rows > weights.narrowFrom * page.rows;
}

function isFlat(shape: Shape, weights: LayoutWeights): boolean {
  return shape.columns >= 3 && shape.rows < weights.flatBelow * shape.columns;
}

function changeCost({ change }: Shape, weights: LayoutWeights): number {
  if (change === null) return 0;
  if (change.kind === 'drop') return weights.drop;
  const line = change.kind === 'cut' ? weights.cutLine : weights.fillLine;
  return weights.changed + line * change.lines;
}
