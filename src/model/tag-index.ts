import type { CreditRole } from './article.ts';
import type { CivilDate } from './civil-date.ts';
import type { PlaceLink } from './tags.ts';

/** The kinds of index, in the order in which they are listed. */
export const INDEX_KINDS = ['people', 'places', 'organisations', 'keywords', 'topics'] as const;

/** What an index lists. */
export type IndexKind = (typeof INDEX_KINDS)[number];

/** An article in which a thing appears. */
export interface Appearance {
  readonly path: string;
  readonly slug: string;
  readonly date: CivilDate | null;
  readonly pageNumber: string | null;
  readonly headline: string | null;
  /** How often it is named there; of a topic, how often the words stand there that decided for it. */
  readonly mentions: number;
  /** A person's title there. */
  readonly title?: string;
  /** What a person did for the article: only of authors. */
  readonly role?: CreditRole;
}

/** A title that a person has in the articles, with the first and last day on which it stands. */
export interface IndexedTitle {
  readonly title: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** One line of an index. */
export interface IndexEntry {
  /** Id of the entry in HTML: letters, digits, _ and - alone; differs between entries, the same in every index. */
  readonly anchor: string;
  readonly name: string;
  /** Division code of a place, id of a topic; null for other things and when it is not known. */
  readonly code: string | null;
  /** The letter under which it stands: A to Z, or # for what has none. */
  readonly letter: string;
  /** Other names that articles give it. */
  readonly forms: readonly string[];
  /** A person's titles, the earliest first. */
  readonly titles: readonly IndexedTitle[];
  /** The chain of a place ({@link PlaceLink}); empty for other things and when it is not known. */
  readonly chain: readonly PlaceLink[];
  /** Names of what a place lies in, the nearest first. */
  readonly within: readonly string[];
  /** An author; somebody in the news of the same name is another entry. */
  readonly isAuthor: boolean;
  /** By day, page number and path. */
  readonly appearances: readonly Appearance[];
}

/** Who or what appears where. */
export interface TagIndex {
  readonly kind: IndexKind;
  /** By pinyin with tones, character by character, then by code point. */
  readonly entries: readonly IndexEntry[];
  /** The entry of a thing, by the name or code that an article has for it. */
  readonly byKey: ReadonlyMap<string, IndexEntry>;
}
