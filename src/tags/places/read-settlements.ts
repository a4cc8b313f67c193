import type { Token } from '../../language/segment/segmenter.ts';
import type { Span } from '../../model/text.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { tokenAt } from '../copy/tokens-at.ts';
import { GENERIC_SETTLEMENTS, NOT_IN_SETTLEMENT, SETTLEMENT_KINDS } from './data/neighbours.ts';

/** Lengths of a settlement's name with its kind. UTF-16 units. */
const SHORTEST = 3;
const LONGEST = 7;

/**
 * The town or village that begins at an offset, right behind the place that it lies in (湘潭县|易俗河镇). Null when none
 * does: 各乡镇 and 农村 name none.
 */
export function settlementAt({ text, tokens }: CutPassage, from: number): Span | null {
  const first = tokenAt(tokens, from);
  for (const token of first < 0 ? [] : tokens.slice(first, first + LONGEST)) {
    if (token.end - from > LONGEST) return null;
    const isKind = SETTLEMENT_KINDS.includes(token.word) && token.start > from;
    if (!isKind && (NOT_IN_SETTLEMENT.test(tagOf(token)) || GENERIC_SETTLEMENTS.has(token.word))) return null;
    if (!/^\p{Script=Han}+$/u.test(token.word)) return null;
    if (!endsInKind(token.word)) continue;
    const name = text.slice(from, token.end);
    return isSettlement(name) ? { start: from, end: token.end } : null;
  }
  return null;
}

/** True of a word of the dictionary that names a town or village: 周庄镇. */
export function isSettlementWord({ word, tag }: Token): boolean {
  return tag === 'ns' && /[镇乡村]$/.test(word) && isSettlement(word) && !/^(?:[各全本该]|城关镇)/.test(word);
}

function endsInKind(word: string): boolean {
  return SETTLEMENT_KINDS.some((kind) => word.endsWith(kind));
}

function isSettlement(name: string): boolean {
  if (name.length < SHORTEST || GENERIC_SETTLEMENTS.has(name)) return false;
  const kind = SETTLEMENT_KINDS.find((it) => name.endsWith(it));
  return kind !== undefined && name.length >= kind.length + 2 && !/[各全该本个等及和的在]/.test(name);
}

/** Unknown words in Han are often the names of villages. */
function tagOf({ word, tag }: Token): string {
  return tag === 'x' && /^\p{Script=Han}+$/u.test(word) ? 'n' : tag;
}
