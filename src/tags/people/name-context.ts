import { officeAt, officeEndingAt } from '../../language/mention-titles.ts';
import type { Token } from '../../language/segment/segmenter.ts';
import {
  AFTER,
  BEFORE,
  BODIES_AFTER,
  NEVER_AFTER,
  PERSON_ENDINGS,
  THINGS_BEFORE,
} from './data/name-context.ts';
import * as weight from './data/name-weights.ts';
import { KIN } from './data/name-words.ts';
import { type NameText, tokenAt } from './name-text.ts';

type Weights = ReadonlyMap<string, number>;

/** Longest word of the lists, in UTF-16 units. */
const LONGEST = 6;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPACE = /[ \u3000]/;
/** What brackets behind names hold: （女）, （左二）, （苗族）, （58岁）. */
const PERSON_BRACKET =
  /^[（(](?:[女男左右中]|前排|后排|图[左右中]|[0-9]{1,3}岁|\p{Script=Han}{1,4}族[）)，,])/u;
const LATIN = /[0-9A-Za-z０-９]/;

let before: Weights | null = null;
let after: Weights | null = null;

/** How much what stands before an offset speaks for a name that begins there, in nats. */
export function contextBefore(text: NameText, start: number): number {
  const known = text.before[start] as number;
  if (!Number.isNaN(known)) return known;
  const nats = readBefore(text, start);
  text.before[start] = nats;
  return nats;
}

function readBefore(text: NameText, start: number): number {
  if (start === 0) return weight.MARK_BESIDE;
  const mark = text.text.charAt(start - 1);
  if (mark === '、') return weight.LIST_MARK_BESIDE;
  if (LATIN.test(mark)) return weight.DIGIT_BEFORE;
  if (!LETTER_OR_DIGIT.test(mark)) return behindMark(text.text, start, mark);
  if (officeEndingAt(text.text, start) !== null) return weight.OFFICE_BESIDE;
  return listedBefore(text.text, start) ?? otherBefore(text, start);
}

/** A space may part a title and a name; behind a quotation mark a storm's or a ship's name may stand. */
function behindMark(text: string, start: number, mark: string): number {
  if (SPACE.test(mark) && officeEndingAt(text, start - 1) !== null) return weight.OFFICE_BESIDE;
  if (THINGS_BEFORE.some((it) => text.endsWith(it, start - 1))) return weight.THING_BEFORE;
  return weight.MARK_BESIDE;
}

function listedBefore(text: string, start: number): number | null {
  before ??= weightsOf(BEFORE);
  let best: number | null = null;
  for (let size = 1; size <= LONGEST && size <= start; size++) {
    best = stronger(best, before.get(text.slice(start - size, start)), size);
  }
  return best;
}

function otherBefore(text: NameText, start: number): number {
  const token = tokenAt(text, start - 1);
  const isWord = token !== null && token.end === start && token.word.length > 1;
  if (isWord && isPersonNoun(token)) return weight.PERSON_NOUN_BEFORE;
  return isWord && /^(?:v|n$)/.test(token.tag) ? weight.WORD_BEFORE : weight.OTHER_BESIDE;
}

/** How much what stands behind an offset speaks for a name that ends there, in nats. */
export function contextAfter(text: NameText, end: number): number {
  const known = text.after[end] as number;
  if (!Number.isNaN(known)) return known;
  const nats = readAfter(text, end);
  text.after[end] = nats;
  return nats;
}

function readAfter(text: NameText, end: number): number {
  if (end === text.text.length) return weight.MARK_BESIDE;
  const mark = text.text.charAt(end);
  if (mark === '、') return weight.LIST_MARK_BESIDE;
  if (mark === '·') return weight.JOINT_BEHIND;
  if (LATIN.test(mark)) return weight.DIGIT_AFTER;
  if (!LETTER_OR_DIGIT.test(mark))
    return PERSON_BRACKET.test(text.text.slice(end, end + 8)) ? weight.PERSON_BRACKET : weight.MARK_BESIDE;
  if (BODIES_AFTER.some((it) => text.text.startsWith(it, end))) return weight.BODY_BEHIND;
  if (officeAt(text.text, end) !== null) return weight.OFFICE_BESIDE;
  return listedAfter(text.text, end) ?? otherAfter(text, end, mark);
}

function listedAfter(text: string, end: number): number | null {
  after ??= weightsOf(AFTER);
  let best: number | null = null;
  for (let size = 1; size <= LONGEST && end + size <= text.length; size++) {
    best = stronger(best, after.get(text.slice(end, end + size)), size);
  }
  return best;
}

function otherAfter(text: NameText, end: number, mark: string): number {
  if (NEVER_AFTER.has(mark)) return weight.PLACE_BEHIND;
  const token = tokenAt(text, end);
  if (token === null || token.start !== end) return weight.OTHER_BESIDE;
  if (token.word.length > 1 && /^[vdpctuyr]/.test(token.tag)) return weight.SENTENCE_GOES_ON;
  if (/^[dpcu]/.test(token.tag)) return weight.SHORT_GOES_ON;
  return token.tag === 'v' ? weight.SHORT_VERB : weight.OTHER_BESIDE;
}

/** The noun for what somebody is that ends at an offset: 新兵, 女巡护员, 读者; null when none does. */
export function personNounBefore(text: NameText, end: number): Token | null {
  before ??= weightsOf(BEFORE);
  const token = end === 0 ? null : tokenAt(text, end - 1);
  if (token === null || token.end !== end || token.word.length < 2) return null;
  if (KIN.has(token.word)) return null;
  const isRole = token.tag.startsWith('n') && (before.get(token.word) ?? 0) >= weight.TITLE_SHOWS;
  return isRole || isPersonNoun(token) ? token : null;
}

/** A noun for what somebody is, by its last character: 巡护员, 茶农, 摊主. */
function isPersonNoun({ word, tag }: Token): boolean {
  return tag.startsWith('n') && !tag.startsWith('nr') && PERSON_ENDINGS.has(word.slice(-1));
}

function stronger(best: number | null, listed: number | undefined, size: number): number | null {
  if (listed === undefined) return best;
  const nats = size === 1 ? listed * weight.ONE_CHARACTER : listed;
  return best === null ? nats : Math.max(best, nats);
}

/** A word that two lists have counts as the first says. */
function weightsOf(lists: readonly (readonly [number, string])[]): Weights {
  const weights = new Map<string, number>();
  for (const [nats, words] of lists) {
    for (const word of words.split(' ')) if (!weights.has(word)) weights.set(word, nats);
  }
  return weights;
}
