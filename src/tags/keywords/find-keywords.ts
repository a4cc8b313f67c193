import { COMPOUND_HEADS, STOP_WORDS } from '../../language/data/stop-words.ts';
import type { Segmenter } from '../../language/segment/segmenter.ts';
import { parseWordEntry } from '../../language/segment/word-list.ts';
import type { Keyword, TaggedOrganisation, TaggedPerson, TaggedPlace } from '../../model/tags.ts';
import type { Copy } from '../copy/copy.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { type Mention, mentionsOf, type Named } from '../copy/mention.ts';
import { uncovered } from '../copy/uncovered.ts';
import { TITLES } from '../people/data/titles.ts';
import type { TagOptions } from '../tag-options.ts';
import { chooseKeywords } from './choose-keywords.ts';
import { COUNTED, PERSON_ENDING } from './data/phrase-words.ts';
import { DEFAULT_LIMIT } from './data/weights.ts';
import { findTerms } from './find-terms.ts';
import { mergeTerms } from './merge-terms.ts';
import { namedTerms } from './named-terms.ts';
import type { Term } from './term.ts';
import type { TermFilter } from './term-shape.ts';
import { thesaurusTerms } from './thesaurus-terms.ts';
import { weighTerms } from './weigh-terms.ts';

/** Whom and what an article names. */
export interface Entities {
  readonly people: readonly Named<TaggedPerson>[];
  readonly places: readonly Named<TaggedPlace>[];
  readonly organisations: readonly Named<TaggedOrganisation>[];
}

/**
 * The words and phrases that say what an article is about, the heaviest first: candidates of all kinds, forms of one
 * word counted together, weighed, and the heaviest taken so that none lies inside another. People are none of them: the
 * archive has its own index of people, and a keyword tells a subject.
 */
export function findKeywords(
  { article, passages, options }: Copy,
  segmenter: Segmenter,
  { people, places, organisations }: Entities,
): readonly Keyword[] {
  const own = [...(options.ownNames ?? []), ...(article.dateline?.agency.split('/') ?? [])];
  const names = [
    ...people.flatMap(({ mentions }) => mentions),
    ...mentionsOf(own, passages),
    ...tornPlaces(places, passages),
  ];
  const free = withoutNames(passages, names);
  const thesaurus = options.thesaurus ?? [];
  const filter = filterOf(options);
  const terms = [
    ...asDeskWords(findTerms(free, filter), options),
    ...namedTerms(organisations, places, passages, options.region ?? null),
    ...thesaurusTerms(free, thesaurus),
  ];
  const merged = mergeTerms(terms, thesaurus).filter(({ text }) => !filter.isStopWord(text));
  return chooseKeywords(weighTerms(merged, segmenter.rarity), options.limit ?? DEFAULT_LIMIT);
}

/** Places that the segmenter cut apart: their pieces are no words (城区 of 望城区). */
function tornPlaces(places: Entities['places'], passages: readonly CutPassage[]): readonly Mention[] {
  const whole = passages.map(({ tokens }) => new Map(tokens.map(({ start, end }) => [start, end])));
  return places
    .flatMap(({ mentions }) => mentions)
    .filter(({ passage, start, end }) => whole[passage]?.get(start) !== end);
}

/** Kept, with what they learnt of words: all articles of a run have one list of stop words. */
const filters = new WeakMap<readonly string[], TermFilter>();
const NO_STOP_WORDS: readonly string[] = [];

function filterOf({ stopWords = NO_STOP_WORDS }: TagOptions): TermFilter {
  const filter = filters.get(stopWords) ?? newFilter(stopWords);
  filters.set(stopWords, filter);
  return filter;
}

function newFilter(stopWords: readonly string[]): TermFilter {
  const desk = new Set(stopWords);
  return {
    shapes: new Map(),
    isStopWord: (word) =>
      desk.has(word) ||
      (isBuiltInStopWord(word) && !COMPOUND_HEADS.has(word)) ||
      PERSON_ENDING.test(word) ||
      COUNTED.test(word),
    isPartOnly: (word) => COMPOUND_HEADS.has(word),
  };
}

let builtIn: ReadonlySet<string> | null = null;

function isBuiltInStopWord(word: string): boolean {
  builtIn ??= new Set([...STOP_WORDS, ...TITLES]);
  return builtIn.has(word);
}

/** Words that the desk lists are known as such. */
function asDeskWords(terms: readonly Term[], { words = [] }: TagOptions): readonly Term[] {
  if (words.length === 0) return terms;
  const listed = deskWordsOf(words);
  return terms.map((term) => (listed.has(term.text) ? { ...term, kind: 'desk' } : term));
}

/** Kept: all articles of a run have one list. */
const deskWords = new WeakMap<readonly string[], ReadonlySet<string>>();

function deskWordsOf(words: readonly string[]): ReadonlySet<string> {
  const known = deskWords.get(words);
  const listed = known ?? new Set(words.map((entry) => parseWordEntry(entry)?.word ?? ''));
  if (known === undefined) deskWords.set(words, listed);
  return listed;
}

/** The passages without the words that touch a name: people and the paper itself are no keywords. */
function withoutNames(passages: readonly CutPassage[], names: readonly Mention[]): readonly CutPassage[] {
  const byPassage = new Map<number, Mention[]>();
  for (const name of names) {
    const spans = byPassage.get(name.passage);
    if (spans === undefined) byPassage.set(name.passage, [name]);
    else spans.push(name);
  }
  return passages.map((cut, index) => {
    const spans = byPassage.get(index);
    return spans === undefined ? cut : { ...cut, tokens: uncovered(cut.tokens, spans, cut.text.length) };
  });
}
