import { matchesIn } from '../../language/matches.ts';
import { FAMILIAR_IDIOMS, IDIOMS, READINGS } from './data/idioms.generated.ts';
import { LOOK_ALIKE_CHARACTERS } from './data/look-alike-characters.ts';

/** Four characters that stand where a set phrase may have been meant. */
export interface NearIdiom {
  /** UTF-16 offset of the first character. */
  readonly start: number;
  /** The four characters found. */
  readonly found: string;
  /** The set phrase that they resemble. */
  readonly idiom: string;
}

/** Characters of a set phrase, each one UTF-16 unit. */
const LENGTH = 4;

/** Slots of a table of pairs; a power of two, many more than there are pairs, so that most texts' pairs find theirs empty. */
const SLOTS = 2 ** 16;

/** Bits of {@link IdiomTable.halves}. */
const FIRST = 1;
const SECOND = 2;

/** Bytes of a table of threes; a power of two. */
const THREES = 2 ** 17;

/**
 * Set phrases as four numbers each, found by their first and by their second half. A slot holds the number of a phrase plus
 * one, 0 when none has such a half; `next` leads on to the others.
 */
interface IdiomTable {
  readonly numbers: Uint16Array;
  /** For each slot whether a phrase has such a first half ({@link FIRST}), or second half ({@link SECOND}). */
  readonly halves: Uint8Array;
  readonly heads: readonly [first: Uint16Array, second: Uint16Array];
  readonly next: readonly [first: Uint16Array, second: Uint16Array];
  /**
   * A bit for each three numbers of a phrase in their places, by their hash: it spares the walk along the chains of halves
   * that many texts share.
   */
  readonly threes: Uint8Array;
}

/** A place in a text and the offset in IDIOMS of a phrase of which at least three numbers are the same. */
interface Resemblance {
  readonly at: number;
  readonly idiom: number;
}

interface Readings {
  /** Number of each character's reading by UTF-16 unit; 0 when unknown. */
  readonly of: Uint16Array;
  /** By number of the reading, what it ends in after its initial. */
  readonly finals: readonly string[];
}

let readings: Readings | null = null;
let byCharacters: IdiomTable | null = null;
let byReadings: IdiomTable | null = null;
let lookAlikes: ReadonlySet<string> | null = null;

/**
 * The places of a text where four characters differ from a set phrase in one that sounds or looks like the right one. Set
 * phrases themselves are passed over. Time is linear in the text.
 */
export function misspeltIdioms(text: string): readonly NearIdiom[] {
  byCharacters ??= tableOf(codesOf(IDIOMS), IDIOMS.length);
  const resemblances = resemblancesIn(codesOf(text), text.length, byCharacters);
  return nearIdioms(text, resemblances, ({ found, idiom }) => {
    const within = [...found].findIndex((character, at) => character !== idiom[at]);
    return isTakenFor(found.charAt(within), idiom.charAt(within));
  });
}

/**
 * The places of a text where four characters sound like a familiar set phrase and at least two of them differ from it; when
 * all four do, one may differ in its initial.
 */
export function soundAlikeIdioms(text: string): readonly NearIdiom[] {
  byReadings ??= tableOf(readingsOf(IDIOMS.slice(0, FAMILIAR_IDIOMS * LENGTH)), FAMILIAR_IDIOMS * LENGTH);
  return nearIdioms(text, resemblancesIn(readingsOf(text), text.length, byReadings), soundsAlike);
}

/** Resemblances that count, those where a set phrase itself stands left out, and of several at a place the first. */
function nearIdioms(
  text: string,
  resemblances: readonly Resemblance[],
  counts: (near: NearIdiom) => boolean,
): readonly NearIdiom[] {
  if (resemblances.length === 0) return [];
  const near = resemblances.map(({ at, idiom }) => ({
    start: at,
    found: text.slice(at, at + LENGTH),
    idiom: IDIOMS.slice(idiom, idiom + LENGTH),
  }));
  const right = new Set(near.filter((it) => it.found === it.idiom).map((it) => it.start));
  const wrong = near.filter((it) => !right.has(it.start) && counts(it));
  return wrong.filter((it, index) => it.start !== wrong[index - 1]?.start);
}

/**
 * All places among the first `length` numbers where three of four are those of a listed phrase. One half is then whole: it
 * is what is looked up.
 */
function resemblancesIn(numbers: Uint16Array, length: number, table: IdiomTable): readonly Resemblance[] {
  const found: Resemblance[] = [];
  const { halves } = table;
  let here = halves[slotAt(numbers, 0)] as number;
  let after = halves[slotAt(numbers, 1)] as number;
  for (let at = 0; at + LENGTH <= length; at++) {
    const second = halves[slotAt(numbers, at + 2)] as number;
    // Most places begin no half: two bits tell, before anything else is looked up.
    if ((here & FIRST) !== 0) followHalf(numbers, at, table, 0, found);
    if ((second & SECOND) !== 0) followHalf(numbers, at, table, 1, found);
    here = after;
    after = second;
  }
  return found;
}

function followHalf(
  numbers: Uint16Array,
  at: number,
  table: IdiomTable,
  half: 0 | 1,
  found: Resemblance[],
): void {
  if (!hasThree(numbers, at, table.threes, half)) return;
  follow(numbers, at, table, half, table.heads[half][slotAt(numbers, at + 2 * half)] ?? 0, found);
}

/** Whether some phrase may have one half of the four numbers and one number of the other half. */
function hasThree(numbers: Uint16Array, at: number, threes: Uint8Array, half: 0 | 1): boolean {
  const other = 2 - 2 * half;
  const one = hashOfThree(numbers, at, half, other);
  if (((threes[one >>> 3] ?? 0) >>> (one & 7)) & 1) return true;
  const next = hashOfThree(numbers, at, half, other + 1);
  return (((threes[next >>> 3] ?? 0) >>> (next & 7)) & 1) === 1;
}

/** Hash of a half and of the number at `other` within the four, below eight times the bytes of a table of threes. */
function hashOfThree(numbers: Uint16Array, at: number, half: 0 | 1, other: number): number {
  const hash =
    Math.imul(numbers[at + 2 * half] ?? 0, 0x9e3779b1) ^
    Math.imul(numbers[at + 2 * half + 1] ?? 0, 0x85ebca6b) ^
    Math.imul((numbers[at + other] ?? 0) * LENGTH + other, 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) & (8 * THREES - 1);
}

/** Goes through the phrases that share a half and keeps those of which three numbers are the same. */
function follow(
  numbers: Uint16Array,
  at: number,
  { numbers: listed, next }: IdiomTable,
  half: 0 | 1,
  head: number,
  found: Resemblance[],
): void {
  for (let link = head; link > 0; link = next[half][link - 1] ?? 0) {
    const idiom = (link - 1) * LENGTH;
    let same = 0;
    for (let within = 0; within < LENGTH; within++) {
      if (numbers[at + within] === listed[idiom + within]) same++;
    }
    if (same >= LENGTH - 1) found.push({ at, idiom });
  }
}

/** At least two characters differ and all sound the same, or all four differ and one of them only rhymes. */
function soundsAlike({ found, idiom }: NearIdiom): boolean {
  let different = 0;
  let odd = -1;
  for (let at = 0; at < LENGTH; at++) {
    if (found[at] === idiom[at]) continue;
    different++;
    const reading = readingOf(found, at);
    if (reading > 0 && reading === readingOf(idiom, at)) continue;
    if (reading === 0 || odd >= 0) return false;
    odd = at;
  }
  if (odd < 0) return different >= 2;
  return different === LENGTH && finalOf(found, odd) === finalOf(idiom, odd);
}

function isTakenFor(wrong: string, right: string): boolean {
  const reading = readingOf(wrong, 0);
  if (reading > 0 && reading === readingOf(right, 0)) return true;
  lookAlikes ??= lookAlikePairs();
  return lookAlikes.has(wrong + right);
}

function readingOf(text: string, at: number): number {
  readings ??= readReadings();
  return readings.of[text.charCodeAt(at)] ?? 0;
}

function finalOf(text: string, at: number): string {
  readings ??= readReadings();
  return readings.finals[readingOf(text, at)] ?? '';
}

function codesOf(text: string): Uint16Array {
  const codes = numbersFor(text);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

function readingsOf(text: string): Uint16Array {
  readings ??= readReadings();
  const { of } = readings;
  const numbers = numbersFor(text);
  for (let at = 0; at < text.length; at++) numbers[at] = of[text.charCodeAt(at)] ?? 0;
  return numbers;
}

function numbersFor(text: string): Uint16Array {
  return text.length <= scratch.length ? scratch : new Uint16Array(text.length);
}

/** The numbers of one text after the other: most are short, and an array for each costs more than it holds. */
const scratch = new Uint16Array(1024);

function slotAt(numbers: Uint16Array, at: number): number {
  return (
    (Math.imul(numbers[at] as number, 0x9e3779b1) ^ Math.imul(numbers[at + 1] as number, 0x85ebca6b)) >>> 16
  );
}

/** A table of the phrases that the first `length` numbers are, four each. */
function tableOf(numbers: Uint16Array, length: number): IdiomTable {
  const threes = new Uint8Array(THREES);
  const count = length / LENGTH;
  const halves = new Uint8Array(SLOTS);
  const [firsts, seconds] = [new Uint16Array(SLOTS), new Uint16Array(SLOTS)];
  const [afterFirst, afterSecond] = [new Uint16Array(count), new Uint16Array(count)];
  for (let number = count - 1; number >= 0; number--) {
    const at = number * LENGTH;
    const first = slotAt(numbers, at);
    const second = slotAt(numbers, at + 2);
    afterFirst[number] = firsts[first] ?? 0;
    afterSecond[number] = seconds[second] ?? 0;
    firsts[first] = number + 1;
    seconds[second] = number + 1;
    halves[first] = (halves[first] as number) | FIRST;
    halves[second] = (halves[second] as number) | SECOND;
    addThrees(threes, numbers, at);
  }
  return { numbers, halves, heads: [firsts, seconds], next: [afterFirst, afterSecond], threes };
}

function addThrees(threes: Uint8Array, numbers: Uint16Array, at: number): void {
  for (let other = 0; other < LENGTH; other++) {
    const hash = hashOfThree(numbers, at, other < 2 ? 1 : 0, other);
    threes[hash >>> 3] = (threes[hash >>> 3] ?? 0) | (1 << (hash & 7));
  }
}

function readReadings(): Readings {
  const of = new Uint16Array(0x10000);
  const finals = [''];
  for (const [, reading = '', characters = ''] of matchesIn(READINGS, /([a-z]+)([^a-z]+)/g)) {
    for (const character of characters) of[character.charCodeAt(0)] = finals.length;
    finals.push(reading.replace(/^(?:[zcs]h|[b-df-hj-np-tw-z])/, ''));
  }
  return { of, finals };
}

function lookAlikePairs(): ReadonlySet<string> {
  const groups = LOOK_ALIKE_CHARACTERS.map((group) => [...group]);
  return new Set(groups.flatMap((group) => group.flatMap((one) => group.map((other) => one + other))));
}
