import type { Span } from '../model/text.ts';

/** A listed phrase where it stands in a text. */
export interface FoundPhrase<Entry> extends Span {
  readonly phrase: string;
  readonly entry: Entry;
}

/** Finds the listed phrases in a text, from left to right and the longest at each place; found ones never overlap. */
export type PhraseFinder<Entry> = (text: string) => readonly FoundPhrase<Entry>[];

/** Phrases are kept by a hash of their first two UTF-16 units, of 15 bits: a table that the processor keeps at hand. */
const HASHES = 0x8000;

/**
 * Makes a finder of many fixed phrases, each with what is known of it. It takes time linear in the text, whatever the
 * number of phrases. Phrases of one unit are not listed.
 */
export function phraseFinder<Entry>(
  entries: Iterable<readonly [phrase: string, entry: Entry]>,
): PhraseFinder<Entry> {
  const table = new Map<number, (readonly [string, Entry])[]>();
  const mayBegin = new Uint8Array(HASHES);
  for (const entry of entries) {
    const hash = hashOf(entry[0].charCodeAt(0), entry[0].charCodeAt(1));
    mayBegin[hash] = 1;
    const listed = table.get(hash);
    if (listed === undefined) table.set(hash, [entry]);
    else listed.push(entry);
  }
  for (const listed of table.values()) listed.sort((one, other) => other[0].length - one[0].length);
  return (text) => {
    const found: FoundPhrase<Entry>[] = [];
    const last = text.length - 1;
    for (let at = 0; at < last; at++) {
      const hash = hashOf(text.charCodeAt(at), text.charCodeAt(at + 1));
      // Most places begin no phrase: this one look-up tells, before the table is asked.
      if (mayBegin[hash] === 0) continue;
      const match = table.get(hash)?.find(([phrase]) => text.startsWith(phrase, at));
      if (match === undefined) continue;
      const [phrase, entry] = match;
      found.push({ start: at, end: at + phrase.length, phrase, entry });
      at += phrase.length - 1;
    }
    return found;
  };
}

function hashOf(one: number, other: number): number {
  return (Math.imul(one, 0x9e37) ^ other) & (HASHES - 1);
}
