import type { Token } from '../../language/segment/segmenter.ts';
import {
  CONTENT_TAG,
  END_TAG,
  LOOSE_CHARACTERS,
  NOUN_TAG,
  RECURRING_TAG,
  SHORT_END_TAG,
  SHORT_START_TAG,
  SHORT_TAG,
} from './data/phrase-words.ts';

/** Words that keywords are kept clear of. */
export interface TermFilter {
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
}

const NOTHING: Shape = { part: false, start: false, end: false, alone: null, piece: false };
/** Letters; of Latin ones, no unit of measure. */
const WORD = /^(?:[\u4e00-\u9fff]+|(?![a-z]{1,2}$)[\p{L}\p{N}]+)$/u;
/** Joined by the segmenter to the particle beside them: 现状及. */
const WITH_PARTICLE = /^[的及与].|.[的及与]$/u;
const HAN = /^\p{Script=Han}$/u;

/** What a word may be in a keyword, by its part of speech. */
export function shapeOf({ word, tag }: Token, filter: TermFilter): Shape {
  if (!WORD.test(word) || WITH_PARTICLE.test(word) || filter.isStopWord(word)) return NOTHING;
  if (word.length === 1) return shortShape(word, tag);
  if (!CONTENT_TAG.test(tag)) return NOTHING;
  const alone = NOUN_TAG.test(tag) ? 'once' : RECURRING_TAG.test(tag) ? 'recurring' : null;
  return {
    ...{ part: true, start: true, piece: false },
    end: END_TAG.test(tag),
    alone: filter.isPartOnly(word) ? null : alone,
  };
}

function shortShape(word: string, tag: string): Shape {
  if (SHORT_TAG.test(tag) && !LOOSE_CHARACTERS.has(word)) {
    const end = SHORT_END_TAG.test(tag);
    return { part: true, start: SHORT_START_TAG.test(tag), end, alone: null, piece: false };
  }
  const piece = HAN.test(word) && !LOOSE_CHARACTERS.has(word);
  return { part: piece, start: piece, end: piece, alone: null, piece };
}
