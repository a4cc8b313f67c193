import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import type { Segmenter } from '../../src/language/segment/segmenter.ts';
import { UsageError } from '../../src/model/usage-error.ts';

/** The default segmenter and the optional one; null where the optional one is not installed. CI installs it. */
export function bothSegmenters(words: readonly string[]): readonly [Segmenter, Segmenter] | null {
  try {
    return [openSegmenter('jieba-rs', words), openSegmenter('nodejieba', words)];
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}
