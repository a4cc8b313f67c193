import { isNameShaped } from '../../language/mention-names.ts';
import { type NameDifference, nameDifference, surnamesLike } from '../../language/name-distance.ts';
import { maskedText } from '../../language/passages.ts';
import { standsAsName } from '../../language/person-mentions.ts';
import type { Article, Passage } from '../../model/article.ts';

/** A place where something is written that is nearly a name of the article. */
export interface NearSpelling {
  readonly name: string;
  readonly written: string;
  readonly difference: NameDifference;
  readonly passage: Passage;
  /** Offset in the passage's text. */
  readonly start: number;
}

/** Never part of a name, nor a slip for one. */
const PARTICLE = /[的了着，。、：；]/;

/** Most names of one surname that are compared: an article that has more is a list. */
const MOST_OF_SURNAME = 200;

/** Everything in an article that is written nearly like one of the names and stands as a name would. */
export function nearSpellings(article: Article, names: Iterable<string>): readonly NearSpelling[] {
  const byFirst = namesByFirst(names);
  if (byFirst.size === 0) return [];
  return article.passages.flatMap((passage) => [...nearIn(passage, byFirst)]);
}

function* nearIn(passage: Passage, byFirst: ReadonlyMap<string, readonly string[]>): Generator<NearSpelling> {
  const text = maskedText(passage, ['quotation']);
  for (const [first, names] of byFirst) {
    for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
      for (const name of names) {
        const written = text.slice(start, start + name.length);
        const difference = nameDifference(written, name);
        if (difference === null || !isName(text, start, written, difference)) continue;
        yield { name, written, difference, passage, start };
      }
    }
  }
}

/** A slip may bring in a character that names seldom hold, but no particle. */
function isName(text: string, start: number, written: string, difference: NameDifference): boolean {
  if (PARTICLE.test(written)) return false;
  if (difference === 'other' && !written.includes('·') && !isNameShaped(written)) return false;
  return standsAsName(text, start, start + written.length);
}

/** The names of three characters and more by their first, and by the surnames that it is taken for. */
function namesByFirst(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < 3) continue;
    for (const first of surnamesLike(name.charAt(0))) {
      const row = table.get(first);
      if (row === undefined) table.set(first, [name]);
      else if (row.length < MOST_OF_SURNAME) row.push(name);
    }
  }
  return table;
}
