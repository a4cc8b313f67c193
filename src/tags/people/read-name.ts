import { isPlausibleName } from '../../language/names.ts';
import type { Token } from '../../language/segment/segmenter.ts';
import { tokenAt } from '../copy/tokens-at.ts';
import { FOLLOWING, NEVER_LAST, SAYING } from './data/name-neighbours.ts';
import { hasOfficeAt } from './offices.ts';

const FOLLOWERS = [...FOLLOWING, ...SAYING];

/** Lengths of names in code points in the order they are tried: most have three. */
const LENGTHS = [3, 2, 4];

/** Parts of a minority or foreign name joined by interpuncts: 阿卜杜拉·买买提. The last may run on into the text. */
const JOINED_NAME = /^(?:\p{Script=Han}{1,8}·){1,4}(?=\p{Script=Han}{2})/u;
const LONGEST_LAST_PART = 8;

/**
 * The name that begins at an offset, or null when none does for certain: it must be built like a name, be no common
 * word, and end where the text says so (a mark, or a word that follows names) or where the segmenter does.
 */
export function readNameAt(text: string, tokens: readonly Token[], at: number): string | null {
  const joint = JOINED_NAME.exec(text.slice(at, at + 36));
  if (joint !== null) return readJoinedName(text, at, at + joint[0].length);
  const first = tokenAt(tokens, at);
  const points = Array.from(text.slice(at, at + 8));
  for (const length of LENGTHS) {
    const name = points.slice(0, length).join('');
    if (points.length < length || !isNameShaped(name) || isCommonWord(tokens, first, name)) continue;
    if (endsName(text, at + name.length)) return name;
  }
  return isNameToken(tokens, first) ? (tokens[first]?.word ?? null) : null;
}

/**
 * True for a word of three or more characters that the segmenter takes for a name, or does not know, and that is
 * built like one. Not for the end of a foreign name (松德斯特伦) or its beginning, beside which stands an unknown word.
 */
export function isNameToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.word.length < 3 || !isUnknownOrName(token)) return false;
  return isNameShaped(token.word) && !isTorn(tokens[at - 1], token) && !isTorn(token, tokens[at + 1]);
}

function isTorn(left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || left.end !== right?.start) return false;
  return [left, right].every((token) => isUnknownOrName(token) && /^[\p{Script=Han}·]+$/u.test(token.word));
}

function isNameShaped(word: string): boolean {
  return isPlausibleName(word) && !word.includes('某') && !NEVER_LAST.has(word.at(-1) ?? '');
}

/** Given names hold dictionary words (建国, 鹏飞), but a whole name is rarely one: 方面, 高度, 成立. */
function isCommonWord(tokens: readonly Token[], first: number, name: string): boolean {
  const token = tokens[first];
  if (token === undefined) return false;
  if (token.word === name) return !isUnknownOrName(token);
  return /^[cp]/.test(token.tag) && token.word + (tokens[first + 1]?.word ?? '') === name;
}

function isUnknownOrName({ tag }: Token): boolean {
  return tag === 'x' || tag.startsWith('nr') || tag === 'nz';
}

/** Segmenters cut foreign names anywhere, so only the text tells where one ends; null when it does not. */
function readJoinedName(text: string, start: number, lastPart: number): string | null {
  for (let end = lastPart + 2; end <= lastPart + LONGEST_LAST_PART; end++) {
    if (endsName(text, end)) return text.slice(start, end);
  }
  return null;
}

function endsName(text: string, end: number): boolean {
  if (end >= text.length || /^[^\p{L}\p{N}·]/u.test(text.slice(end, end + 2))) return true;
  return hasOfficeAt(text, end) || FOLLOWERS.some((word) => text.startsWith(word, end));
}
