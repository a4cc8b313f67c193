import type { Span } from '../../model/text.ts';

/** One word of a text; `start` and `end` are UTF-16 offsets into the text that was cut. */
export interface Token extends Span {
  readonly word: string;
  /**
   * Part of speech in the dictionary's letters (n noun, nr person, ns place, nt body, v verb, m number, t time,
   * x unknown …), `eng` for Latin letters, or '' when the dictionary gives none.
   */
  readonly tag: string;
}

/** Cuts Chinese text into words. All segmenters keep one contract; they differ in a few words only. */
export interface Segmenter {
  /**
   * The words of a text in order; joined they are the text again, whatever it holds. Numbers, dates and
   * percentages are whole, and so is a desk word whose ends are ends of words.
   */
  cut(text: string): readonly Token[];
  /**
   * How rare a word is in news: the natural logarithm of the inverse document frequency, 0.8 (的) to 13.9. Null
   * when the table has no such word. The table is read at the first call.
   */
  rarity(word: string): number | null;
}

/** A word with its part of speech, as a dictionary gives it. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** What a segmentation library is asked for: the words of a run of letters, digits and marks. */
export type TagWords = (run: string) => readonly TaggedWord[];
