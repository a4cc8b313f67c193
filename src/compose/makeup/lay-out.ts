import type { LayoutItem } from '../../model/layout.ts';
import { checkItems } from './check-items.ts';
import { differentLayouts } from './different-layouts.ts';
import type { LayoutOptions, LayoutResult, PageGrid } from './layout-result.ts';
import { leadOf } from './numbered-items.ts';
import { searchLayouts } from './search-layouts.ts';
import { suggestChanges } from './suggest-changes.ts';

/**
 * Makes up a page: puts all items in their places so that nothing is left empty and nothing overlaps.
 * @throws {UsageError} for an item that cannot stand on the page at all: no shapes, too large, fixed outside the page
 *   or over another.
 */
export function layOut(items: readonly LayoutItem[], page: PageGrid, options: LayoutOptions): LayoutResult {
  checkItems(items, page);
  const { layouts, steps, cutOff } = searchLayouts(items, page, {
    ...options,
    stopsWhenFound: false,
    allows: (_, shape) => shape.change === null,
  });
  if (layouts.length > 0 || items.length === 0) {
    const different = differentLayouts(layouts, leadOf(items), page, options.alternatives);
    return { layouts: different, suggestions: [], cutOff, steps };
  }
  const suggested = suggestChanges(items, page, options);
  return {
    layouts: [],
    suggestions: suggested.suggestions,
    cutOff: cutOff || suggested.cutOff,
    steps: steps + suggested.steps,
  };
}
