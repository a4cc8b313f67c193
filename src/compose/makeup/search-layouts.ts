import type { Layout, LayoutItem, Shape } from '../../model/layout.ts';
import { findPages } from './find-pages.ts';
import type { LayoutOptions, PageGrid } from './layout-result.ts';
import { type NumberedItems, numberItems } from './numbered-items.ts';
import { layoutReader } from './read-layout.ts';
import { sharedEdge } from './touch-costs.ts';

/** Items up to which all sets are looked at at once. */
const FEW = 9;
/** Gaps that sets of more items may have, one search after the other: see `allowedSets`. */
const GAPS = [1, 3, 4, 32];
/** The next search takes at least so many times the steps of the last: it is not begun with less effort left. */
const GROWTH = 3;
/** Pages of one search that are read and judged in full. */
const JUDGED = 300;
/** What a page may cost more than the best known one and still be of use as another choice. */
const WORTH_KNOWING = 30;

/** Layouts of some items with some shapes. */
export interface FoundLayouts {
  /** Best first; of each kind only the best. */
  readonly layouts: readonly Layout[];
  readonly steps: number;
  readonly cutOff: boolean;
}

/** What to search for. */
export interface Search extends Pick<LayoutOptions, 'effort' | 'weights'> {
  /** Whether to stop at the first search that finds a layout: another may be better. */
  readonly stopsWhenFound: boolean;
  /** Shapes that may be used. */
  readonly allows: (item: LayoutItem, shape: Shape) => boolean;
}

/** Searches, wider each time, until all was seen or the effort is spent. */
export function searchLayouts(
  items: readonly LayoutItem[],
  page: PageGrid,
  { effort, weights, stopsWhenFound, allows }: Search,
): FoundLayouts {
  const numbered = numberItems(items, page, weights, allows);
  if (items.length === 0 || numbered.shapes.some((shapes) => shapes.length === 0)) return NOTHING;
  let found = NOTHING;
  let last = 0;
  for (const mostGaps of items.length <= FEW ? [32] : GAPS) {
    if (found.steps + GROWTH * last > effort) return { ...found, cutOff: true };
    const before = found.steps;
    found = searchOnce(numbered, mostGaps, effort, found);
    last = found.steps - before;
    if (found.cutOff || (stopsWhenFound && found.layouts.length > 0)) break;
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
