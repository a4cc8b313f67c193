/**
 * Writes src/language/data/name-characters.generated.ts: how much each Han character speaks for a place in a person's
 * name, counted on the entries of the segmenter's dictionary (@node-rs/jieba, dict.txt) that are tagged as names.
 *
 *     node scripts/generate-name-characters.ts
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { TRANSLITERATING } from '../src/language/data/transliteration.ts';
import { COMPOUND_SURNAMES, SINGLE_SURNAMES, surnameShare } from '../src/language/surnames.ts';

const require = createRequire(import.meta.url);
const OUTPUT = new URL('../src/language/data/name-characters.generated.ts', import.meta.url);
const DICTIONARY = require.resolve('@node-rs/jieba/dict.txt');

/** Places of a character in a name, in the order of the columns of the table. */
type Place = 'alone' | 'first' | 'second' | 'foreignFirst' | 'foreignInner' | 'foreignLast';
const PLACES: readonly Place[] = ['alone', 'first', 'second', 'foreignFirst', 'foreignInner', 'foreignLast'];

interface Entry {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
}

/** How often characters stand at a place of names, and how often all do. */
interface Count {
  readonly of: Map<string, number>;
  total: number;
}

/** Added to each count of a name, so that a character that no entry has is not impossible. */
const SMOOTHING = 0.5;
/** Quarters of a nat a step; 64 steps around zero. */
const STEP = 4;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const ZERO = 32;
/** The digit of what is no surname. */
const NO_SURNAME = 'A';

const SINGLE = new Set(SINGLE_SURNAMES);
const COMPOUND = new Set(COMPOUND_SURNAMES);
const SOUNDS = new Set(TRANSLITERATING);
const HAN = /^\p{Script=Han}+$/u;

/** The text of the generated module. */
export function nameCharactersModule(): string {
  const bytes = readFileSync(DICTIONARY);
  const entries = entriesOf(bytes.toString('utf8'));
  const counts = countNames(entries.filter(({ tag }) => tag.startsWith('nr')));
  const text = countText(entries.filter(({ tag }) => !tag.startsWith('nr')));
  const characters = [
    ...new Set([...SINGLE, ...PLACES.flatMap((place) => [...counts[place].of.keys()])]),
  ].sort();
  const rows = characters.map((it) =>
    [it, surnameDigit(it, text), ...PLACES.map((place) => digitOf(it, counts[place], text))].join(''),
  );
  return moduleText(rows, createHash('sha256').update(bytes).digest('hex'));
}

function entriesOf(text: string): readonly Entry[] {
  return text.split('\n').flatMap((line) => {
    const [word = '', frequency = '', tag = ''] = line.trim().split(' ');
    return HAN.test(word) ? [{ word, frequency: Number(frequency), tag }] : [];
  });
}

/** Each entry counts once: how often a paper of its time named somebody says nothing of names. */
function countNames(entries: readonly Entry[]): Readonly<Record<Place, Count>> {
  const counts = Object.fromEntries(PLACES.map((place) => [place, emptyCount()])) as Record<Place, Count>;
  for (const { word, tag } of entries) {
    const characters = [...word];
    if (isForeign(characters, tag)) countForeign(counts, characters);
    else countChinese(counts, characters);
  }
  return counts;
}

function emptyCount(): Count {
  return { of: new Map(), total: 0 };
}

function isForeign(characters: readonly string[], tag: string): boolean {
  return characters.length >= 3 && (tag === 'nrt' || characters.every((it) => SOUNDS.has(it)));
}

function countForeign(counts: Readonly<Record<Place, Count>>, characters: readonly string[]): void {
  for (const [index, character] of characters.entries()) {
    const last = index === characters.length - 1;
    add(counts[index === 0 ? 'foreignFirst' : last ? 'foreignLast' : 'foreignInner'], character);
  }
}

function countChinese(counts: Readonly<Record<Place, Count>>, characters: readonly string[]): void {
  const compound = characters.length >= 3 && COMPOUND.has(characters.slice(0, 2).join(''));
  if (!compound && !SINGLE.has(characters[0] ?? '')) return;
  const given = characters.slice(compound ? 2 : 1);
  const [first = '', second = ''] = given;
  if (given.length === 1) add(counts.alone, first);
  if (given.length !== 2) return;
  add(counts.first, first);
  add(counts.second, second);
}

function add(count: Count, character: string, times = 1): void {
  count.of.set(character, (count.of.get(character) ?? 0) + times);
  count.total += times;
}

/** How often characters stand in running text: words that name nobody, by their frequencies. */
function countText(entries: readonly Entry[]): Count {
  const count = emptyCount();
  for (const { word, frequency } of entries) for (const it of word) add(count, it, frequency);
  return count;
}

/** The logarithm of how much likelier a character is to open somebody's name than to stand anywhere in text. */
function surnameDigit(character: string, text: Count): string {
  const rank = SINGLE_SURNAMES.indexOf(character);
  return rank < 0 ? NO_SURNAME : digit(surnameShare(rank) / shareIn(text, character));
}

function shareIn(text: Count, character: string): number {
  return ((text.of.get(character) ?? 0) + 1) / text.total;
}

/** The logarithm of how much likelier a character is at a place of a name than anywhere in text. */
function digitOf(character: string, name: Count, text: Count): string {
  const inNames = ((name.of.get(character) ?? 0) + SMOOTHING) / (name.total + SMOOTHING * name.of.size);
  return digit(inNames / shareIn(text, character));
}

function digit(ratio: number): string {
  const steps = Math.round(Math.log(ratio) * STEP) + ZERO;
  return DIGITS.charAt(Math.min(DIGITS.length - 1, Math.max(0, steps)));
}

function moduleText(rows: readonly string[], hash: string): string {
  return `/**
 * Made by scripts/generate-name-characters.ts; do not edit. Source: the entries of @node-rs/jieba's dict.txt (MIT licence)
 * that are tagged as names, sha256 ${hash}.
 *
 * A row is a character and seven digits: how much it speaks for a surname (A: it is none), a given name of one character,
 * the first and the second character of one of two, the first, an inner and the last character of a transliterated
 * name. A digit's place in A-Z a-z 0-9 + / less 32 is the log-likelihood ratio against running text in quarters of a nat.
 */
export const NAME_CHARACTERS = \`
${wrapped(rows)}\`;
`;
}

/** Some twenty rows a line. */
function wrapped(rows: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < rows.length; at += 16) lines.push(`${rows.slice(at, at + 16).join('')}\n`);
  return lines.join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUTPUT, nameCharactersModule());
