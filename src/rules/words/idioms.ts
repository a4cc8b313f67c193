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

/** Slots of a table of pairs; a power of two. */
const SLOTS = 2 ** 14;

/** Readings are numbered from 1; fewer than this. */
const READING_LIMIT = 512;

interface IdiomTables {
  /** Number of each character's reading by UTF-16 unit; 0 when unknown. */
  readonly readings: Uint16Array;
  /** By number of the reading, what it ends in after its initial. */
  readonly finals: readonly string[];
  /** Characters that look alike, two by two. */
  readonly lookAlikes: ReadonlySet<string>;
  readonly byCharacters: HalfTable;
  readonly byReadings: HalfTable;
}

/** Set phrases by their first and by their second half. Chains of numbers of phrases: a head plus one, then `next`. */
interface HalfTable {
  readonly heads: readonly [Uint16Array, Uint16Array];
  readonly next: readonly [Uint16Array, Uint16Array];
}

let tables: IdiomTables | null = null;

/**
 * The places of a text where four characters differ from a set phrase in one that sounds or looks like the right one. Set
 * phrases themselves are passed over. Time is linear in the text.
 */
export function misspeltIdioms(text: string): readonly NearIdiom[] {
  tables ??= readTables();
  const { byCharacters } = tables;
  const found: NearIdiom[] = [];
  for (let at = 0; at + LENGTH <= text.length; at++) {
    const idiom = idiomNear(text, at, byCharacters, codeOf, isMisspelling);
    if (idiom === null) continue;
    const four = text.slice(at, at + LENGTH);
    if (four !== idiom) found.push({ start: at, found: four, idiom });
    at += LENGTH - 1;
  }
  return found;
}

/**
 * The places of a text where four characters sound like a familiar set phrase and at least two of them differ from it; when all four
 * do, one may differ in its initial.
 */
export function soundAlikeIdioms(text: string): readonly NearIdiom[] {
  tables ??= readTables();
  const { byReadings } = tables;
  const found: NearIdiom[] = [];
  for (let at = 0; at + LENGTH <= text.length; at++) {
    const idiom = idiomNear(text, at, byReadings, readingAt, soundsLike);
    if (idiom === null) continue;
    const four = text.slice(at, at + LENGTH);
    if (four !== idiom) found.push({ start: at, found: four, idiom });
    at += LENGTH - 1;
  }
  return found;
}

type NumberAt = (text: string, at: number) => number;
type Resembles = (text: string, at: number, idiom: number) => boolean;

/** The set phrase that stands at a place, else one that resembles what stands there; null when there is none. */
function idiomNear(
  text: string,
  at: number,
  { heads, next }: HalfTable,
  numberAt: NumberAt,
  resembles: Resembles,
): string | null {
  let near: string | null = null;
  for (const half of [0, 1] as const) {
    const slot = slotOf(numberAt(text, at + 2 * half), numberAt(text, at + 2 * half + 1));
    for (let link = heads[half][slot] ?? 0; link > 0; link = next[half][link - 1] ?? 0) {
      const idiom = (link - 1) * LENGTH;
      if (isAt(text, at, idiom)) return IDIOMS.slice(idiom, idiom + LENGTH);
      if (near === null && resembles(text, at, idiom)) near = IDIOMS.slice(idiom, idiom + LENGTH);
    }
  }
  return near;
}

/** Whether exactly one character differs, and sounds or looks like the right one. */
function isMisspelling(text: string, at: number, idiom: number): boolean {
  let different = -1;
  for (let within = 0; within < LENGTH; within++) {
    if (codeOf(text, at + within) === codeOf(IDIOMS, idiom + within)) continue;
    if (different >= 0) return false;
    different = within;
  }
  return different >= 0 && isTakenFor(text.charAt(at + different), IDIOMS.charAt(idiom + different));
}

function soundsLike(text: string, at: number, idiom: number): boolean {
  let differentCharacters = 0;
  let differentReading = -1;
  for (let within = 0; within < LENGTH; within++) {
    if (codeOf(text, at + within) === codeOf(IDIOMS, idiom + within)) continue;
    const reading = readingAt(text, at + within);
    if (reading === 0) return false;
    differentCharacters++;
    if (reading === readingAt(IDIOMS, idiom + within)) continue;
    if (differentReading >= 0) return false;
    differentReading = within;
  }
  if (differentReading < 0) return differentCharacters >= 2;
  return differentCharacters === LENGTH && rhymes(text, at + differentReading, idiom + differentReading);
}

function isAt(text: string, at: number, idiom: number): boolean {
  for (let within = 0; within < LENGTH; within++) {
    if (codeOf(text, at + within) !== codeOf(IDIOMS, idiom + within)) return false;
  }
  return true;
}

function isTakenFor(wrong: string, right: string): boolean {
  const reading = readingAt(wrong, 0);
  return (reading > 0 && reading === readingAt(right, 0)) || tables?.lookAlikes.has(wrong + right) === true;
}

function rhymes(text: string, at: number, inIdioms: number): boolean {
  const final = tables?.finals[readingAt(text, at)] ?? '';
  return final !== '' && final === tables?.finals[readingAt(IDIOMS, inIdioms)];
}

function codeOf(text: string, at: number): number {
  return text.charCodeAt(at);
}

function readingAt(text: string, at: number): number {
  return tables?.readings[text.charCodeAt(at)] ?? 0;
}

function slotOf(one: number, other: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b) ^ (one >>> 3)) & (SLOTS - 1);
}

function readTables(): IdiomTables {
  const readings = new Uint16Array(0x10000);
  const finals = [''];
  for (const [, reading = '', characters = ''] of READINGS.matchAll(/([a-z]+)([^a-z]+)/g)) {
    for (const character of characters) readings[character.charCodeAt(0)] = finals.length % READING_LIMIT;
    finals.push(reading.replace(/^(?:[zcs]h|[b-df-hj-np-tw-z])/, ''));
  }
  return {
    readings,
    finals,
    lookAlikes: lookAlikePairs(),
    byCharacters: halvesBy(IDIOMS.length / LENGTH, (at) => codeOf(IDIOMS, at)),
    byReadings: halvesBy(FAMILIAR_IDIOMS, (at) => readings[IDIOMS.charCodeAt(at)] ?? 0),
  };
}

/** A table of the first `count` set phrases. */
function halvesBy(count: number, numberAt: (at: number) => number): HalfTable {
  const heads = [new Uint16Array(SLOTS), new Uint16Array(SLOTS)] as const;
  const next = [new Uint16Array(count), new Uint16Array(count)] as const;
  for (let number = 0; number < count; number++) {
    for (const half of [0, 1] as const) {
      const at = number * LENGTH + 2 * half;
      const slot = slotOf(numberAt(at), numberAt(at + 1));
      next[half][number] = heads[half][slot] ?? 0;
      heads[half][slot] = number + 1;
    }
  }
  return { heads, next };
}

function lookAlikePairs(): ReadonlySet<string> {
  const groups = LOOK_ALIKE_CHARACTERS.map((group) => [...group]);
  return new Set(groups.flatMap((group) => group.flatMap((one) => group.map((other) => one + other))));
}
