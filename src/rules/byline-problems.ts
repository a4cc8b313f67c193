import type { Article, Byline } from '../model/article.ts';
import type { Problem } from '../model/draft.ts';

/** A problem met in reading a byline, with the byline it stands in. */
export interface BylineProblem extends Problem {
  readonly byline: Byline;
}

/** The problems of one kind in all bylines of an article, in order. */
export function bylineProblems(article: Article, kind: string): readonly BylineProblem[] {
  return article.bylines.flatMap((byline) =>
    byline.problems.filter((it) => it.kind === kind).map((it) => ({ ...it, byline })),
  );
}
