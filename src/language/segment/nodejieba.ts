import { requireLibrary } from './require-library.ts';
import type { TaggedWord, TagWords } from './segmenter.ts';

/** What is used of nodejieba 3.5.8. Its own types are not there when the optional package is not. */
interface Nodejieba {
  load(): void;
  cut(text: string, hmm: boolean): string[];
  tag(text: string): TaggedWord[];
  insertWord(word: string, tag: string): boolean;
}

/**
 * Opens nodejieba: about 1.2 s and 240 MB. It has one dictionary a process, so the words of the segmenter that
 * cuts are put in force first; segmenters with different words that take turns each reload it.
 * Throws when the package or its binary is not installed.
 */
export function openNodejieba(
  words: readonly TaggedWord[],
  nodejieba = requireLibrary<Nodejieba>('nodejieba'),
): TagWords {
  putInForce(nodejieba, words);
  return (run) => {
    if (inForce !== words) putInForce(nodejieba, words);
    return nodejieba.tag(run);
  };
}

let inForce: readonly TaggedWord[] | null = null;

function putInForce(nodejieba: Nodejieba, words: readonly TaggedWord[]): void {
  nodejieba.load();
  for (const { word, tag } of words) {
    if (nodejieba.cut(word, false).length > 1) nodejieba.insertWord(word, tag);
  }
  inForce = words;
}
