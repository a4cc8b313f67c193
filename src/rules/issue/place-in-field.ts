import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/text.ts';

/**
 * Where words stand in a field of the copy slip, or of a received story: the whole field when they are not found in it,
 * null when the story has not written it itself, as a rubric that stands over several.
 */
export function placeInField({ draft, fieldSpans }: Article, field: string, words: string): Span | null {
  const span = fieldSpans[field];
  if (span === undefined) return null;
  const at = draft.text.slice(span.start, span.end).indexOf(words);
  return at < 0 || words === '' ? span : { start: span.start + at, end: span.start + at + words.length };
}
