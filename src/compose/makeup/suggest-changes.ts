import type { Layout, LayoutCost, LayoutItem } from '../../model/layout.ts';
import type { ItemChange, LayoutOptions, PageGrid, Suggestion } from './layout-result.ts';
import type { LayoutWeights } from './layout-weights.ts';
import { type FoundLayouts, type Search, searchLayouts } from './search-layouts.ts';

/** Lines that a story may be changed by, fewest first: most pages need little. */
const LINES = [0, 4, 12, Infinity];
/** Suggestions that an editor can choose from. */
const MOST_SUGGESTIONS = 3;
/** Stories that are tried as the one to leave out, least wanted first. */
const MOST_DROPPED = 3;
/** Lines that a story may be changed by when another is left out. */
const MOST_WITH_DROP = 12;
/** Part of the effort that one search may take. */
const SHARE = 0.25;

/** Suggestions with what it took to find them. */
export interface FoundSuggestions {
  readonly suggestions: readonly Suggestion[];
  readonly steps: number;
  readonly cutOff: boolean;
}

/** Finds the smallest changes that make a page fit which does not: best first, at most three, each another one. */
export function suggestChanges(
  items: readonly LayoutItem[],
  page: PageGrid,
  options: LayoutOptions,
): FoundSuggestions {
  const spent = { steps: 0, cutOff: false };
  const search: SearchFor = (some, allows) => {
    const effort = Math.min(options.effort * SHARE, options.effort - spent.steps);
    const found = searchLayouts(some, page, {
      weights: options.weights,
      effort,
      stopsWhenFound: true,
      allows,
    });
    spent.steps += found.steps;
    spent.cutOff ||= found.cutOff;
    return found;
  };
  const changed = changeStories(items, search);
  const dropped = dropStories(items, page, options.weights, search);
  const suggestions = [...changed, ...dropped].sort(leastWorkFirst);
  return { suggestions: firstOfEach(suggestions), ...spent };
}

type SearchFor = (items: readonly LayoutItem[], allows: Search['allows']) => FoundLayouts;

/** Cuts and fills: the best, and the best without touching the stories that it changes. */
function changeStories(items: readonly LayoutItem[], search: SearchFor): readonly Suggestion[] {
  const first = fewestLines(items, search, new Set(), Infinity).map(suggestionOf);
  const best = [...first].sort(leastWorkFirst)[0];
  if (best === undefined) return [];
  const touched = new Set(best.changes.map(({ id }) => id));
  return [...first, ...fewestLines(items, search, touched, Infinity).map(suggestionOf)];
}

/** Layouts that change each story by as few lines as any can, and none of `untouched`; none above `most`. */
function fewestLines(
  items: readonly LayoutItem[],
  search: SearchFor,
  untouched: ReadonlySet<string>,
  most: number,
): readonly Layout[] {
  for (const lines of LINES.filter((each) => each <= most)) {
    const { layouts } = search(
      items,
      ({ id }, { change }) => change === null || (change.lines <= lines && !untouched.has(id)),
    );
    if (layouts.length > 0) return layouts;
  }
  return [];
}

/** Each of the least wanted stories left out, and as many more as the page needs. */
function dropStories(
  items: readonly LayoutItem[],
  page: PageGrid,
  weights: LayoutWeights,
  search: SearchFor,
): readonly Suggestion[] {
  const inOrder = items.filter(({ mayDrop }) => mayDrop).sort(leastWantedFirst);
  return inOrder.slice(0, MOST_DROPPED).flatMap((first) => {
    const dropped = enoughDropped(items, [first, ...inOrder.filter((item) => item !== first)], page);
    const left = items.filter(({ id }) => !dropped.has(id));
    const layout = fewestLines(left, search, new Set(), MOST_WITH_DROP)[0];
    return layout === undefined ? [] : [suggestionOf(withDropped(layout, dropped, items, weights))];
  });
}

/** Drops in order until the smallest shapes of the rest go on the page; a story takes its sidebars along. */
function enoughDropped(
  items: readonly LayoutItem[],
  inOrder: readonly LayoutItem[],
  page: PageGrid,
): ReadonlySet<string> {
  const dropped = new Set<string>();
  for (const { id } of inOrder) {
    const left = items.filter((item) => !dropped.has(item.id));
    if (dropped.size > 0 && leastArea(left) <= page.columns * page.rows) break;
    dropped.add(id);
    for (const item of items)
      if (item.companionOf !== null && dropped.has(item.companionOf)) dropped.add(item.id);
  }
  return dropped;
}

function leastArea(items: readonly LayoutItem[]): number {
  return items.reduce(
    (sum, { shapes }) => sum + Math.min(...shapes.map(({ columns, rows }) => columns * rows)),
    0,
  );
}

function leastWantedFirst(a: LayoutItem, b: LayoutItem): number {
  return (b.priority ?? 0) - (a.priority ?? 0) || (a.id < b.id ? -1 : 1);
}

function withDropped(
  layout: Layout,
  dropped: ReadonlySet<string>,
  items: readonly LayoutItem[],
  weights: LayoutWeights,
): Layout {
  const priorities = [...new Set(items.flatMap(({ priority }) => priority ?? []))].sort((a, b) => b - a);
  const costs = items
    .filter(({ id }) => dropped.has(id))
    .map(({ id, priority }): LayoutCost => {
      const aboveLast = priority === null ? 0 : priorities.indexOf(priority);
      return { id, reason: 'drop', cost: weights.drop + weights.dropRank * aboveLast };
    });
  const all = [...layout.costs, ...costs.sort((a, b) => (a.id < b.id ? -1 : 1))];
  return {
    placements: layout.placements,
    cost: all.reduce((sum, { cost }) => sum + cost, 0),
    costs: all,
    dropped: [...dropped].sort(),
  };
}

function suggestionOf(layout: Layout): Suggestion {
  const changes = layout.placements.flatMap(({ id, shape }) =>
    shape.change === null ? [] : [{ id, change: shape.change }],
  );
  const drops = layout.dropped.map((id): ItemChange => ({ id, change: { kind: 'drop', lines: 0 } }));
  return { changes: [...drops, ...changes.sort((a, b) => (a.id < b.id ? -1 : 1))], layout };
}

/** By the work for the desk, then by the looks of the page. */
function leastWorkFirst(a: Suggestion, b: Suggestion): number {
  return workOf(a.layout) - workOf(b.layout) || a.layout.cost - b.layout.cost;
}

function workOf({ costs }: Layout): number {
  return costs.reduce(
    (sum, { reason, cost }) => (reason === 'change' || reason === 'drop' ? sum + cost : sum),
    0,
  );
}

/** The best of those that ask for the same kind of change to the same stories. */
function firstOfEach(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const taken = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    const what = suggestion.changes.map(({ id, change }) => `${change.kind} ${id}`).join('\n');
    if (!taken.has(what)) taken.set(what, suggestion);
  }
  return [...taken.values()].slice(0, MOST_SUGGESTIONS);
}
