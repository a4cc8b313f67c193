import { JAPANESE_FORMS } from './data/japanese-forms.ts';
import { STANDARD_CHARACTERS, STANDARD_FORMS } from './data/standard-characters.generated.ts';

/** 1 for each code point of the BMP that is in the table. */
let bmp: Uint8Array | null = null;
/** 1 for each UTF-16 unit that is Han, a radical or half of a character, and not in the table. */
let others: Uint8Array | null = null;
let outsideBmp: ReadonlySet<number> = new Set();
let forms: ReadonlyMap<string, string> | null = null;

/** Whether a code point is one of the 8,105 characters of 通用规范汉字表 (2013). */
export function isStandardCharacter(codePoint: number): boolean {
  bmp ??= readTable();
  return codePoint > 0xffff ? outsideBmp.has(codePoint) : bmp[codePoint] === 1;
}

/**
 * Whether a text may hold a Han character or radical outside the table: one look-up a character, for all copy is read.
 * Characters beyond the basic plane are always taken for one.
 */
export function holdsOther(text: string): boolean {
  others ??= readOthers();
  for (let at = 0; at < text.length; at++) if (others[text.charCodeAt(at)] === 1) return true;
  return false;
}

/**
 * The standard form of a character outside the table: of a traditional, variant or Japanese character, of a
 * radical or compatibility character that stands for one. Null when there is none, or more than one.
 */
export function standardFormOf(character: string): string | null {
  forms ??= readForms();
  const form = forms.get(character);
  if (form !== undefined) return form;
  const plain = character.normalize('NFKC');
  if (plain === character) return null;
  return isStandardCharacter(plain.codePointAt(0) ?? 0) ? plain : (forms.get(plain) ?? null);
}

function readOthers(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(1, FIRST_RADICAL, LAST_HAN + 1);
  for (let unit = FIRST_RADICAL; unit <= LAST_HAN; unit++) if (isStandardCharacter(unit)) table[unit] = 0;
  // Kana, Hangul and marks between the radicals and Han are no characters of the table, nor meant to be.
  return table.fill(0, 0x2fd6, 0x3100);
}

/** Where radicals begin, and where the last Han characters of the basic plane end. */
const FIRST_RADICAL = 0x2e80;
const LAST_HAN = 0xfaff;

/** In one plain loop: it runs at the first article of each start. */
function readTable(): Uint8Array {
  const outside = new Set<number>();
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < STANDARD_CHARACTERS.length; at++) {
    const codePoint = STANDARD_CHARACTERS.codePointAt(at) ?? 0;
    if (codePoint <= 0xffff) table[codePoint] = 1;
    else outside.add(codePoint);
    if (codePoint > 0xffff) at += 1;
  }
  outsideBmp = outside;
  return table;
}

function readForms(): ReadonlyMap<string, string> {
  const characters = [...STANDARD_FORMS, ...JAPANESE_FORMS];
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2)
    pairs.set(characters[at] ?? '', characters[at + 1] ?? '');
  return pairs;
}
