/**
 * What a headline's breaks cost. House values, judged on headlines of the sample issue and of the corpora's news: a
 * two lines of 9 and 5 characters where the sense parts (3.3) are as good as 7 and 7 parted between any words (3).
 */
export const HEADLINE_COSTS = {
  /** After a colon, a dash, a comma, a space: where the sense parts. */
  phrase: 0,
  word: 3,
  /** Beside what the place itself costs: anywhere else in a headline of phrases, and in one of two halves. */
  insidePhrase: 2,
  insideHalf: 20,
  /** Before a particle, after a preposition. */
  leaning: 8,
  /** Between a number and what it counts. */
  counted: 16,
  /** A line more than need be. */
  line: 10,
  /** Inside 《 》 or “ ” that a line could hold. */
  quotation: 60,
  /** Inside a word or number: only where nothing else fits. */
  inside: 200,
  /** Against the rules of line start and end. */
  forbidden: 2000,
  /** Times the squares of what lines differ from their even share, in parts of it. */
  uneven: 20,
} as const;
