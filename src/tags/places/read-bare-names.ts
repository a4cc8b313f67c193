import { divisionsCalled } from '../../language/places/divisions.ts';
import type { Token } from '../../language/segment/segmenter.ts';
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
  readonly isFull: boolean;
}

/**
 * The words of a passage that are names of divisions without 市, 县 … (郴州): those that the dictionary calls a place and
 * those whose full name the article has (`known`), everyday words left out; and 京, 湘 in 在京, 赴湘. Not in titles in 《》,
 * nor where more makes another name (南京路, 湘潭大学).
 */
export function bareNamesIn(cut: CutPassage, known: ReadonlySet<string>): readonly BareName[] {
  const { text, tokens, passage } = cut;
  const titles = passage.protectedRanges.filter((it) => it.kind !== 'quotation');
  return tokens.flatMap((token, at): readonly BareName[] => {
    const name = token.word.length <= 2 ? nameByLetter(token, tokens[at - 1]) : null;
    if (name !== null) return [{ token: { ...token, start: token.end - 1 }, name, isFull: true }];
    if (!mayBeStem(token, known) || isOtherName(text, token) || isTornBefore(tokens, token.start)) return [];
    if (titles.some((it) => it.start <= token.start && token.end <= it.end)) return [];
    return divisionsCalled(token.word).length === 0 ? [] : [{ token, name: token.word, isFull: false }];
  });
}

function mayBeStem({ word, tag }: Token, known: ReadonlySet<string>): boolean {
  if (word.length < 2 || word.length > LONGEST || EVERYDAY_STEMS.has(word)) return false;
  return tag === 'ns' || SURE_STEMS.has(word) || known.has(word);
}

function isOtherName(text: string, { start, end }: Token): boolean {
  if (text.charAt(start - 1) === '·' || text.charAt(end) === '·') return true;
  const after = text.slice(end, end + 4);
  return NAME_FOLLOWERS.test(after);
}

/** 在京 and its like, by the word. */
let letterWords: ReadonlyMap<string, string> | null = null;

/** The name of a province that a letter stands for: 京 behind 在, or the second character of 在京 as one word. */
function nameByLetter({ word, start }: Token, before: Token | undefined): string | null {
  if (word.length === 1) {
    const name = PROVINCE_LETTERS.get(word);
    return name !== undefined && before?.end === start && BEFORE_LETTERS.has(before.word) ? name : null;
  }
  letterWords ??= new Map(
    [...BEFORE_LETTERS].flatMap((verb) =>
      [...PROVINCE_LETTERS].map(([letter, name]) => [verb + letter, name] as const),
    ),
  );
  return letterWords.get(word) ?? null;
}
