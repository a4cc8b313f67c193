import type { Span } from '../model/text.ts';

/** A listed phrase where it stands in a text. */
export interface FoundPhrase<Entry> extends Span {
  readonly phrase: string;
  readonly entry: Entry;
}

/** Finds the listed phrases in a text, from left to right and the longest at each place; found ones never overlap. */
export type PhraseFinder<Entry> = (text: string) => readonly FoundPhrase<Entry>[];

/** Pairs of units are told apart by a hash of 15 bits: two that share one cost a look-up, nothing else. */
const HASHES = 0x8000;

/**
 * Makes a finder of many fixed phrases, each with what is known of it. It takes time linear in the text, whatever the
 * number of phrases: they are looked up by their first two UTF-16 units. Phrases of one unit are not listed.
 */
export function phraseFinder<Entry>(
  entries: Iterable<readonly [phrase: string, entry: Entry]>,
): PhraseFinder<Entry> {
  const table = new Map<number, (readonly [string, Entry])[]>();
  const mayBegin = new Uint8Array(HASHES);
  for (const entry of entries) {
    mayBegin[hashOf(entry[0].charCodeAt(0), entry[0].charCodeAt(1))] = 1;
    const key = keyAt(entry[0], 0);
    const listed = table.get(key);
    if (listed === undefined) table.set(key, [entry]);
    else listed.push(entry);
  }
  for (const listed of table.values()) listed.sort((one, other) => other[0].length - one[0].length);
  return (text) => {
    const found: FoundPhrase<Entry>[] = [];
    let unit = text.charCodeAt(0);
    for (let at = 0; at < text.length - 1; at++) {
      const next = text.charCodeAt(at + 1);
      // Most places begin no phrase: this one look-up tells, before the table is asked.
      const mayBe = mayBegin[hashOf(unit, next)] === 1;
      unit = next;
      if (!mayBe) continue;
      const match = table.get(keyAt(text, at))?.find(([phrase]) => text.startsWith(phrase, at));
      if (match === undefined) continue;
      const [phrase, entry] = match;
      found.push({ start: at, end: at + phrase.length, phrase, entry });
      at += phrase.length - 1;
      unit = text.charCodeAt(at + 1);
    }
    return found;
  };
}

function hashOf(one: number, other: number): number {
  return (Math.imul(one, 0x9e37) ^ other) & (HASHES - 1);
}

/** Two UTF-16 units as one number. */
function keyAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
