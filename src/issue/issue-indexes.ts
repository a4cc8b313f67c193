import { loadPinyin } from '../language/pinyin.ts';
import type { Issue } from '../model/issue.ts';
import { INDEX_KINDS } from '../model/tag-index.ts';
import type { TaggedArticle, TagIndexes } from '../outputs/output.ts';
import { buildIndex } from '../tags/index/build-index.ts';
import { indexedArticle } from '../tags/index/indexed-article.ts';
import { joinedNames } from '../tags/index/joined-names.ts';
import type { TagOptions } from '../tags/tag-options.ts';

/** Who and what appears where in an issue; `options` tell the desk's registers, which join names. */
export async function issueIndexes(
  issue: Issue,
  articles: readonly TaggedArticle[],
  options: TagOptions,
): Promise<TagIndexes> {
  const knowledge = { joined: joinedNames(options), pinyin: await loadPinyin() };
  const pages = new Map(
    issue.pages.flatMap(({ pageNumber, articles: slugs }) => slugs.map((it) => [it, pageNumber])),
  );
  const indexed = articles.map(({ article, tags }) => {
    return indexedArticle(article, tags, pages.get(article.slug) ?? null);
  });
  const indexes = INDEX_KINDS.map((kind) => [kind, buildIndex(kind, indexed, knowledge)]);
  return Object.fromEntries(indexes) as TagIndexes;
}
