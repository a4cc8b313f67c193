import type { Article, StoredTags } from '../../model/article.ts';
import type { Span } from '../../model/text.ts';

/** A tag in the copy slip with its place; the whole value's where quotes or escapes hide it. */
export interface StoredWord {
  readonly word: string;
  readonly span: Span;
}

/** Tags of a field that are looked at: what has more is no list of tags. */
const MOST = 50;

/** The tags that a field of the copy slip stores, in order. */
export function storedWords(article: Article, field: keyof StoredTags): readonly StoredWord[] {
  const value = article.fieldSpans[field];
  if (value === undefined) return [];
  const { text } = article.draft;
  let from = value.start;
  return article[field].slice(0, MOST).map((word) => {
    const start = text.indexOf(word, from);
    const end = start + word.length;
    if (start < 0 || end > value.end) return { word, span: value };
    from = end;
    return { word, span: { start, end } };
  });
}
