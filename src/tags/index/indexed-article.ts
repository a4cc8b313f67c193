import type { Article } from '../../model/article.ts';
import type { ArticleTags } from '../../model/tags.ts';
import { settledTags } from '../settled-tags.ts';
import type { IndexedArticle, IndexedThing } from './indexed-thing.ts';

/**
 * What an article brings into an index: the tags that it goes out with, the editor's before those that were found; `pageNumber` is
 * that of its issue, null when only the copy slip may tell.
 */
export function indexedArticle(
  article: Article,
  tags: ArticleTags | null,
  pageNumber: string | null,
): IndexedArticle {
  const { people, places, organisations, keywords, topics } = settledTags(article, tags);
  const found = new Map(tags?.keywords.map(({ word, reasons }) => [word, reasons.mentions]));
  return {
    path: article.draft.path,
    slug: article.slug,
    date: article.date,
    pageNumber: pageNumber ?? article.pageNumber,
    headline: article.headline?.text || null,
    things: {
      people: people.map((it) => counted(it, article)),
      places: places.map((it) => counted(it, article)),
      organisations: organisations.map((it) => counted(it, article)),
      keywords: keywords.map((name) => ({ name, mentions: found.get(name) ?? mentionsOf(name, article) })),
      topics: topics.map(({ label, id, words = [] }) => {
        return { name: label, mentions: words.length, ...(id === undefined ? {} : { code: id }) };
      }),
    },
  };
}

/** A thing with how often it is named: one that an editor stored and nobody found is counted as it is written. */
function counted<Thing extends { readonly name: string; readonly mentions?: number }>(
  thing: Thing,
  article: Article,
): Thing & Pick<IndexedThing, 'mentions'> {
  return { ...thing, mentions: thing.mentions ?? mentionsOf(thing.name, article) };
}

function mentionsOf(word: string, { passages }: Article): number {
  if (word === '') return 0;
  return passages.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);
}
