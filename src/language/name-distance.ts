import { LOOKING_ALIKE, SOUNDING_ALIKE } from './data/name-confusions.ts';
import { SAME_SOUNDS } from './data/syllables.generated.ts';
import { isSurname } from './names.ts';

/** How two spellings of a name differ: by sound, by shape, by order, or by a character that is not alike. */
export type NameDifference = 'sound' | 'shape' | 'order' | 'other';

/** Groups that a character belongs to; negative numbers are of shape. */
let groups: ReadonlyMap<string, readonly number[]> | null = null;

/**
 * How a name differs from another of the same length, of three UTF-16 units or more, in one character or by two that
 * changed places; null when they are equal or further apart, or when their surnames are not alike.
 */
export function nameDifference(one: string, other: string): NameDifference | null {
  if (one.length !== other.length || one.length < 3 || one === other) return null;
  const apart: number[] = [];
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) apart.push(at);
  const [first = 0, second = 0] = apart;
  if (apart.length === 1) {
    const difference = characterDifference(one.charAt(first), other.charAt(first));
    return first === 0 && difference === 'other' ? null : difference;
  }
  const swapped = one[first] === other[second] && one[second] === other[first];
  return apart.length === 2 && swapped && first > 0 ? 'order' : null;
}

/** The surnames that are taken for one, itself among them. */
export function surnamesLike(surname: string): readonly string[] {
  const like = likeSurnames.get(surname) ?? surnamesInGroupsOf(surname);
  likeSurnames.set(surname, like);
  return like;
}

const likeSurnames = new Map<string, readonly string[]>();

function surnamesInGroupsOf(surname: string): readonly string[] {
  const groupsOfIt = [...SOUNDING_ALIKE, ...LOOKING_ALIKE].filter((group) => group.includes(surname));
  return [...new Set([surname, ...groupsOfIt.flatMap((group) => [...group].filter(isSurname))])];
}

function characterDifference(one: string, other: string): NameDifference {
  const own = groupsOf(one);
  const shared = groupsOf(other).find((group) => own.includes(group));
  if (shared === undefined) return 'other';
  return shared < 0 ? 'shape' : 'sound';
}

function groupsOf(character: string): readonly number[] {
  groups ??= tableOf();
  return groups.get(character) ?? [];
}

function tableOf(): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  const enter = (group: string, number: number) => {
    for (const character of group) table.set(character, [...(table.get(character) ?? []), number]);
  };
  for (const [index, group] of [...SAME_SOUNDS.split(' '), ...SOUNDING_ALIKE].entries())
    enter(group, index + 1);
  for (const [index, group] of LOOKING_ALIKE.entries()) enter(group, -index - 1);
  return table;
}
