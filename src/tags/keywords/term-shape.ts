import { higherDivisionsCalled, isDivisionName } from '../../language/places/divisions.ts';
import type { Token } from '../../language/segment/segmenter.ts';
import {
  CONTENT_TAG,
  END_TAG,
  LOOSE_CHARACTERS,
  LOOSE_EDGE,
  NOMINAL_TAG,
  NOUN_TAG,
  PAGE_NUMBER,
  RECURRING_TAG,
  SHORT_END_TAG,
  SHORT_START_TAG,
  SHORT_TAG,
  TELLING,
} from './data/phrase-words.ts';

/** Words that keywords are kept clear of. */
export interface TermFilter {
  /** What words may be, as far as they were asked about: articles share most of their words. */
  readonly shapes: Map<string, Shape>;
  /** Never in a keyword. */
  readonly isStopWord: (word: string) => boolean;
  /** Never a keyword alone, but part of phrases: 信息采集, 新媒体建设. */
  readonly isPartOnly: (word: string) => boolean;
}

/** What a word may be in a keyword. */
export interface Shape {
  readonly part: boolean;
  readonly start: boolean;
  /** The end of a phrase. */
  readonly end: boolean;
  /** A keyword by itself: a noun at once, other words when they recur. */
  readonly alone: 'once' | 'recurring' | null;
  /** A piece of a word that the segmenter may have cut apart; a phrase that holds one must prove itself. */
  readonly piece: boolean;
  /** Part of a phrase that may stand only once. */
  readonly nominal: boolean;
}

const NOTHING: Shape = { part: false, start: false, end: false, alone: null, piece: false, nominal: false };
/** Letters; of Latin ones, no unit of measure. */
const WORD = /^(?:[\u4e00-\u9fff]+|(?!(?:[a-z]{1,2}|m?mol|mmHg|kWh)$)[\p{L}\p{N}]+)$/u;
/** Joined to the particle beside them though the dictionary knows them: 现状及. */
const WITH_PARTICLE = /^[的及与].|.[的及与]$/u;
const HAN = /^\p{Script=Han}$/u;

/** What a word may be in a keyword, by its part of speech. */
export function shapeOf({ word, tag }: Token, filter: TermFilter): Shape {
  const key = `${tag} ${word}`;
  const known = filter.shapes.get(key);
  if (known !== undefined) return known;
  const shape = readShape({ word, tag }, filter);
  if (filter.shapes.size >= MOST_SHAPES) filter.shapes.clear();
  filter.shapes.set(key, shape);
  return shape;
}

/** Words of some hundred articles. */
const MOST_SHAPES = 20_000;

function readShape({ word, tag }: Pick<Token, 'word' | 'tag'>, filter: TermFilter): Shape {
  if (!WORD.test(word) || isLoose(word, tag) || filter.isStopWord(word)) return NOTHING;
  if (word.length === 1) return shortShape(word, tag);
  if (!CONTENT_TAG.test(tag)) return NOTHING;
  const alone = NOUN_TAG.test(tag) ? 'once' : RECURRING_TAG.test(tag) ? 'recurring' : null;
  return {
    ...{ part: true, start: true, piece: false, nominal: NOMINAL_TAG.test(tag) },
    // A phrase that runs into a division's name was torn from 对话岳阳市….
    end: END_TAG.test(tag) && !(tag === 'ns' && isDivision(word)),
    alone: filter.isPartOnly(word) ? null : alone,
  };
}

function isDivision(word: string): boolean {
  return isDivisionName(word) || higherDivisionsCalled(word).length > 0;
}

/** No word of a subject: joined to a particle by mistake, what happens, the number of a page. */
function isLoose(word: string, tag: string): boolean {
  const torn = tag === 'x' ? LOOSE_EDGE.test(word) : WITH_PARTICLE.test(word);
  return torn || TELLING.test(word) || PAGE_NUMBER.test(word);
}

function shortShape(word: string, tag: string): Shape {
  if (SHORT_TAG.test(tag) && !LOOSE_CHARACTERS.has(word)) {
    const end = SHORT_END_TAG.test(tag);
    const start = SHORT_START_TAG.test(tag);
    return { part: true, start, end, alone: null, piece: false, nominal: NOMINAL_TAG.test(tag) };
  }
  const piece = HAN.test(word) && !LOOSE_CHARACTERS.has(word);
  return { part: piece, start: piece, end: piece, alone: null, piece, nominal: NOMINAL_TAG.test(tag) };
}
