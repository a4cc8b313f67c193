import type { Article } from '../../model/article.ts';
import type { TagOptions } from '../tag-options.ts';
import type { CutPassage } from './cut-passages.ts';

/** What is tagged: an article, its running text in words, and what the newsroom set. */
export interface Copy {
  readonly article: Article;
  readonly passages: readonly CutPassage[];
  readonly options: TagOptions;
}
