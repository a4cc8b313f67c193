import { divisionsCalled, higherDivisionsCalled, liesIn } from '../../language/places/divisions.ts';
import type { Token } from '../../language/segment/segmenter.ts';
import type { Span } from '../../model/text.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { PROVINCE_LETTERS } from './data/letters.ts';
import { BEFORE_LETTERS, NAME_FOLLOWERS } from './data/neighbours.ts';
import { EVERYDAY_STEMS, SURE_STEMS } from './data/stems.ts';
import { isTornBefore } from './torn-names.ts';

/** Longest name without its kind: 乌鲁木齐, 锡林浩特. UTF-16 units. */
const LONGEST = 6;

/** A word that stands for a division. */
export interface BareName {
  readonly token: Token;
  /** The name by which the tables know it: 郴州; 湖南省 of 湘. */
  readonly name: string;
  readonly form: 'full' | 'bare' | 'chained';
}

/**
 * The words of a passage that are names of divisions without 市, 县 … (郴州): those that the dictionary calls a place and
 * those whose full name the article has (`known`); others only right behind a place (北京朝阳, 河南开封); and 京, 湘 in 在京,
 * 赴湘. In titles in 《》 only known ones. Not where more makes another name (南京路, 湘潭大学).
 */
export function bareNamesIn(cut: CutPassage, known: ReadonlySet<string>): readonly BareName[] {
  const { tokens, passage } = cut;
  const titles = passage.protectedRanges.filter((it) => it.kind !== 'quotation');
  const names: BareName[] = [];
  // A plain loop: this runs for every word of an article, and few are names.
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    const name = nameByLetter(token, before);
    if (name !== null) names.push({ token: letterIn(token), name, form: 'full' });
    else if (token.word.length >= SHORTEST_PAIR && PAIR_TAG.test(token.tag)) names.push(...pairIn(token));
    else if (mayBeStem(token, before, known) && isStem(cut, token) && !isInTitle(token, titles, known))
      names.push({ token, name: token.word, form: standsAlone(token, known) ? 'bare' : 'chained' });
  }
  return names;
}

function isStem({ text, tokens }: CutPassage, token: Token): boolean {
  if (isOtherName(text, token) || isTornBefore(tokens, token.start)) return false;
  return divisionsCalled(token.word).length > 0;
}

function isInTitle(
  { word, start, end }: Token,
  titles: readonly Span[],
  known: ReadonlySet<string>,
): boolean {
  return !known.has(word) && titles.some((it) => it.start <= start && end <= it.end);
}

function mayBeStem(token: Token, before: Token | undefined, known: ReadonlySet<string>): boolean {
  const { word, tag, start } = token;
  if (word.length < 2 || word.length > LONGEST) return false;
  if (standsAlone(token, known)) return true;
  if (before?.tag !== 'ns' || before.end !== start) return false;
  return tag === 'ns' || higherDivisionsCalled(word).length > 0;
}

/** Whether a word is a name without a place before it. */
function standsAlone({ word, tag }: Token, known: ReadonlySet<string>): boolean {
  return (tag === 'ns' || SURE_STEMS.has(word) || known.has(word)) && !EVERYDAY_STEMS.has(word);
}

/** Two names that the segmenter took for one word: 吉林长春. */
const SHORTEST_PAIR = 4;
const PAIR_TAG = /^(?:n[srtz]|x$)/;

/** A province or city and what lies in it, as two names; one name when the word is one. */
function pairIn(token: Token): readonly BareName[] {
  const { word, start, end, tag } = token;
  if (tag === 'ns' && divisionsCalled(word).length > 0) return [{ token, name: word, form: 'bare' }];
  for (const length of [2, 3]) {
    const [outer, inner] = [word.slice(0, length), word.slice(length)];
    const above = inner.length < 2 ? [] : higherDivisionsCalled(outer);
    if (above.length === 0 || !divisionsCalled(inner).some((it) => above.some((one) => liesIn(it, one))))
      continue;
    return [
      { token: { ...token, word: outer, end: start + length }, name: outer, form: 'bare' },
      { token: { ...token, word: inner, start: start + length, end }, name: inner, form: 'bare' },
    ];
  }
  return [];
}

function isOtherName(text: string, { start, end }: Token): boolean {
  if (text.charAt(start - 1) === '·' || text.charAt(end) === '·') return true;
  const after = text.slice(end, end + 4);
  return NAME_FOLLOWERS.test(after);
}

/** The name of a province that a letter stands for: 京 behind 在, or in 在京, 在京开幕 as one word. */
function nameByLetter({ word, start }: Token, before: Token | undefined): string | null {
  if (word.length === 1) {
    const name = PROVINCE_LETTERS.get(word);
    return name !== undefined && before?.end === start && BEFORE_LETTERS.has(before.word) ? name : null;
  }
  if ((word.length !== 2 && word.length !== 4) || !BEFORE_LETTERS.has(word.charAt(0))) return null;
  return PROVINCE_LETTERS.get(word.charAt(1)) ?? null;
}

function letterIn(token: Token): Token {
  const start = token.word.length === 1 ? token.start : token.start + 1;
  return { ...token, start, end: start + 1 };
}
