import type { CreditRole } from './article.ts';

/** A keyword and how much it says of its article, from 0 to 1, four decimals. */
export interface Keyword {
  readonly word: string;
  readonly weight: number;
}

/** A person named in an article or its byline. */
export interface TaggedPerson {
  readonly name: string;
  /** The title that stands before the name, e.g. 市委书记. */
  readonly title?: string;
  /** What the person did for the article, when credited. */
  readonly role?: CreditRole;
}

/** A place named in an article; `code` is its division code when known. */
export interface TaggedPlace {
  readonly name: string;
  readonly code?: string;
}

/** A subject the article is about. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly score: number;
}

/** What an article is about. */
export interface ArticleTags {
  readonly keywords: readonly Keyword[];
  readonly people: readonly TaggedPerson[];
  readonly places: readonly TaggedPlace[];
  readonly organisations: readonly { readonly name: string }[];
  readonly topics: readonly Topic[];
}
