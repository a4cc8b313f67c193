/** Tells whether a text holds any of the phrases of a list. */
export interface PhraseSieve {
  test(text: string): boolean;
}

/** What one sieve looks for, and its bit. */
interface Listed {
  readonly phrases: () => Iterable<string>;
  readonly bit: number;
}

/** The phrases of all sieves, by a hash of their first two UTF-16 units. Numbers of phrases begin at one. */
interface PhraseTable {
  /** How many sieves it holds. */
  readonly sieves: number;
  /** The number of a phrase for each hash, 0 for none. */
  readonly heads: Uint16Array;
  /** The number of another phrase with the same hash, 0 for none; by number. */
  readonly next: readonly number[];
  readonly phrases: readonly string[];
  /** The bits of the sieves that look for it, by number. */
  readonly bits: readonly number[];
}

const HASHES = 0x1_0000;
/** Sieves made so far; more than 32 of them share bits, which makes answers a little too large, never too small. */
const listed: Listed[] = [];
let table: PhraseTable | null = null;

/** The last texts looked at, with the bits of the sieves that found something: dozens of sieves are asked about each. */
const texts: string[] = ['', '', '', ''];
const bitsOfTexts: number[] = [0, 0, 0, 0];
let oldest = 0;

/**
 * Makes a sieve: a cheap test before the work that a phrase calls for. One look at a text serves the sieves of all lists.
 * Phrases have two UTF-16 units or more. Their list is read at first use. A test may now and then be wrong in finding
 * something where nothing is, never the other way round.
 */
export function phraseSieve(phrases: () => Iterable<string>): PhraseSieve {
  const bit = 1 << (listed.length & 31);
  listed.push({ phrases, bit });
  return { test: (text) => (bitsOf(text) & bit) !== 0 };
}

function bitsOf(text: string): number {
  if (table === null || table.sieves !== listed.length) renewTable();
  for (let at = 0; at < texts.length; at++) if (texts[at] === text) return bitsOfTexts[at] as number;
  const bits = table === null ? 0 : scan(text, table);
  texts[oldest] = text;
  bitsOfTexts[oldest] = bits;
  oldest = (oldest + 1) & 3;
  return bits;
}

function scan(text: string, { heads, next, phrases, bits }: PhraseTable): number {
  let found = 0;
  let unit = text.charCodeAt(0);
  for (let at = 1; at < text.length; at++) {
    const before = unit;
    unit = text.charCodeAt(at);
    let number = heads[hashOf(before, unit)] as number;
    // Most places begin no phrase.
    for (; number !== 0; number = next[number] as number) {
      if (text.startsWith(phrases[number] as string, at - 1)) found |= bits[number] as number;
    }
  }
  return found;
}

function renewTable(): void {
  const bitsOfPhrases = new Map<string, number>();
  for (const { phrases, bit } of listed) {
    for (const phrase of phrases()) bitsOfPhrases.set(phrase, (bitsOfPhrases.get(phrase) ?? 0) | bit);
  }
  const heads = new Uint16Array(HASHES);
  const next = [0];
  for (const phrase of bitsOfPhrases.keys()) {
    const hash = hashOf(phrase.charCodeAt(0), phrase.charCodeAt(1));
    next.push(heads[hash] as number);
    heads[hash] = next.length - 1;
  }
  const phrases = ['', ...bitsOfPhrases.keys()];
  table = { sieves: listed.length, heads, next, phrases, bits: [0, ...bitsOfPhrases.values()] };
  texts.fill('');
  bitsOfTexts.fill(0);
}

function hashOf(one: number, other: number): number {
  return (Math.imul(one, 0x9e37) ^ Math.imul(other, 0x85eb)) & (HASHES - 1);
}
