import { mediaTopicNamed } from '../language/media-topics.ts';
import type { Article } from '../model/article.ts';
import type { ArticleTags, TaggedOrganisation, TaggedPerson, TaggedPlace, Topic } from '../model/tags.ts';
import { MEANS } from './means.ts';

/** A tag by its name, with what the tagger knows of it when it found the same thing in the text. */
export type Settled<Thing extends { readonly name: string }> = Pick<Thing, 'name'> &
  Partial<Omit<Thing, 'name'>>;

/** A topic by its label; `id` is absent when the stored label is none of the top terms. */
export type SettledTopic = Pick<Topic, 'label'> & Partial<Omit<Topic, 'label'>>;

/** The tags that leave with an article. */
export interface SettledTags {
  readonly keywords: readonly string[];
  readonly people: readonly Settled<TaggedPerson>[];
  readonly places: readonly Settled<TaggedPlace>[];
  readonly organisations: readonly Settled<TaggedOrganisation>[];
  readonly topics: readonly SettledTopic[];
}

/**
 * The tags that an article goes out with: of each kind those that the editor stored, else those that were found.
 * Stored ones keep what was found of the same thing (title, code, mentions). People whom the byline credits stay
 * beside stored people, since the byline is where they are stored. `tags` is null when nobody tagged the article.
 */
export function settledTags(article: Article, tags: ArticleTags | null): SettledTags {
  const { people = [], places = [], organisations = [], topics = [] } = tags ?? {};
  const credited = people.filter((it) => it.role !== undefined && !article.people.includes(it.name));
  const stored = storedOr(article.people, people, MEANS.people);
  return {
    keywords: article.keywords.length > 0 ? article.keywords : (tags?.keywords ?? []).map((it) => it.word),
    people: article.people.length > 0 ? [...credited, ...stored] : stored,
    places: storedOr(article.places, places, MEANS.places),
    organisations: storedOr(article.organisations, organisations, MEANS.organisations),
    topics: topicsOf(article.topics, topics),
  };
}

function storedOr<Thing extends { readonly name: string }>(
  stored: readonly string[],
  found: readonly Thing[],
  isSame: (name: string, thing: Thing) => boolean,
): readonly Settled<Thing>[] {
  if (stored.length === 0) return found;
  return [...new Set(stored)].map((name) => {
    const thing = found.find((it) => it.name === name) ?? found.find((it) => isSame(name, it));
    return thing === undefined ? ({ name } as Settled<Thing>) : { ...thing, name };
  });
}

/** A top term that an editor stored by its code or by one of its labels. */
function mediaTopic(written: string): SettledTopic | null {
  const topic = mediaTopicNamed(written);
  return topic === null ? null : { id: topic.id, label: topic.label.zh };
}

function topicsOf(stored: readonly string[], found: readonly Topic[]): readonly SettledTopic[] {
  if (stored.length === 0) return found;
  return [...new Set(stored)].map((written) => {
    return found.find((it) => MEANS.topics(written, it)) ?? mediaTopic(written) ?? { label: written };
  });
}
