import type { Span } from '../model/text.ts';

/** A listed phrase where it stands in a text. */
export interface FoundPhrase<Entry> extends Span {
  readonly phrase: string;
  readonly entry: Entry;
}

/** Finds the listed phrases in a text, from left to right and the longest at each place; found ones never overlap. */
export type PhraseFinder<Entry> = (text: string) => readonly FoundPhrase<Entry>[];

/**
 * Makes a finder of many fixed phrases, each with what is known of it. It takes time linear in the text, whatever the
 * number of phrases: they are looked up by their first two UTF-16 units. Phrases of one unit are not listed.
 */
export function phraseFinder<Entry>(
  entries: Iterable<readonly [phrase: string, entry: Entry]>,
): PhraseFinder<Entry> {
  const table = new Map<number, (readonly [string, Entry])[]>();
  const sieve = new Uint8Array(SIEVE);
  for (const entry of entries) {
    const key = keyAt(entry[0], 0);
    sieve[sieveSlot(entry[0].charCodeAt(0), entry[0].charCodeAt(1))] = 1;
    const listed = table.get(key);
    if (listed === undefined) table.set(key, [entry]);
    else listed.push(entry);
  }
  for (const listed of table.values()) listed.sort((one, other) => other[0].length - one[0].length);
  return (text) => {
    const found: FoundPhrase<Entry>[] = [];
    for (let at = 0; at < text.length - 1; at++) {
      if (sieve[sieveSlot(text.charCodeAt(at), text.charCodeAt(at + 1))] === 0) continue;
      const match = table.get(keyAt(text, at))?.find(([phrase]) => text.startsWith(phrase, at));
      if (match === undefined) continue;
      const [phrase, entry] = match;
      found.push({ start: at, end: at + phrase.length, phrase, entry });
      at += phrase.length - 1;
    }
    return found;
  };
}

/** Slots of the sieve that spares most places of a text the look-up; a power of two. */
const SIEVE = 2 ** 14;

function sieveSlot(one: number, other: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 18;
}

/** Two UTF-16 units as one number. */
function keyAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
