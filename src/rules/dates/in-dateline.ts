import { sourceSpan } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import type { Span } from '../../model/text.ts';
import type { RuleContext } from '../rule.ts';

/** Whether a stretch of a passage lies in the article's dateline, whose date has a rule of its own. */
export function isInDateline({ article }: RuleContext, passage: Passage, found: Span): boolean {
  const { dateline } = article;
  if (dateline === null || passage.span.start > dateline.span.end) return false;
  const { start } = sourceSpan(passage, found.start, found.end);
  return start >= dateline.span.start && start < dateline.span.end;
}
