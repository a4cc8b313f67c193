import type { PageEdge } from '../../model/layout.ts';
import type { NumberedItems } from './numbered-items.ts';

/** Sets of items that touch an edge of the page: nothing may come between. */
export type PinnedSets = Readonly<Record<PageEdge, number>>;

/** Which items must touch which edge, by their pins or by the fields where they are fixed. */
export function pinnedSets({ items, shapes, page }: NumberedItems): PinnedSets {
  const setOf = (edge: PageEdge, isThere: (item: number) => boolean): number =>
    items.reduce(
      (set, { edges }, item) => (edges.includes(edge) || isThere(item) ? set | (1 << item) : set),
      0,
    );
  const ends = (item: number, axis: 'column' | 'row', length: 'columns' | 'rows'): boolean => {
    const at = items[item]?.at ?? null;
    const all = shapes[item] ?? [];
    return at !== null && all.length > 0 && all.every((shape) => at[axis] + shape[length] === page[length]);
  };
  return {
    top: setOf('top', (item) => items[item]?.at?.row === 0),
    left: setOf('left', (item) => items[item]?.at?.column === 0),
    bottom: setOf('bottom', (item) => ends(item, 'row', 'rows')),
    right: setOf('right', (item) => ends(item, 'column', 'columns')),
  };
}

/**
 * Which sets of items may form a rectangle of their own.
 * @param mostGaps A set of stories may leave out so many that rank between its best and its last. Neighbours on a page
 *   are mostly neighbours in rank, so that few gaps find good pages soon.
 */
export function allowedSets(numbered: NumberedItems, mostGaps: number): (set: number) => boolean {
  const groups = companionGroups(numbered);
  const sidebars = groups.reduce((set, group) => set | (group.all ^ group.story), 0);
  const counted = numbered.items.reduce(
    (set, { edges, at }, item) => (edges.length > 0 || at !== null ? set & ~(1 << item) : set),
    numbered.ranked & ~sidebars,
  );
  return (set) => gapsIn(set & counted) <= mostGaps && groups.every((group) => keepsTogether(set, group));
}

interface CompanionGroup {
  /** Set of one. */
  readonly story: number;
  /** With its sidebars. */
  readonly all: number;
}

function companionGroups({ items }: NumberedItems): readonly CompanionGroup[] {
  return items.flatMap(({ id }, index) => {
    const all = items.reduce(
      (set, item, other) => (item.companionOf === id && item.id !== id ? set | (1 << other) : set),
      0,
    );
    return all === 0 ? [] : [{ story: 1 << index, all: all | (1 << index) }];
  });
}

/** A part of a group may stand alone, or grow about its story, but with no stranger before the group is whole. */
function keepsTogether(set: number, { story, all }: CompanionGroup): boolean {
  const inside = set & all;
  if (inside === 0 || inside === all) return true;
  if ((set & (set - 1)) === 0) return true;
  return inside === set && (set & story) !== 0;
}

/** Items of `set`'s range that are not in it. */
function gapsIn(set: number): number {
  if (set === 0) return 0;
  const range = 32 - Math.clz32(set) - (31 - Math.clz32(set & -set));
  return range - countItems(set);
}

/** Number of items in a set. */
export function countItems(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
