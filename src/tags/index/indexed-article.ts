import type { Article } from '../../model/article.ts';
import type { ArticleTags } from '../../model/tags.ts';
import type { IndexedArticle, IndexedThing } from './indexed-thing.ts';

/**
 * What an article brings into an index. The keywords of its copy slip stand before those that were found; `pageNumber` is
 * that of its issue, null when only the copy slip may tell.
 */
export function indexedArticle(
  article: Article,
  tags: ArticleTags | null,
  pageNumber: string | null,
): IndexedArticle {
  const { people = [], places = [], organisations = [], topics = [] } = tags ?? {};
  return {
    path: article.draft.path,
    slug: article.slug,
    date: article.date,
    pageNumber: pageNumber ?? article.pageNumber,
    headline: article.headline?.text || null,
    things: {
      people,
      places,
      organisations,
      keywords: keywordsOf(article, tags),
      topics: topics.map(({ label, id, words }) => ({ name: label, code: id, mentions: words.length })),
    },
  };
}

/** The keywords with how often they stand in the article. */
function keywordsOf(article: Article, tags: ArticleTags | null): readonly IndexedThing[] {
  const found = new Map(tags?.keywords.map(({ word, reasons }) => [word, reasons.mentions]));
  if (article.keywords.length === 0) return [...found].map(([name, mentions]) => ({ name, mentions }));
  return [...new Set(article.keywords)].map((name) => {
    return { name, mentions: found.get(name) ?? mentionsOf(name, article) };
  });
}

function mentionsOf(word: string, { passages }: Article): number {
  if (word === '') return 0;
  return passages.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);
}
