import { requireLibrary } from './require-library.ts';
import type { TaggedWord, TagWords } from './segmenter.ts';

/** The data that come with @node-rs/jieba, as bytes. */
export type JiebaDictionary = typeof import('@node-rs/jieba/dict.js');

/**
 * The dictionary's median frequency, which nodejieba gives to added words. It must be written out: a line without
 * a frequency counts as zero in @node-rs/jieba 2.0.2, which removes the word instead of adding it.
 */
const ADDED_FREQUENCY = 3;

/** Opens @node-rs/jieba: about 0.2 s and 50 MB. Throws when the platform's binary is not installed. */
export function openJiebaRs(words: readonly TaggedWord[]): TagWords {
  const { Jieba } = requireLibrary<typeof import('@node-rs/jieba')>('@node-rs/jieba');
  const { dict } = requireLibrary<JiebaDictionary>('@node-rs/jieba/dict.js');
  const jieba = Jieba.withDict(dict);
  const added = words.filter(({ word }) => jieba.cut(word, false).length > 1);
  const lines = added.map(({ word, tag }) => `${word} ${ADDED_FREQUENCY} ${tag}\n`);
  jieba.loadDict(new TextEncoder().encode(lines.join('')));
  return (run) => jieba.tag(run, true);
}
