import type { TagKind } from '../model/tag-report.ts';
import type { ArticleTags } from '../model/tags.ts';
import { MEANS } from './means.ts';

/** A tag as a copy slip may store it. */
export interface StorableTag {
  readonly name: string;
  /** Whether a stored tag is another way to write this one. */
  readonly isMeantBy: (stored: string) => boolean;
}

/**
 * The tags of an article that may be stored in its copy slip. People who are credited and not named in the text are
 * left out: their field is the byline.
 */
export function storableTags(tags: ArticleTags): Readonly<Record<TagKind, readonly StorableTag[]>> {
  return {
    keywords: tags.keywords.map((it) => storable(it.word, (stored) => MEANS.keywords(stored, it))),
    people: tags.people
      .filter(({ role, mentions }) => role === undefined || mentions > 0)
      .map((it) => storable(it.name, (stored) => MEANS.people(stored, it))),
    places: tags.places.map((it) => storable(it.name, (stored) => MEANS.places(stored, it))),
    organisations: tags.organisations.map((it) =>
      storable(it.name, (stored) => MEANS.organisations(stored, it)),
    ),
    topics: tags.topics.map((it) => storable(it.label, (stored) => MEANS.topics(stored, it))),
  };
}

function storable(name: string, isMeantBy: StorableTag['isMeantBy']): StorableTag {
  return { name, isMeantBy };
}
