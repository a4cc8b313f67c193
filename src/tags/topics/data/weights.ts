import type { PassageRole } from '../../../model/article.ts';

/** Measures of classification, set on the odd half of the labelled stories of tests/tags/topics/labelled.ts. */

/** What one mention counts by where it stands; the rubric is the desk's own word for what a page is about. */
export const STANDS: Readonly<Record<PassageRole | 'lede' | 'rubric', number>> = {
  headline: 3,
  kicker: 2,
  deck: 2,
  summary: 2,
  rubric: 2,
  subhead: 1.5,
  lede: 1.5,
  paragraph: 1,
  listItem: 1,
  cutline: 1,
  tableCell: 0.5,
  code: 0,
};

/**
 * Evidence that makes a score of one half: in an article without words, and what the square root of each hundred
 * characters adds. Long stories touch on more subjects than they are about.
 */
export const HALF_SCORE = { base: 6, perRoot: 3 };

/** A topic with less is not given. */
export const LEAST_SCORE = 0.5;

/** A topic with a smaller share of the evidence of the strongest is not given. */
export const LEAST_SHARE = 0.45;

/** Two words must speak for a topic, both with the lesser weight and one with the greater: hints alone say nothing. */
export const LEAST_VOICES = { either: 2, one: 3 };

/** A word of this weight decides alone when it stands in a head. */
export const DECISIVE = 5;

/** The most topics an article is given, and the most words that are told of one. */
export const MOST_TOPICS = 3;
export const MOST_WORDS = 8;
