import type { PassageRole } from '../../../model/article.ts';

/**
 * Weights and thresholds of keyword extraction. A keyword's score is frequency x rarity x quality. They were set by hand on
 * abstracts of journals with their authors' keywords, by looking at the odd and the even half apart (bench/eval/keywords.ts):
 * both halves were looked at, so what they reach there is a little kind. An editor must still keep at least four of the
 * first five keywords of each story of a newspaper page of 2015.
 */

/** What one mention weighs by where it stands; the lede, which tells the news, more than other paragraphs. */
export const POSITION_WEIGHTS: Readonly<Record<PassageRole | 'lede', number>> = {
  headline: 6,
  kicker: 4,
  deck: 4,
  summary: 2,
  subhead: 2,
  lede: 1.5,
  paragraph: 1,
  listItem: 1,
  tableCell: 0.5,
  cutline: 1,
  code: 0,
};

/** Parts of an article that its editor wrote with care: a phrase counts there even when it stands only once. */
export const TITLE_ROLES: ReadonlySet<PassageRole | 'lede'> = new Set([
  'headline',
  'kicker',
  'deck',
] as const);

/** Weight of mentions that brings a word half of what endless mentions would: keeps long stories from drowning the headline. */
export const HALF_SATURATION = 10;

/** Rarity counts up to this much: beyond it the table holds words that it has seen once. */
export const RARITY_CEILING = 10.5;

/**
 * Rarity of known words that the table lacks, by length in characters: words of the desk, and words that came into
 * use after it was counted (微信, 新媒体). Longer words are rarer; those beyond the list count as the last.
 */
export const UNLISTED_RARITY: readonly number[] = [0, 0, 8, 9.5, 10.5];

/** Rarity of words that nobody listed: some are only mis-cuts. */
export const UNKNOWN_RARITY = 7;

/** Quality of a word by its characters: two say less than three. Those beyond the list count as the last. */
export const WORD_LENGTHS: readonly number[] = [0, 0, 0.8, 1];

/** Quality of a phrase by its characters: four are the commonest length of a subject (性别平等); long ones ramble. */
export const PHRASE_LENGTHS: readonly number[] = [0, 0, 1, 1.2, 1.3, 1.2, 1, 0.9, 0.8];

/** Quality of a phrase by its words: it says more than its rarest word does. */
export const PHRASE_GAINS: readonly number[] = [0, 1, 1.3, 1.2, 1.2];

/** Quality of a phrase that stands only once, in a headline. */
export const ONCE = 0.85;

/** Quality of a phrase that always stands beside the same character: it is part of a longer one, or cut wrongly. */
export const NOT_FREE = 0.6;

/** Share of a phrase's mentions with the same character beside them at which it is no whole. */
export const SAME_NEIGHBOUR = 0.8;

/** Quality of words that the dictionary takes for a name or does not know, and that nobody listed. */
export const DOUBTFUL = 0.9;

/** Quality of a phrase that a plain verb opens: 抓获犯罪 tells what happens, 流动诊所 is no such phrase. */
export const OPENING_VERB = 0.8;

/** Quality of a verb by itself. */
export const VERB = 0.5;

/** Quality of a place: where, not what; of a word that the desk took the trouble to list. */
export const PLACE = 0.6;
export const DESK_WORD = 1.1;

/** Least mentions of a phrase outside the headline, and of a word that is no noun. */
export const PHRASE_MENTIONS = 2;

/** How much of a part's mentions must lie in a new word that the segmenter cut apart. */
export const COHESION = 0.5;

/** Most words and characters (UTF-16 units) of a phrase. */
export const PHRASE_WORDS = 5;
export const PHRASE_CHARACTERS = 10;

/** Keywords an article gets at most when nobody says otherwise. */
export const DEFAULT_LIMIT = 8;

/** Keywords an article gets however light they are; further ones must reach a share of the best one's weight. */
export const SURE_KEYWORDS = 5;
export const LEAST_SHARE = 0.45;

/** Quality of a body by its full name: it says more than the words it is made of (邮政局 in 祁阳县邮政局). */
export const ORGANISATION = 1.15;
