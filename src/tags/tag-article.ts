import type { Segmenter } from '../language/segment/segmenter.ts';
import type { Article } from '../model/article.ts';
import type { ArticleTags } from '../model/tags.ts';
import { cutPassages } from './copy/cut-passages.ts';
import { findKeywords } from './keywords/find-keywords.ts';
import { findOrganisations } from './organisations/find-organisations.ts';
import { findPeople } from './people/find-people.ts';
import { findPlaces } from './places/find-places.ts';
import type { TagOptions } from './tag-options.ts';
import { findTopics } from './topics/find-topics.ts';

/**
 * What an article is about and whom it names. Pure: the same article, segmenter and options give the same tags on
 * every machine.
 */
export function tagArticle(article: Article, segmenter: Segmenter, options: TagOptions = {}): ArticleTags {
  const copy = { article, passages: cutPassages(article, segmenter), options };
  const people = findPeople(copy, segmenter.rarity);
  const places = findPlaces(copy);
  const organisations = findOrganisations(copy, places);
  const keywords = findKeywords(copy, segmenter, { people, places, organisations });
  return {
    keywords,
    people: people.map((it) => it.thing),
    places: places.map((it) => it.thing),
    organisations: organisations.map((it) => it.thing),
    topics: findTopics(copy, segmenter),
  };
}
