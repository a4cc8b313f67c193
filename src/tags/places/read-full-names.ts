import { maskedText } from '../../language/passages.ts';
import { type PlaceMention, placesIn } from '../../language/places/place-mentions.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { lastTokenFrom, tokenAt } from '../copy/tokens-at.ts';

/** A county of one character before a title is a surname: 叶县长, 温县委. */
const TITLE_AFTER_SHORT = /^[长委令里]/;

/**
 * The divisions that a passage names in full, and the names without kind right before them (湖南长沙市). Titles in 《》 and
 * quotations are read, code and addresses are not. A name must begin where a word does: 西山区 is not found in 湘西山区.
 */
export function fullNamesIn({ passage, text, tokens, filing }: CutPassage): readonly PlaceMention[] {
  const { mentions } = placesIn(maskedText(passage, ['quotation', 'title']));
  const kept: PlaceMention[] = [];
  for (const mention of mentions) {
    const { start, end, name } = mention;
    if (filing.some((it) => it.start < end && start < it.end)) continue;
    if (name.length === 2 && name.endsWith('县') && TITLE_AFTER_SHORT.test(text.charAt(end))) continue;
    const follows = kept.at(-1)?.end === start;
    const begins = mention.certain || follows || tokenAt(tokens, start) >= 0;
    if (begins && (follows || !isInsideWord(start, end, tokens))) kept.push(mention);
  }
  return kept;
}

/** Whether a longer word holds the name and does not begin with it: 大连环路 holds no 连环路. */
function isInsideWord(start: number, end: number, tokens: CutPassage['tokens']): boolean {
  const token = tokens[lastTokenFrom(tokens, start)];
  return token !== undefined && token.start < start && token.end >= end;
}
