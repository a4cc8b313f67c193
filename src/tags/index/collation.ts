import type { Pinyin } from '../../language/pinyin.ts';

/** Where a name stands in an index. */
export interface SortKey {
  /** A to Z; # for what has no letter: it stands last. */
  readonly letter: string;
  /** For each character its reading and itself, to be compared by code unit. */
  readonly parts: readonly string[];
  readonly name: string;
}

/** Characters of a name that are read; what follows is compared by code unit. */
const READ = 40;
/** After all letters. */
const LAST = '~';

/**
 * A name's place in an index: by the first character's pinyin, tone and code point, then the second's, as a dictionary
 * sorts, so that people of one surname stand together. Latin letters stand before the Han of their letter, digits and the
 * rest after z. Never by a locale: the order is the same on every machine.
 */
export function sortKeyOf(name: string, pinyin: Pick<Pinyin, 'readings'>, isPerson: boolean): SortKey {
  const characters = [...name.toWellFormed().normalize('NFKC')].slice(0, READ);
  const readings = pinyin.readings(characters.join(''), isPerson);
  const parts = characters.map((it, at) => partOf(it, readings[at] ?? it));
  const first = parts[0]?.charAt(0) ?? LAST;
  return { letter: first === LAST ? '#' : first.toUpperCase(), parts, name };
}

/** The order of two names: below zero when the first stands first. */
export function compareKeys(one: SortKey, other: SortKey): number {
  const length = Math.min(one.parts.length, other.parts.length);
  for (let at = 0; at < length; at++) {
    const order = byCodeUnit(one.parts[at] ?? '', other.parts[at] ?? '');
    if (order !== 0) return order;
  }
  return one.parts.length - other.parts.length || byCodeUnit(one.name, other.name);
}

/** The order of two texts by UTF-16 code unit. */
export function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function partOf(character: string, reading: string): string {
  if (reading !== character && /^[a-z]/.test(reading)) return `${reading} ${character}`;
  const plain = character.normalize('NFKD').charAt(0).toLowerCase();
  return /[a-z]/.test(plain) ? plain : `${LAST} ${character}`;
}
