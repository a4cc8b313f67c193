import type { Problem } from '../model/draft.ts';
import type { RuleContext } from './rule.ts';

/** The problems of these kinds that reading the draft and the article met, draft first. */
export function problemsOf({ article }: RuleContext, ...kinds: readonly string[]): readonly Problem[] {
  return [...article.draft.problems, ...article.problems].filter((problem) => kinds.includes(problem.kind));
}
