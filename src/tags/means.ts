import { mediaTopicNamed } from '../language/media-topics.ts';
import { stemOf } from '../language/places/stems.ts';
import type { Keyword, TaggedOrganisation, TaggedPerson, TaggedPlace, Topic } from '../model/tags.ts';

/** Whether a tag as stored means what was found, kind by kind. */
export const MEANS = {
  /** Itself, or a form that the thesaurus brought to it. */
  keywords: (stored: string, { word, reasons }: Keyword) => stored === word || reasons.forms.includes(stored),
  people: (stored: string, { name }: TaggedPerson) => stored === name,
  /** 郴州 is 郴州市; but 湘潭市 is not 湘潭县. */
  places: (stored: string, { name, chain = [] }: TaggedPlace) =>
    stored === name || chain[0]?.name === stored || stemOf(name) === stored || stemOf(stored) === name,
  /** Its fullest name in the article, or another one there. */
  organisations: (stored: string, { name, forms }: TaggedOrganisation) =>
    stored === name || forms.includes(stored),
  /** By its code, or a label in either language. */
  topics: (stored: string, { id, label }: Topic) =>
    stored === id || stored === label || mediaTopicNamed(stored)?.id === id,
};
