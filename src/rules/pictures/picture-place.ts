import type { Picture } from '../../model/article.ts';
import type { Draft } from '../../model/draft.ts';
import type { Span } from '../../model/text.ts';

/** Where a picture's file is named: pictures of one field share its span. The whole span when that is not found. */
export function placeOfPicture({ src, span }: Picture, draft: Draft): Span {
  const at = draft.text.slice(span.start, span.end).indexOf(src);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + src.length };
}
