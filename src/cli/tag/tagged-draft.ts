import { rangeFinder } from '../../language/positions.ts';
import type { Article } from '../../model/article.ts';
import type { TaggedDraft } from '../../model/tag-report.ts';
import type { ArticleTags } from '../../model/tags.ts';
import { compareTags } from '../../tags/compare-tags.ts';

/** An article's tags for a report, with the places of what it names; compared with the stored ones when asked. */
export function taggedDraft(article: Article, tags: ArticleTags, compare: boolean): TaggedDraft {
  const { path, text, lineStarts } = article.draft;
  const find = rangeFinder(text, lineStarts);
  const offsets = [...tags.people, ...tags.places, ...tags.organisations].map((it) => it.first);
  // In order, so that long lines are counted once.
  const inOrder = [...new Set(offsets)].sort((one, other) => one - other);
  return {
    path,
    tags,
    positions: new Map(inOrder.map((offset) => [offset, find({ start: offset, end: offset }).start])),
    differences: compare ? compareTags(article, tags) : null,
  };
}
