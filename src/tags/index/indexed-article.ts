import { PERSON_WORDS, WORK_WORDS } from '../../article/byline-roles.ts';
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
      people: people.flatMap((it) => inNewsAndByline(counted(it, article))),
      places: places.map((it) => counted(it, article)),
      organisations: organisations.map((it) => counted(it, article)),
      keywords: keywords.map((name) => ({ name, mentions: found.get(name) ?? mentionsOf(name, article) })),
      topics: topics.map(({ label, id, words = [] }) => {
        const mentions = words.reduce((sum, { word }) => sum + mentionsOf(word, article), 0);
        return { name: label, mentions, ...(id === undefined ? {} : { code: id }) };
      }),
    },
  };
}

/**
 * An author whom the text gives an office of another trade (社区居民杨立新) shares the name with somebody in the news: they
 * are two people.
 */
function inNewsAndByline({ title, role, ...it }: IndexedThing): readonly IndexedThing[] {
  const told = title === undefined ? {} : { title };
  if (role === undefined) return [{ ...it, ...told }];
  const isNamesake = title !== undefined && it.mentions > 0 && !BYLINE_WORDS.test(title);
  return isNamesake
    ? [
        { ...it, role, mentions: 0 },
        { ...it, ...told },
      ]
    : [{ ...it, ...told, role }];
}

/** Ends of what those are called who make the paper. */
const BYLINE_WORDS = new RegExp(`(?:${[...PERSON_WORDS.keys(), ...WORK_WORDS.keys()].join('|')})$`);

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
