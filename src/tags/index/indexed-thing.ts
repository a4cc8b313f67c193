import type { CreditRole } from '../../model/article.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { IndexKind } from '../../model/tag-index.ts';
import type { PlaceLink } from '../../model/tags.ts';

/** A thing that an article is tagged with, as the article has it. */
export interface IndexedThing {
  readonly name: string;
  /** Code of a place, id of a topic: things with one code are one, whatever they are called. */
  readonly code?: string;
  readonly mentions: number;
  readonly title?: string;
  readonly role?: CreditRole;
  readonly chain?: readonly PlaceLink[];
  readonly forms?: readonly string[];
}

/** An article on its way into an index. */
export interface IndexedArticle {
  readonly path: string;
  readonly slug: string;
  readonly date: CivilDate | null;
  readonly pageNumber: string | null;
  /** Null when it has none. */
  readonly headline: string | null;
  readonly things: Readonly<Record<IndexKind, readonly IndexedThing[]>>;
}

/**
 * What things are told apart by: the code when there is one, else the name, for a village with the county it lies in. An
 * author is never somebody in the news of the same name.
 */
export function keyOf({
  name,
  code,
  role,
  chain = [],
}: Pick<IndexedThing, 'name' | 'code' | 'role' | 'chain'>): string {
  if (role !== undefined) return `${name}@author`;
  const [county] = chain;
  return code ?? (county === undefined ? name : `${name}@${county.code}`);
}
