import type { ThesaurusEntry } from '../../model/newsroom.ts';
import type { KeywordKind } from '../../model/tags.ts';
import type { Standing, Term } from './term.ts';

/** Which kind a word is that was found in several ways: the surest first. */
const SUREST: readonly KeywordKind[] = ['organisation', 'place', 'desk', 'phrase', 'word'];

/**
 * One term for each word that is printed: terms of one text, short forms of one body, and terms that are forms of one word
 * of the thesaurus count together, each place once.
 */
export function mergeTerms(terms: readonly Term[], thesaurus: readonly ThesaurusEntry[]): readonly Term[] {
  const bodies = terms.filter(({ kind }) => kind === 'organisation');
  const preferredOf = new Map([
    ...bodies.flatMap(({ text, forms }) => forms.map((form) => [form, text] as const)),
    ...thesaurus.flatMap(({ preferred, forms }) => forms.map((form) => [form, preferred] as const)),
  ]);
  const merged = new Map<string, Term[]>();
  for (const term of terms) {
    const text = preferredOf.get(term.text) ?? term.text;
    const group = merged.get(text);
    if (group === undefined) merged.set(text, [term]);
    else group.push(term);
  }
  return Array.from(merged, ([text, group]) => {
    const [only] = group;
    return group.length === 1 && only?.text === text ? only : mergeGroup(text, group);
  });
}

function mergeGroup(text: string, group: readonly Term[]): Term {
  const forms = group.flatMap((term) => [term.text, ...term.forms]).filter((form) => form !== text);
  return {
    text,
    kind: SUREST.find((kind) => group.some((term) => term.kind === kind)) ?? 'word',
    // A word of the text itself tells most of its rarity.
    tokens: group.find((term) => term.text === text && term.tokens.length > 0)?.tokens ?? [],
    standings: distinct(group.flatMap((term) => term.standings)),
    isFree: group.some((term) => term.isFree),
    forms: [...new Set(forms)],
  };
}

/** In order, no two of them over the same characters: of two the longer. */
function distinct(standings: readonly Standing[]): readonly Standing[] {
  let floor = -1;
  return standings
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const free = start >= floor;
      if (free) floor = end;
      return free;
    });
}
