import type { Token } from '../../language/segment/segmenter.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { AREA_ENDINGS } from '../organisations/data/bodies.ts';
import { PHRASE_CHARACTERS, PHRASE_MENTIONS, PHRASE_WORDS, POSITION_WEIGHTS } from './data/weights.ts';

/** One place where a term stands: its first and last word, counted through all passages. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** A word or phrase that may be a keyword. */
export interface Term {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** Words that keywords are kept clear of. */
export interface TermFilter {
  /** Never a keyword by themselves. */
  readonly isStopWord: (word: string) => boolean;
  /** Stop words that may follow another word in a phrase. */
  readonly isCompoundHead: (word: string) => boolean;
}

/** Nouns, abbreviations and Latin words: keywords even when they stand only once. The dictionary's nr often errs. */
const NOUN_TAG = /^(?:n(?![rs])|j|eng)/;
/** Verbal nouns, idioms, verbs and unknown words too, when they recur. */
const NAMING_TAG = /^(?:n(?!s)|v(?!d)|an|j|l|i|eng|x)/;
/** What else a phrase may hold: places, verbs, adjectives. */
const PART_TAG = /^(?:n|v(?!d)|a(?!d)|b|j|l|i|eng|x)/;
/** What a part of one character may be: 新媒体, 女干部, 省妇联. */
const SHORT_PART = /^(?:n|a$|b|j)/;

/** The terms of an article in the order of their first mention; phrases of several words only when they recur. */
export function findTerms(passages: readonly CutPassage[], filter: TermFilter): readonly Term[] {
  const terms = new Map<string, { text: string; tokens: readonly Token[]; mentions: Mention[] }>();
  let before = 0;
  for (const passage of passages) {
    for (const { first, last } of termsOf(passage, filter)) {
      const tokens = passage.tokens.slice(first, last + 1);
      const text = tokens.map((token) => token.word).join('');
      const term = terms.get(text) ?? { text, tokens, mentions: [] };
      term.mentions.push({
        first: before + first,
        last: before + last,
        weight: POSITION_WEIGHTS[passage.role],
      });
      terms.set(text, term);
    }
    before += passage.tokens.length;
  }
  return [...terms.values()].filter(recursEnough);
}

function recursEnough(term: Term): boolean {
  const isNoun = term.tokens.length === 1 && NOUN_TAG.test(term.tokens[0]?.tag ?? '');
  return isNoun || term.mentions.length >= PHRASE_MENTIONS;
}

function* termsOf({ tokens }: CutPassage, filter: TermFilter): Generator<{ first: number; last: number }> {
  for (let first = 0; first < tokens.length; first++) {
    let length = 0;
    for (let last = first; last < Math.min(tokens.length, first + PHRASE_WORDS); last++) {
      const token = tokens[last] as Token;
      const follows = last === first || tokens[last - 1]?.end === token.start;
      if (!follows || !isPart(token, filter, last > first)) break;
      length += token.word.length;
      if (length > PHRASE_CHARACTERS) break;
      if (canEnd(token, first === last)) yield { first, last };
    }
  }
}

function isPart(token: Token, filter: TermFilter, inside: boolean): boolean {
  if (!/^[\p{L}\p{N}]+$/u.test(token.word)) return false;
  if (filter.isStopWord(token.word)) return inside && filter.isCompoundHead(token.word);
  if (token.word.length > 1) return PART_TAG.test(token.tag);
  return SHORT_PART.test(token.tag) || AREA_ENDINGS.includes(token.word);
}

function canEnd(token: Token, alone: boolean): boolean {
  if (token.word.length < 2) return false;
  return NAMING_TAG.test(token.tag) || (!alone && /^(?:ns|a)/.test(token.tag));
}
