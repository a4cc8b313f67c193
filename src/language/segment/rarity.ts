const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** Looks up how rare a word is; null when the table lacks it. */
export type Rarity = (word: string) => number | null;

/**
 * Reads a table of lines `word value`, UTF-8 with line feeds. The words stay bytes and are found through a hash
 * table of line offsets: 270,000 lines take some 40 ms and 4 MB, where a Map of strings took 250 ms and 60 MB.
 */
export function readRarity(table: Uint8Array): Rarity {
  const slots = indexLines(table);
  const encoder = new TextEncoder();
  const lookUp = (word: string) => {
    const bytes = encoder.encode(word);
    if (bytes.includes(SPACE)) return null;
    for (let slot = firstSlot(hashOf(bytes), slots); ; slot = nextSlot(slot, slots)) {
      const line = (slots[slot] ?? 0) - 1;
      if (line < 0) return null;
      if (holdsWord(table, line, bytes)) return valueAt(table, line + bytes.length + 1);
    }
  };
  return remembered(lookUp);
}

/** Words that are remembered at most: those of some hundred articles, a few MB. */
const MOST_REMEMBERED = 20_000;

/** The same few thousand words are asked for again and again. */
function remembered(lookUp: Rarity): Rarity {
  const values = new Map<string, number | null>();
  return (word) => {
    const value = values.get(word);
    if (value !== undefined) return value;
    if (values.size >= MOST_REMEMBERED) values.clear();
    const found = lookUp(word);
    values.set(word, found);
    return found;
  };
}

/** Open addressing: a slot holds a line's offset plus one, 0 when it is free. At most half of them are taken. */
function indexLines(table: Uint8Array): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(countLines(table) * 2)));
  for (let line = 0; line < table.length; ) {
    let hash = SEED;
    let at = line;
    for (; at < table.length && table[at] !== SPACE; at++) hash = mix(hash, table[at] as number);
    let slot = firstSlot(hash, slots);
    while (slots[slot] !== 0) slot = nextSlot(slot, slots);
    slots[slot] = line + 1;
    line = endOfLine(table, at) + 1;
  }
  return slots;
}

function countLines(table: Uint8Array): number {
  let lines = 1;
  for (let at = table.indexOf(LINE_FEED); at >= 0; at = table.indexOf(LINE_FEED, at + 1)) lines++;
  return lines;
}

/** FNV-1a. */
const SEED = 0x811c9dc5;

function mix(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

function hashOf(bytes: Uint8Array): number {
  return bytes.reduce(mix, SEED);
}

/** The number of slots is a power of two. */
function firstSlot(hash: number, slots: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

function nextSlot(slot: number, slots: Int32Array): number {
  return (slot + 1) & (slots.length - 1);
}

function endOfLine(table: Uint8Array, from: number): number {
  let at = from;
  while (at < table.length && table[at] !== LINE_FEED) at++;
  return at;
}

function holdsWord(table: Uint8Array, line: number, word: Uint8Array): boolean {
  for (let at = 0; at < word.length; at++) if (table[line + at] !== word[at]) return false;
  return table[line + word.length] === SPACE;
}

function valueAt(table: Uint8Array, start: number): number {
  return Number(new TextDecoder().decode(table.subarray(start, endOfLine(table, start))));
}
