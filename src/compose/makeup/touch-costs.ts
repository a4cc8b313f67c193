import type { LayoutCost, LayoutItem, PageEdge, Placement } from '../../model/layout.ts';
import type { LayoutWeights } from './layout-weights.ts';

/** What neighbours on a page cost: headlines of one size side by side, pictures that touch adverts. */
export function touchCosts(
  placements: readonly Placement[],
  items: readonly LayoutItem[],
  weights: LayoutWeights,
): readonly LayoutCost[] {
  const adverts = new Set(items.filter((item) => item.isAdvert).map(({ id }) => id));
  return placements.flatMap((one) =>
    placements.flatMap((other): LayoutCost[] => {
      if (isTombstone(one, other)) return [{ id: other.id, reason: 'tombstone', cost: weights.tombstone }];
      const touches = !adverts.has(one.id) && adverts.has(other.id) && pictureTouches(one, other);
      return touches ? [{ id: one.id, reason: 'pictureAtAdvert', cost: weights.pictureAtAdvert }] : [];
    }),
  );
}

function isTombstone(left: Placement, right: Placement): boolean {
  const size = left.shape.headlineSize;
  const isBeside = left.row === right.row && left.column + left.shape.columns === right.column;
  return isBeside && size > 0 && size === right.shape.headlineSize;
}

function pictureTouches(story: Placement, advert: Placement): boolean {
  const edge = sharedEdge(story, advert);
  return edge !== null && story.shape.picturesAt.includes(edge);
}

/** The edge of `one` at which `other` stands; null when they do not touch, or at a corner only. */
export function sharedEdge(one: Placement, other: Placement): PageEdge | null {
  const [right, bottom] = [one.column + one.shape.columns, one.row + one.shape.rows];
  const [otherRight, otherBottom] = [other.column + other.shape.columns, other.row + other.shape.rows];
  if (one.column < otherRight && other.column < right) {
    if (otherBottom === one.row) return 'top';
    return bottom === other.row ? 'bottom' : null;
  }
  if (one.row < otherBottom && other.row < bottom) {
    if (otherRight === one.column) return 'left';
    return right === other.column ? 'right' : null;
  }
  return null;
}
