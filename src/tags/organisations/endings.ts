import { ENDING_GROUPS, type EndingGroup } from './data/endings.ts';

/** An ending of bodies' names with what may stand before it. */
export interface Ending extends Omit<EndingGroup, 'words'> {
  readonly text: string;
}

let byLast: ReadonlyMap<string, readonly Ending[]> | null = null;

/** The endings with which a text stops at an offset, the longest first; one of a single character only alone. */
export function endingsBefore(text: string, end: number): readonly Ending[] {
  byLast ??= readGroups();
  const listed = byLast.get(text.charAt(end - 1)) ?? [];
  const fitting = listed.filter((ending) => text.endsWith(ending.text, end));
  return fitting.length > 1 ? fitting.filter((it) => it.text.length > 1) : fitting;
}

function readGroups(): ReadonlyMap<string, readonly Ending[]> {
  const map = new Map<string, Ending[]>();
  for (const { words, ...group } of ENDING_GROUPS) {
    for (const text of words.split(' ')) {
      const last = text.charAt(text.length - 1);
      map.set(last, [...(map.get(last) ?? []), { ...group, text }]);
    }
  }
  for (const listed of map.values()) listed.sort((one, other) => other.text.length - one.text.length);
  return map;
}
