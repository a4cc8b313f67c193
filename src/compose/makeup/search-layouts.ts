import type { Layout, LayoutItem, Shape } from '../../model/layout.ts';
import { findPages } from './find-pages.ts';
import type { LayoutOptions, PageGrid } from './layout-result.ts';
import { type NumberedItems, numberItems } from './numbered-items.ts';
import { layoutReader } from './read-layout.ts';
import { sharedEdge } from './touch-costs.ts';

/** Items up to which all sets are looked at at once. */
const FEW = 9;
/** Gaps that sets of more items may have, one search after the other: see `allowedSets`. */
const GAPS = [2, 4, 32];
/** Pages of one search that are read and judged in full. */
const JUDGED = 300;
/** What a page may cost more than the best known one and still be of use as another choice. */
const WORTH_KNOWING = 40;

/** Layouts of some items with some shapes. */
export interface FoundLayouts {
  /** Best first; of each kind only the best. */
  readonly layouts: readonly Layout[];
  readonly steps: number;
  readonly cutOff: boolean;
}

/** Searches, wider each time, until all was seen or the effort is spent. */
export function searchLayouts(
  items: readonly LayoutItem[],
  page: PageGrid,
  options: Pick<LayoutOptions, 'effort' | 'weights'>,
  allows: (item: LayoutItem, shape: Shape) => boolean,
): FoundLayouts {
  const numbered = numberItems(items, page, options.weights, allows);
  if (items.length === 0 || numbered.shapes.some((shapes) => shapes.length === 0)) return NOTHING;
  let found: FoundLayouts = NOTHING;
  for (const mostGaps of items.length <= FEW ? [32] : GAPS) {
    found = searchOnce(numbered, mostGaps, options.effort, found);
    if (found.cutOff) break;
  }
  return found;
}

const NOTHING: FoundLayouts = { layouts: [], steps: 0, cutOff: false };

function searchOnce(
  numbered: NumberedItems,
  mostGaps: number,
  effort: number,
  known: FoundLayouts,
): FoundLayouts {
  const costLimit = (known.layouts[0]?.cost ?? Infinity) + WORTH_KNOWING;
  const bounds = { mostGaps, kept: partsKept(numbered), costLimit, effort: effort - known.steps };
  const { pages, parts, steps, isCutOff } = findPages(numbered, bounds);
  const read = layoutReader(numbered, parts);
  const layouts = pages
    .slice(0, JUDGED)
    .map(read)
    .filter((layout) => keepsCompanions(layout, numbered.items));
  return {
    layouts: [...known.layouts, ...layouts].sort((a, b) => a.cost - b.cost),
    steps: known.steps + steps,
    cutOff: isCutOff,
  };
}

/** More where there is time for it; items fixed inside the page need parts for each place where they may stand. */
function partsKept({ items, page }: NumberedItems): number {
  const isInside = items.some(({ at }) => at !== null && at.row > 0 && at.row < page.rows);
  const kept = items.length <= 6 ? 12 : items.length <= FEW ? 4 : 2;
  return isInside ? 4 * kept : kept;
}

/** A sidebar's rectangle touches its story's. */
function keepsCompanions({ placements }: Layout, items: readonly LayoutItem[]): boolean {
  return items.every(({ id, companionOf }) => {
    const [one, story] = [id, companionOf].map((each) =>
      placements.find((placement) => placement.id === each),
    );
    return one === undefined || story === undefined || one === story || sharedEdge(one, story) !== null;
  });
}
