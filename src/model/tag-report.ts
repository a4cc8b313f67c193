import type { StoredTags } from './article.ts';
import type { ArticleTags } from './tags.ts';
import type { Position } from './text.ts';

/** The kinds of tags, as the fields of the copy slip that store them are called. */
export type TagKind = keyof StoredTags;

/** The kinds in the order in which they are shown. */
export const TAG_KINDS = [
  'keywords',
  'people',
  'places',
  'organisations',
  'topics',
] as const satisfies TagKind[];

/** What an editor stored beside what was found now. */
export interface TagDifference {
  /** Stored, and found again. */
  readonly same: readonly string[];
  /** Stored, but not found. */
  readonly missing: readonly string[];
  /** Found, but not stored. */
  readonly added: readonly string[];
}

/** The differences of the kinds that a draft stores; a kind of which nothing is stored is absent. */
export type TagDifferences = Readonly<Partial<Record<TagKind, TagDifference>>>;

/** A draft's tags for a report. */
export interface TaggedDraft {
  readonly path: string;
  readonly tags: ArticleTags;
  /** Where people, places and bodies are named first, by offset. */
  readonly positions: ReadonlyMap<number, Position>;
  /** Null when nobody asked for a comparison. */
  readonly differences: TagDifferences | null;
}
