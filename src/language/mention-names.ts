import { isHan } from './characters.ts';
import {
  DOUBTFUL_FOLLOWERS,
  FALSE_NAMES,
  FOLLOWING_CHARACTERS,
  FOLLOWING_PAIRS,
  NOT_IN_GIVEN_NAMES,
} from './data/mention-words.ts';
import { TRANSLITERATING } from './data/transliteration.ts';
import { officeAt } from './mention-titles.ts';
import { isPlausibleName, isSurname } from './names.ts';
import { COMPOUND_SURNAMES, SINGLE_SURNAMES } from './surnames.ts';

/** Parts of a name joined by interpuncts: 阿卜杜拉·买买提. The last may run on into the text. */
const JOINED_NAME = new RegExp(`^(?:[${TRANSLITERATING}]{1,8}·){1,4}(?=[${TRANSLITERATING}]{2})`);
const SOUNDS: ReadonlySet<string> = new Set([...TRANSLITERATING]);
const LONGEST_LAST_PART = 8;

/** 1 at the first UTF-16 units of surnames; filled at the first question. */
const opens = new Uint8Array(0x10000);

/** Whether a surname may begin at an offset: one look-up, for loops over whole texts. */
export function mayOpenName(text: string, at: number): boolean {
  if (opens[KNOWN_SURNAME] === 0) {
    for (const surname of [...SINGLE_SURNAMES, ...COMPOUND_SURNAMES]) opens[surname.charCodeAt(0)] = 1;
  }
  return opens[text.charCodeAt(at)] === 1;
}

/** 王: the sign that the table is filled. */
const KNOWN_SURNAME = 0x738b;

/** Lengths of names in code points, in the order they are tried. */
const LENGTHS = [3, 2, 4];

/**
 * The name that begins at an offset, or null when none does for certain: it is built like one and ends where the text
 * says so, at a mark or a word that follows names.
 */
export function nameAt(text: string, at: number): string | null {
  if (!mayOpenName(text, at)) return joinedNameAt(text, at);
  for (const length of LENGTHS) {
    const end = endOfPoints(text, at, length);
    if (end === null || !isNameEnd(text, end, length)) continue;
    const name = text.slice(at, end);
    if (isNameShaped(name)) return name;
  }
  return joinedNameAt(text, at);
}

/** Where so many code points end that begin at an offset; null when the text has fewer. */
function endOfPoints(text: string, at: number, count: number): number | null {
  let end = at;
  for (let point = 0; point < count; point++) {
    if (end >= text.length) return null;
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end;
}

/** Whether a text is built like a Chinese name of two to four characters and is no everyday word. */
export function isNameShaped(name: string): boolean {
  if (!mayOpenName(name, 0)) return false;
  if (FALSE_NAMES.has(name)) return false;
  const surname = endOfPoints(name, 0, 2);
  const compound = surname !== null && surname < name.length && isSurname(name.slice(0, surname));
  let point = 0;
  // No arrays: most of what is asked about fails here.
  for (const character of name) {
    if (point++ >= (compound ? 2 : 1) && NOT_IN_GIVEN_NAMES.has(character)) return false;
  }
  return isPlausibleName(name);
}

/** Whether a name of so many characters ends at an offset: the text's end, a mark, an office, a word behind names. */
export function isNameEnd(text: string, end: number, length: number): boolean {
  const code = text.codePointAt(end);
  if (code === undefined) return true;
  const next = text.charAt(end);
  if (next === '·' || next === '\uFFFC') return false;
  if (!isHan(code)) return !/[\p{L}\p{N}]/u.test(next) || /[0-9]/.test(next);
  if (FOLLOWING_PAIRS.has(text.slice(end, end + 2)) || officeAt(text, end) !== null) return true;
  return FOLLOWING_CHARACTERS.has(next) && !(length === 2 && DOUBTFUL_FOLLOWERS.has(next));
}

/** A foreign or minority name; null where the text does not tell its end. */
function joinedNameAt(text: string, at: number): string | null {
  if (!SOUNDS.has(text.charAt(at)) || (!SOUNDS.has(text.charAt(at + 1)) && text.charAt(at + 1) !== '·'))
    return null;
  const joint = JOINED_NAME.exec(text.slice(at, at + 36));
  if (joint === null) return null;
  const last = at + joint[0].length;
  let name: string | null = null;
  for (let end = last; end <= last + LONGEST_LAST_PART; end++) {
    if (end >= last + 2 && isNameEnd(text, end, 4)) name = text.slice(at, end);
    if (!SOUNDS.has(text.charAt(end))) break;
  }
  return name;
}
