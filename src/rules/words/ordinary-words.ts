import type { Words } from '../../language/segment/words.ts';
import type { Passage } from '../../model/article.ts';
import type { Span } from '../../model/text.ts';
import { isWholeWords } from './confusion.ts';

/** Rarer words (natural logarithm, see Segmenter.rarity) are no sign that a text is in order. */
const RARE = 12;

/**
 * Whether a stretch of a passage reads as ordinary words: a known word reaches over one of its ends, or it is one known word,
 * or words of two and more characters that are no rarities.
 */
export function isOrdinary(words: Words, passage: Passage, stretch: Span): boolean {
  const tokens = words.of(passage);
  if (!isWholeWords(tokens, stretch)) return true;
  const inside = tokens.filter((it) => it.start >= stretch.start && it.end <= stretch.end);
  return inside.every(({ word, tag }) => {
    if (word.length < 2 || tag === 'x') return false;
    return word.length === stretch.end - stretch.start || isCommon(words, word);
  });
}

function isCommon(words: Words, word: string): boolean {
  const rarity = words.rarity(word);
  return rarity !== null && rarity < RARE;
}
