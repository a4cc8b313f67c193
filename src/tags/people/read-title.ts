import type { Token } from '../../language/segment/segmenter.ts';
import type { Span } from '../../model/text.ts';
import { lastTokenFrom } from '../copy/tokens-at.ts';
import { AREA_ENDINGS } from '../organisations/data/bodies.ts';
import { hasOfficeBefore } from './offices.ts';

/** Longest title with its body, in UTF-16 units. */
const LONGEST_TITLE = 24;

/** What may stand in the name of a body or rank: nouns, places, abbreviations, 副. */
const BODY_TAG = /^(?:n(?!r)|j|b)/;

/**
 * The whole title of which an office is the end: 省妇联主席, 全国妇联副主席、书记处书记. It begins at `floor` (the end of
 * the name before it) at the earliest.
 */
export function readTitleBefore(text: string, tokens: readonly Token[], office: Span, floor: number): string {
  const earliest = /^[和与及、]/.test(text.charAt(floor)) ? floor + 1 : floor;
  let start = office.start;
  for (let at = lastTokenFrom(tokens, office.start - 1); at >= 0; at--) {
    const token = tokens[at] as Token;
    const reaches = token.end >= start && token.start < start;
    if (!reaches || office.end - token.start > LONGEST_TITLE || !belongs(text, token, start, earliest)) break;
    start = Math.max(token.start, earliest);
  }
  const level =
    start - 1 >= earliest && AREA_ENDINGS.includes(text.charAt(start - 1)) && start < office.start;
  return text.slice(level ? start - 1 : start, office.end);
}

function belongs(text: string, token: Token, start: number, earliest: number): boolean {
  if (token.end <= earliest) return false;
  if (token.word === '、' || token.word === '兼') return hasOfficeBefore(text, token.start);
  return BODY_TAG.test(token.tag) || (AREA_ENDINGS.includes(token.word) && token.end === start);
}
