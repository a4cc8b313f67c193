import type { Token } from '../../language/segment/segmenter.ts';
import { VERB_TAG } from './data/phrase-words.ts';
import {
  DESK_WORD,
  DOUBTFUL,
  HALF_SATURATION,
  NOT_FREE,
  ONCE,
  OPENING_VERB,
  ORGANISATION,
  PHRASE_GAINS,
  PHRASE_LENGTHS,
  PLACE,
  POSITION_WEIGHTS,
  RARITY_CEILING,
  UNKNOWN_RARITY,
  UNLISTED_RARITY,
  VERB,
  WORD_LENGTHS,
} from './data/weights.ts';
import type { Standing, Term } from './term.ts';

/** A term and what it weighs for all but its mentions. */
export interface WeighedTerm extends Term {
  /** See KeywordReasons; both with four decimals. */
  readonly rarity: number;
  readonly quality: number;
}

/** Rarity and quality of the terms; each word is looked up once. */
export function weighTerms(
  terms: readonly Term[],
  rarity: (word: string) => number | null,
): readonly WeighedTerm[] {
  const known = knownOf(rarity);
  const rarityOf = (token: Pick<Token, 'word' | 'tag'>) => {
    // What the table lacks is judged by its tag too.
    const key = token.tag === 'x' ? `?${token.word}` : token.word;
    const value = known.get(key) ?? Math.min(RARITY_CEILING, rarity(token.word) ?? unlistedRarity(token));
    known.set(key, value);
    return value;
  };
  return terms.map((term) => {
    // What was not read word by word is looked up whole.
    let rarest = term.tokens.length > 0 ? 0 : rarityOf({ word: term.text, tag: 'n' });
    for (const token of term.tokens) rarest = Math.max(rarest, rarityOf(token));
    return { ...term, rarity: rounded(rarest), quality: qualityOf(term) };
  });
}

/** Rarities that were looked up, by table: the same words stand in all articles of a run. */
const looked = new WeakMap<object, Map<string, number>>();
/** Words that are kept before the list is begun anew. */
const MOST_KEPT = 50_000;

function knownOf(rarity: (word: string) => number | null): Map<string, number> {
  const kept = looked.get(rarity);
  if (kept !== undefined && kept.size < MOST_KEPT) return kept;
  const known = new Map<string, number>();
  looked.set(rarity, known);
  return known;
}

/** Mentions weighed by where they stand, saturated: 0 to 1, four decimals. */
export function frequencyOf(standings: readonly Standing[]): number {
  let weight = 0;
  for (const { role } of standings) weight += POSITION_WEIGHTS[role];
  return rounded(weight / (weight + HALF_SATURATION));
}

/** Four decimals. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function unlistedRarity({ word, tag }: Pick<Token, 'word' | 'tag'>): number {
  return tag === 'x' ? UNKNOWN_RARITY : at(UNLISTED_RARITY, word.length);
}

function qualityOf(term: Term): number {
  const { kind, text, tokens, standings, isFree } = term;
  if (kind === 'place') return PLACE;
  if (kind === 'organisation') return ORGANISATION;
  if (kind === 'desk') return DESK_WORD;
  if (tokens.length <= 1) {
    const doubtful = /^(?:nr|ns|x)/.test(tokens[0]?.tag ?? '');
    const verb = VERB_TAG.test(tokens[0]?.tag ?? '');
    return rounded(at(WORD_LENGTHS, text.length) * (doubtful ? DOUBTFUL : verb ? VERB : 1));
  }
  const built = at(PHRASE_GAINS, tokens.length) * at(PHRASE_LENGTHS, text.length);
  const opening = VERB_TAG.test(tokens[0]?.tag ?? '') ? OPENING_VERB : 1;
  return rounded(built * opening * (standings.length === 1 ? ONCE : 1) * (isFree ? 1 : NOT_FREE));
}

/** The entry for a number; the last one for numbers beyond the list. */
function at(list: readonly number[], number: number): number {
  return list[number] ?? list.at(-1) ?? 0;
}
