import { officeAt, officeEndingAt } from '../../../language/mention-titles.ts';
import { opensName } from '../../../language/name-evidence.ts';
import type { Token } from '../../../language/segment/segmenter.ts';
import { isTransliterating } from '../../../language/transliteration.ts';
import type { Span } from '../../../model/text.ts';
import * as weight from '../data/name-weights.ts';
import { NO_GIVEN_NAMES } from '../data/name-words.ts';
import { NO_NAMES } from '../data/no-names.ts';
import { isForeignWord } from '../foreign-words.ts';
import type { FoundName } from '../found-name.ts';
import { contextAfter, contextBefore } from '../name-context.ts';
import { type NameText, tokenAt } from '../name-text.ts';
import { wordEvidence } from '../word-evidence.ts';

const NAME_LENGTH = /^\p{Script=Han}{2,4}$/u;

/** Names that something else than their characters shows: known ones, and unknown words between a title and a mark. */
export function shownNamesAt(text: NameText, start: number, found: FoundName[]): void {
  for (const name of text.known(text.text, start)) addKnown(text, { start, end: start + name.length }, found);
  const token = tokenAt(text, start);
  // One character is no name; most words fail here.
  if (token?.start === start && token.end - start > 1 && mayName(token, text) && isShown(text, token))
    found.push({ start, end: token.end, evidence: weight.TITLED_WORD });
}

/** A known name may still be part of a place's, a body's or another's: 左权县, 约翰逊太空中心, 李明 in 李明亮. */
function addKnown(text: NameText, span: Span, found: FoundName[]): void {
  const words = Math.min(0, wordEvidence(text, span, 'foreign'));
  const beside = Math.min(0, contextBefore(text, span.start)) + Math.min(0, contextAfter(text, span.end));
  const evidence = weight.KNOWN + words + beside;
  if (evidence > 0) found.push({ ...span, evidence });
}

/** A word that nobody knows, or that the dictionary has as a name. */
function mayName({ word, tag }: Token, { rarity }: NameText): boolean {
  if (!(tag === 'x' || tag.startsWith('nr')) || !NAME_LENGTH.test(word)) return false;
  if (NO_NAMES.has(word) || isForeignWord(word) || NO_GIVEN_NAMES.has(word.slice(-1))) return false;
  if (!isTransliterating(word.charAt(0)) && !opensName(word.codePointAt(0) ?? 0)) return false;
  if (officeAt(word, 0) !== null || officeEndingAt(word, word.length) !== null) return false;
  return tag !== 'x' || rarity(word) === null;
}

function isShown(text: NameText, { start, end }: Token): boolean {
  const before = contextBefore(text, start);
  const after = contextAfter(text, end);
  if (Math.min(before, after) <= weight.MARK_SHOWS) return false;
  return before >= weight.TITLE_SHOWS || after >= weight.TITLE_SHOWS;
}
