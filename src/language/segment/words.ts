import type { Passage } from '../../model/article.ts';
import type { Segmenter, Token } from './segmenter.ts';

/** The words of texts, for rules. */
export interface Words {
  /** The words of a passage's whole text, protected ranges included; cut once, however many rules ask. */
  of(passage: Passage): readonly Token[];
  /** How rare a word is in news, see {@link Segmenter.rarity}; null when the table has no such word. */
  rarity(word: string): number | null;
  /** The words of any text. */
  cut(text: string): readonly Token[];
}

/** Words of a segmenter that is opened when the first rule asks: most copy never needs the dictionary. */
export function wordsFrom(open: () => Segmenter): Words {
  const cutPassages = new WeakMap<Passage, readonly Token[]>();
  let opened: Segmenter | null = null;
  const segmenter = () => {
    opened ??= open();
    return opened;
  };
  const cut = (text: string) => segmenter().cut(text);
  return {
    cut,
    rarity: (word) => segmenter().rarity(word),
    of: (passage) => {
      const tokens = cutPassages.get(passage) ?? cut(passage.text);
      cutPassages.set(passage, tokens);
      return tokens;
    },
  };
}
