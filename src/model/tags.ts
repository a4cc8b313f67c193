import type { CreditRole, PassageRole } from './article.ts';
import type { DivisionLevel } from './division-level.ts';

/** What kind of thing a keyword is. */
export type KeywordKind = 'word' | 'phrase' | 'person' | 'place' | 'organisation' | 'desk';

/** Why a keyword weighs what it weighs: its score is frequency x rarity x quality. */
export interface KeywordReasons {
  readonly kind: KeywordKind;
  /** How often it stands in the article, its other forms included; not where it lies inside a heavier keyword. */
  readonly mentions: number;
  /** Mentions weighed by where they stand, saturated: 0 to 1. */
  readonly frequency: number;
  /** Natural logarithm of the inverse document frequency in news, of the rarest word of a phrase; 10 at most. */
  readonly rarity: number;
  /** How good a keyword it is by its build: 1 for a plain word of three characters. */
  readonly quality: number;
  /** The parts of the article it stands in, in the order of the article. */
  readonly stands: readonly (PassageRole | 'lede')[];
  /** Other forms in the article that count for it: the thesaurus brought them, or they are a body's short forms. */
  readonly forms: readonly string[];
}

/** A keyword and how much it says of its article, from 0 to 1, four decimals. */
export interface Keyword {
  readonly word: string;
  readonly weight: number;
  readonly reasons: KeywordReasons;
}

/** What all things that an article names have. */
export interface NamedThing {
  readonly name: string;
  /** Where it is named first: UTF-16 offset into the draft's text. */
  readonly first: number;
  /** How often it is named, short forms included. */
  readonly mentions: number;
}

/** A person named in an article or its byline. */
export interface TaggedPerson extends NamedThing {
  /** The title that stands with the name at its first mention that has one, e.g. 市委书记. */
  readonly title?: string;
  /** What the person did for the article, when credited. */
  readonly role?: CreditRole;
  /** How sure it is that this is a person's name, 0 to 1, two decimals. */
  readonly confidence: number;
}

/** A division in the chain from a place up to its province. */
export interface PlaceLink {
  readonly name: string;
  /** Six digits of GB/T 2260. */
  readonly code: string;
  readonly level: DivisionLevel;
}

/** A place named in an article. */
export interface TaggedPlace extends NamedThing {
  /** Division code, when the place is one that the tables know beyond doubt. */
  readonly code?: string;
  /**
   * The place itself with its full name, then what it lies in, the province last. Of a town or village, which has no
   * code, what it lies in by the words of the article. Absent when that is not known.
   */
  readonly chain?: readonly PlaceLink[];
  /** ISO 3166-1 alpha-2 code of the country, for countries and foreign places. */
  readonly country?: string;
}

/** A body named in an article, by its fullest name there. */
export interface TaggedOrganisation extends NamedThing {
  /** Other forms of the name that the article uses: 省妇联 beside 湖南省妇联. */
  readonly forms: readonly string[];
}

/** A subject the article is about. */
export interface Topic {
  /** Code of the IPTC Media Topic: medtop:… */
  readonly id: string;
  /** Its Chinese label. */
  readonly label: string;
  /** 0 to 1, four decimals. */
  readonly score: number;
  /** The words that decided, the heaviest first. */
  readonly words: readonly { readonly word: string; readonly weight: number }[];
}

/** What an article is about. */
export interface ArticleTags {
  /** The heaviest first. */
  readonly keywords: readonly Keyword[];
  /** People, places and bodies in the order of their first mention, credited people first. */
  readonly people: readonly TaggedPerson[];
  readonly places: readonly TaggedPlace[];
  readonly organisations: readonly TaggedOrganisation[];
  /** The strongest first. */
  readonly topics: readonly Topic[];
}
