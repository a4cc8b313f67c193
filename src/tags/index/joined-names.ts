import type { IndexKind } from '../../model/tag-index.ts';
import type { TagOptions } from '../tag-options.ts';

/** The name under which an index lists a thing, by another of its names. */
export type JoinedNames = Readonly<Record<IndexKind, ReadonlyMap<string, string>>>;

/** A thing of a register with its other names. */
interface Named {
  readonly name: string;
  readonly others: readonly string[];
}

/**
 * The other names that the desk's registers tell: aliases of people, short and former names of bodies, forms of the
 * thesaurus. A name that stands for two things, or is a thing's own, joins nothing.
 */
export function joinedNames({
  people = [],
  organisations = [],
  thesaurus = [],
}: Pick<TagOptions, 'people' | 'organisations' | 'thesaurus'>): JoinedNames {
  const nothing = new Map<string, string>();
  return {
    people: namesOf(people.map(({ name, aliases }) => ({ name, others: aliases }))),
    places: nothing,
    organisations: namesOf(
      organisations.map(({ name, short, former }) => ({
        name,
        others: [...short, ...former.map((it) => it.name)],
      })),
    ),
    keywords: namesOf(thesaurus.map(({ preferred, forms }) => ({ name: preferred, others: forms }))),
    topics: nothing,
  };
}

function namesOf(register: readonly Named[]): ReadonlyMap<string, string> {
  const own = new Set(register.map((it) => it.name));
  const joined = new Map<string, string>();
  const open = new Set<string>();
  for (const { name, others } of register) {
    for (const other of others) {
      const before = joined.get(other);
      if (own.has(other) || (before !== undefined && before !== name)) open.add(other);
      else joined.set(other, name);
    }
  }
  for (const name of open) joined.delete(name);
  return joined;
}
