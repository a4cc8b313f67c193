import type { Article } from '../model/article.ts';
import type { Span } from '../model/text.ts';

/** Whether two stretches of source share text. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a stretch of source lies in one of the article's bylines. */
export function isInByline(article: Article, span: Span): boolean {
  return article.bylines.some((byline) => overlaps(byline.span, span));
}
