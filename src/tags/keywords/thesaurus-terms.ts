import { type PhraseFinder, phraseFinder } from '../../language/phrase-finder.ts';
import type { ThesaurusEntry } from '../../model/newsroom.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { type Standing, startsOf, type Term } from './term.ts';

/**
 * The words of the thesaurus that an article holds, all forms of a word as one term under the form that is printed. A
 * form counts where it is whole words of the text: 省妇联 is none in 湖南省妇联 when the dictionary has that.
 */
export function thesaurusTerms(
  passages: readonly CutPassage[],
  thesaurus: readonly ThesaurusEntry[],
): readonly Term[] {
  if (thesaurus.length === 0) return [];
  const find = finderOf(thesaurus);
  const starts = startsOf(passages);
  const terms = new Map<string, { standings: Standing[]; forms: Set<string> }>();
  for (const [index, { text, tokens, role }] of passages.entries()) {
    const found = find(text);
    if (found.length === 0) continue;
    const begins = new Set(tokens.map(({ start }) => start));
    const ends = new Set(tokens.map(({ end }) => end));
    for (const { start, end, phrase, entry } of found) {
      if (!begins.has(start) || !ends.has(end)) continue;
      const term = terms.get(entry) ?? { standings: [], forms: new Set() };
      const base = starts[index] ?? 0;
      term.standings.push({ start: base + start, end: base + end, role });
      if (phrase !== entry) term.forms.add(phrase);
      terms.set(entry, term);
    }
  }
  return Array.from(terms, ([text, { standings, forms }]) => {
    return { text, kind: 'word', tokens: [], standings, isFree: true, forms: [...forms] };
  });
}

/** Finders are kept: all articles of a run have one thesaurus. */
const finders = new WeakMap<readonly ThesaurusEntry[], PhraseFinder<string>>();

function finderOf(thesaurus: readonly ThesaurusEntry[]): PhraseFinder<string> {
  const finder = finders.get(thesaurus) ?? phraseFinder(thesaurus.flatMap(formsOf));
  finders.set(thesaurus, finder);
  return finder;
}

function formsOf({ preferred, forms }: ThesaurusEntry): readonly (readonly [string, string])[] {
  return [preferred, ...forms].filter((form) => form.length > 1).map((form) => [form, preferred] as const);
}
