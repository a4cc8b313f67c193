import type { Token } from '../../language/segment/segmenter.ts';
import { lastTokenFrom } from '../copy/tokens-at.ts';

/**
 * Whether an unknown word or a person's name stands right before an offset: segmenters cut foreign names anywhere, so that
 * a place after it may be their end (南里奥格朗|德州, 雷西斯滕|西亚).
 */
export function isTornBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[lastTokenFrom(tokens, at - 1)];
  if (before?.end !== at) return false;
  return /^(?:x|nrt?|nrfg)$/.test(before.tag) && /^\p{Script=Han}+$/u.test(before.word);
}
