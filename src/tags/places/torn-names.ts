import type { Token } from '../../language/segment/segmenter.ts';
import { lastTokenFrom } from '../copy/tokens-at.ts';
import { SURNAMES_BEFORE } from './data/neighbours.ts';

/**
 * Whether an unknown word, a person's name or a surname stands right before an offset: segmenters cut foreign names anywhere, so that
 * a place after it may be their end (南里奥格朗|德州, 雷西斯滕|西亚). So may it be a given name (张|海南).
 */
export function isTornBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[lastTokenFrom(tokens, at - 1)];
  if (before?.end !== at) return false;
  if (SURNAMES_BEFORE.has(before.word)) return true;
  return /^(?:x|nrt?|nrfg)$/.test(before.tag) && /^\p{Script=Han}+$/u.test(before.word);
}
