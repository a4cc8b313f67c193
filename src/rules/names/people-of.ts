import { maskedText } from '../../language/passages.ts';
import { type PersonMention, personMentionsIn } from '../../language/person-mentions.ts';
import type { Article, Passage } from '../../model/article.ts';

/** A person where an article names them. */
export interface PlacedMention extends PersonMention {
  readonly passage: Passage;
}

const found = new WeakMap<Article, readonly PlacedMention[]>();

/** The people that an article names outside quotations and titles, in reading order; read once for all rules. */
export function mentionsOf(article: Article): readonly PlacedMention[] {
  const mentions = found.get(article) ?? article.passages.flatMap(mentionsIn);
  found.set(article, mentions);
  return mentions;
}

/** Whether a passage is body text, where people are introduced. */
export function isBody({ role }: Passage): boolean {
  return role === 'paragraph' || role === 'listItem';
}

/** The article's mentions of each full name, in order of first mention. */
export function byName(mentions: readonly PlacedMention[]): ReadonlyMap<string, readonly PlacedMention[]> {
  const people = new Map<string, PlacedMention[]>();
  for (const mention of mentions) {
    if (!mention.full) continue;
    const row = people.get(mention.name);
    if (row === undefined) people.set(mention.name, [mention]);
    else row.push(mention);
  }
  return people;
}

/** How often an article's running text holds some words, quotations and titles included. */
export function timesIn(article: Article, words: string): number {
  return article.passages.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);
}

/** Whether a surname stands elsewhere in an article than in these names and short forms: somebody else may be meant. */
export function mayNameOthers(article: Article, surname: string, forms: readonly string[]): boolean {
  return timesIn(article, surname) > forms.reduce((sum, form) => sum + timesIn(article, form), 0);
}

function mentionsIn(passage: Passage): readonly PlacedMention[] {
  if (passage.role === 'code') return [];
  return personMentionsIn(maskedText(passage)).map((mention) => ({ ...mention, passage }));
}
