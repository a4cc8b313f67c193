import type { LayoutItem, PageEdge, Shape } from '../../model/layout.ts';
import { LEAD_SPAN } from './join-parts.ts';
import type { NumberedItems } from './numbered-items.ts';
import { ADVERT_LEFT, ADVERT_RIGHT, FREE, LEAF, type Parts, PICTURE_LEFT, PICTURE_RIGHT } from './parts.ts';
import { shapeCosts } from './shape-costs.ts';

/** Writes one shape of one item as part `place` of `into`. */
export function writeLeaf(
  numbered: NumberedItems,
  item: number,
  shape: number,
  into: Parts,
  place: number,
): void {
  const [layoutItem, itsShape] = [numbered.items[item], numbered.shapes[item]?.[shape]];
  if (layoutItem === undefined || itsShape === undefined)
    throw new RangeError(`no shape ${shape} of ${item}`);
  const { page, weights } = numbered;
  into.made[place] = LEAF;
  into.first[place] = item;
  into.second[place] = shape;
  into.cost[place] = shapeCosts(layoutItem, itsShape, page, weights).reduce(
    (sum, each) => sum + each.cost,
    0,
  );
  into.columns[place] = itsShape.columns;
  into.rows[place] = itsShape.rows;
  into.column[place] = fixedPlace(
    layoutItem,
    'left',
    'right',
    layoutItem.at?.column,
    page.columns - itsShape.columns,
  );
  into.row[place] = fixedPlace(layoutItem, 'top', 'bottom', layoutItem.at?.row, page.rows - itsShape.rows);
  into.headLeft[place] = itsShape.headlineSize;
  into.headRight[place] = itsShape.headlineSize;
  into.lead[place] = item === numbered.lead ? itsShape.columns * LEAD_SPAN : 0;
  writeTouches(layoutItem, itsShape, into, place);
}

function writeTouches(item: LayoutItem, shape: Shape, into: Parts, place: number): void {
  const across = 2 ** shape.columns - 1;
  const picture = (edge: PageEdge): boolean => !item.isAdvert && shape.picturesAt.includes(edge);
  into.pictureTop[place] = picture('top') ? across : 0;
  into.pictureBottom[place] = picture('bottom') ? across : 0;
  into.advertTop[place] = item.isAdvert ? across : 0;
  into.advertBottom[place] = item.isAdvert ? across : 0;
  into.sides[place] =
    (picture('left') ? PICTURE_LEFT : 0) |
    (picture('right') ? PICTURE_RIGHT : 0) |
    (item.isAdvert ? ADVERT_LEFT | ADVERT_RIGHT : 0);
}

/** Where an item must begin; FREE when it may begin anywhere. */
function fixedPlace(
  item: LayoutItem,
  near: PageEdge,
  far: PageEdge,
  at: number | undefined,
  last: number,
): number {
  if (at !== undefined) return at;
  if (item.edges.includes(near)) return 0;
  return item.edges.includes(far) ? last : FREE;
}
