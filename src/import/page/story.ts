import type { Genre } from '../../model/article.ts';
import type { ReceivedPicture } from '../../model/received.ts';
import type { Span } from '../../model/text.ts';
import type { FurnitureKind } from './furniture.ts';
import type { PageFacts } from './page-facts.ts';
import type { Phrase } from './phrase.ts';
import type { Join } from './unit.ts';

/** A block of a story's body. */
export type StoryBlock =
  | {
      readonly kind: 'paragraph';
      readonly phrase: Phrase;
      /** Bold stretches of its text. */
      readonly bold: readonly Span[];
      readonly joins: readonly Join[];
    }
  | { readonly kind: 'subhead'; readonly phrase: Phrase }
  /** The lines of a stanza. */
  | { readonly kind: 'verse'; readonly lines: readonly Phrase[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Phrase[])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Phrase[] }
  | { readonly kind: 'quotation'; readonly phrase: Phrase }
  | { readonly kind: 'picture'; readonly picture: ReceivedPicture; readonly cutline: Phrase | null }
  /** A cutline whose picture did not come with the copy. */
  | { readonly kind: 'cutline'; readonly phrase: Phrase };

/** The fields of the copy slip that words of the source become, each in the order of the source. */
export type HeadField =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'rubric'
  | 'placeTag'
  | 'series'
  | 'source'
  | 'summary'
  | 'keywords'
  | 'genre';

/** What was taken as what, and how sure that is. */
export interface Taken {
  readonly as: HeadField | 'byline' | 'subhead' | 'verse' | 'cutline' | 'table' | 'signature' | 'body';
  readonly phrase: Phrase;
  /** 0 to 1; 1 where the words say so themselves. */
  readonly confidence: number;
}

/** One story of a page. */
export interface Story {
  readonly head: Readonly<Partial<Record<HeadField, Phrase>>>;
  /** Bylines that stood on lines of their own: the items of the field. They are not in the body. */
  readonly bylines: readonly Phrase[];
  /** Words of a byline that stays in the body (in brackets after the dateline, at the end); the field repeats them. */
  readonly repeatedByline: Phrase | null;
  /** The rubric that stands over this story and an earlier one, which has its words. */
  readonly sharedRubric: Phrase | null;
  /** The instalment's number; its characters are among the marks. */
  readonly part: number | null;
  /** The agency of a wire dateline. */
  readonly agency: string | null;
  readonly genre: Genre | null;
  readonly blocks: readonly StoryBlock[];
  readonly taken: readonly Taken[];
}

/** Words that stay out of all drafts: page furniture, and the signs of what was taken (■, the colon of a place tag). */
export interface Aside {
  readonly kind: FurnitureKind | 'sign';
  readonly phrase: Phrase;
}

/** A page understood: its stories in order, and what stands beside them. */
export interface Page {
  readonly stories: readonly Story[];
  readonly asides: readonly Aside[];
  readonly facts: PageFacts;
}
