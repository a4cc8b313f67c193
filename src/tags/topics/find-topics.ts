import type { Segmenter } from '../../language/segment/segmenter.ts';
import type { Topic } from '../../model/tags.ts';
import type { Copy } from '../copy/copy.ts';

/** The subjects an article is about. */
export function findTopics(_copy: Copy, _segmenter: Segmenter): readonly Topic[] {
  return [];
}
