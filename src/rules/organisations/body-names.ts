import { maskedText } from '../../language/passages.ts';
import { type PhraseFinder, phraseFinder } from '../../language/phrase-finder.ts';
import type { Article, Passage } from '../../model/article.ts';
import { BODY_SUFFIXES } from './data/name-words.ts';

/** The name of a body with the place it belongs to: 郴州市 + 女领导干部 + 联谊会. */
export interface BodyName {
  /** The last two characters of the place's own name, and its kind: 郴州市; the kind alone where no name stands: 市. */
  readonly place: string;
  readonly middle: string;
  readonly suffix: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Longest and shortest middle of a name, in characters. */
const LONGEST = 14;
const SHORTEST = 3;

const PLACE_KINDS = '省市县区州镇乡';
const PLACE = new RegExp(`[${PLACE_KINDS}]`);
const HAN = /[\u3400-\u9fff]/;

let suffixes: PhraseFinder<null> | null = null;

/** The names of bodies in an article that begin with a place, in reading order. */
export function bodyNamesIn(article: Article): readonly BodyName[] {
  suffixes ??= phraseFinder(BODY_SUFFIXES.map((suffix) => [suffix, null] as const));
  const finder = suffixes;
  return article.passages.flatMap((passage) => {
    const text = maskedText(passage, ['quotation']);
    if (!PLACE.test(text)) return [];
    return finder(text).flatMap(({ start, end, phrase }) => {
      const name = nameBefore(text, start);
      return name === null ? [] : [{ ...name, suffix: phrase, passage, end }];
    });
  });
}

/** Place and middle before a suffix; null where no place stands near enough. */
function nameBefore(text: string, end: number): Pick<BodyName, 'place' | 'middle' | 'start'> | null {
  for (let at = end - 1; at >= 0 && end - at <= LONGEST + 1; at--) {
    const character = text.charAt(at);
    if (!HAN.test(character)) return null;
    if (!PLACE_KINDS.includes(character)) continue;
    const middle = text.slice(at + 1, end);
    if (middle.length < SHORTEST) return null;
    const start = placeStart(text, at);
    return start === null ? null : { place: text.slice(start, at + 1), middle, start };
  }
  return null;
}

/** Where the place begins whose kind stands at an offset: two characters before, or there (省女企业家协会). */
function placeStart(text: string, at: number): number | null {
  if (at === 0 || !HAN.test(text.charAt(at - 1))) return at;
  return at > 1 && HAN.test(text.charAt(at - 2)) ? at - 2 : null;
}
