import type { Segmenter } from '../../language/segment/segmenter.ts';
import { LEADING_WORDS } from './data/joint-words.ts';

/** Characters at the end of a text that the segmenter sees. */
const SEEN = 12;

/** True for a text whose last word leads on: 中央党的, 加强与. 目的, 埃及 and 祥和 are other words. */
export function leadsOn(text: string, segmenter: Segmenter): boolean {
  const last = segmenter.cut([...text].slice(-SEEN).join('')).at(-1)?.word ?? '';
  return LEADING_WORDS.has(last);
}
