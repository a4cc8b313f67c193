import type { PassageRole } from '../../../model/article.ts';

/**
 * Weights and thresholds of keyword extraction. Set by hand on the five stories of a newspaper page of 2015: at
 * least four of each story's first five keywords had to be worth keeping to an editor.
 */

/** What one mention weighs by where it stands; the lede, which tells the news, more than other paragraphs. */
export const POSITION_WEIGHTS: Readonly<Record<PassageRole | 'lede', number>> = {
  headline: 4,
  kicker: 2.5,
  deck: 2.5,
  summary: 2,
  subhead: 2,
  lede: 1.5,
  paragraph: 1,
  listItem: 1,
  tableCell: 0.5,
  cutline: 1,
  code: 0,
};

/** Mentions that bring a word half of what endless mentions would: keeps long stories from drowning the headline. */
export const HALF_SATURATION = 6;

/**
 * Rarity of known words that the table lacks, by length in characters: words of the desk, and words that came into
 * use after it was counted (微信, 新媒体). Longer words are rarer; those beyond the list count as the last.
 */
export const UNLISTED_RARITY: readonly number[] = [0, 0, 8, 9.5, 11];

/** Rarity of words that nobody listed: some are only mis-cuts. */
export const UNKNOWN_RARITY = 6;

/**
 * What a phrase's rarity gains over its rarest word, by its number of words: a phrase says more than its parts, but
 * each further word adds less.
 */
export const PHRASE_GAINS: readonly number[] = [0, 1, 1.2, 1.3, 1.35];

/** Least mentions of a phrase of several words. */
export const PHRASE_MENTIONS = 2;

/** Most words and characters of a phrase. */
export const PHRASE_WORDS = 4;
export const PHRASE_CHARACTERS = 8;

/** Keywords an article gets at most when nobody says otherwise. */
export const DEFAULT_LIMIT = 8;

/** Keywords an article gets however light they are; further ones must reach a share of the best one's weight. */
export const SURE_KEYWORDS = 5;
export const LEAST_SHARE = 0.45;
