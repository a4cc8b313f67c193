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
  const listed = [...entries];
  // For each hash the number of its first phrase plus one, 0 when there is none; `next` leads on to the others.
  const Numbers = listed.length < 0xffff ? Uint16Array : Uint32Array;
  const heads = new Numbers(HASHES);
  const next = new Numbers(listed.length);
  for (let number = listed.length - 1; number >= 0; number--) {
    const phrase = listed[number]?.[0] ?? '';
    const hash = hashOf(phrase.charCodeAt(0), phrase.charCodeAt(1));
    next[number] = heads[hash] ?? 0;
    heads[hash] = number + 1;
  }
  const longestAt = (text: string, at: number, head: number) => {
    let longest: readonly [string, Entry] | undefined;
    for (let link = head; link > 0; link = next[link - 1] ?? 0) {
      const entry = listed[link - 1];
      if (entry === undefined || entry[0].length <= (longest?.[0].length ?? 0)) continue;
      if (text.startsWith(entry[0], at)) longest = entry;
    }
    return longest;
  };
  return (text) => {
    const found: FoundPhrase<Entry>[] = [];
    const last = text.length - 1;
    for (let at = 0; at < last; at++) {
      // Most places begin no phrase: this one look-up tells.
      const head = heads[hashOf(text.charCodeAt(at), text.charCodeAt(at + 1))] ?? 0;
      if (head === 0) continue;
      const match = longestAt(text, at, head);
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
