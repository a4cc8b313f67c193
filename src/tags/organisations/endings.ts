import { ENDING_GROUPS, type EndingGroup } from './data/endings.ts';

/** An ending of bodies' names with what may stand before it. */
export interface Ending extends Omit<EndingGroup, 'words'> {
  readonly text: string;
}

const NONE: readonly Ending[] = [];

/** By their last UTF-16 unit. */
let byLast: ReadonlyMap<number, readonly Ending[]> | null = null;

/** The endings with which a text stops at an offset, the longest first; one of a single character only alone. */
export function endingsBefore(text: string, end: number): readonly Ending[] {
  byLast ??= readGroups();
  const listed = byLast.get(text.charCodeAt(end - 1));
  if (listed === undefined) return NONE;
  const fitting = listed.filter((ending) => text.endsWith(ending.text, end));
  return fitting.length > 1 ? fitting.filter((it) => it.text.length > 1) : fitting;
}

/** A word of several groups may stand behind what any of them allows. */
function readGroups(): ReadonlyMap<number, readonly Ending[]> {
  const endings = new Map<string, Ending>();
  for (const { words, ...group } of ENDING_GROUPS) {
    for (const text of words.split(' ')) {
      endings.set(text, merged({ ...group, text }, endings.get(text)));
    }
  }
  const longestFirst = [...endings.values()].sort((one, other) => other.text.length - one.text.length);
  const map = new Map<number, Ending[]>();
  for (const ending of longestFirst) {
    const last = ending.text.charCodeAt(ending.text.length - 1);
    const listed = map.get(last);
    if (listed === undefined) map.set(last, [ending]);
    else listed.push(ending);
  }
  return map;
}

function merged(one: Ending, other: Ending | undefined): Ending {
  if (other === undefined) return one;
  return {
    text: one.text,
    division: one.division === false ? other.division : one.division,
    country: one.country || other.country,
    wide: one.wide || other.wide,
    international: one.international || other.international,
    proper: one.proper || other.proper,
    part: one.part || other.part,
  };
}
