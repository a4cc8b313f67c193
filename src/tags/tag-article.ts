import { COMPOUND_HEADS, STOP_WORDS } from '../language/data/stop-words.ts';
import type { Segmenter } from '../language/segment/segmenter.ts';
import type { Article } from '../model/article.ts';
import type { ArticleTags } from '../model/tags.ts';
import type { Span } from '../model/text.ts';
import { chooseKeywords } from './choose-keywords.ts';
import { TITLES } from './data/titles.ts';
import { DEFAULT_LIMIT } from './data/weights.ts';
import { findOrganisations } from './find-organisations.ts';
import { findPeople } from './find-people.ts';
import { findPlaces } from './find-places.ts';
import { findTerms, type TermFilter } from './find-terms.ts';
import { type CutPassage, cutPassages } from './read-passages.ts';
import { uncovered } from './uncovered.ts';

/** What a newsroom may set. */
export interface TagOptions {
  /** Most keywords an article gets; 8 when absent. */
  readonly limit?: number;
  /** Words that are never keywords, beside the built-in ones. */
  readonly stopWords?: readonly string[];
  /** The paper's own names (今日女报, 凤网): never keywords, never organisations. */
  readonly ownNames?: readonly string[];
}

/**
 * What an article is about; topics are not told yet. Pure: the same article, segmenter and options give the same tags
 * on every machine.
 */
export function tagArticle(article: Article, segmenter: Segmenter, options: TagOptions = {}): ArticleTags {
  const passages = cutPassages(article, segmenter);
  const people = findPeople(article, passages);
  const own = [...(options.ownNames ?? []), ...(article.dateline?.agency.split('/') ?? [])];
  const named = withoutNames(passages, new Set([...people.map(({ name }) => name), ...own]));
  const terms = findTerms(named, termFilter(options.stopWords ?? []));
  return {
    keywords: chooseKeywords(terms, segmenter.rarity, options.limit ?? DEFAULT_LIMIT),
    people,
    places: findPlaces(article, passages),
    organisations: findOrganisations(passages).filter(({ name }) => !own.includes(name)),
    topics: [],
  };
}

function termFilter(deskStopWords: readonly string[]): TermFilter {
  const stopWords = new Set([...STOP_WORDS, ...TITLES, ...deskStopWords]);
  return {
    isStopWord: (word) => stopWords.has(word),
    isCompoundHead: (word) => COMPOUND_HEADS.has(word),
  };
}

/** The passages without the words that touch one of the names: people and the paper itself are no keywords. */
function withoutNames(passages: readonly CutPassage[], names: ReadonlySet<string>): readonly CutPassage[] {
  const lengths = [...new Set([...names].map((name) => name.length))].filter((length) => length > 0);
  return passages.map((passage) => {
    const spans = spansOf(passage.text, names, lengths);
    return { ...passage, tokens: uncovered(passage.tokens, spans, passage.text.length) };
  });
}

function spansOf(text: string, names: ReadonlySet<string>, lengths: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const length of lengths) {
      if (names.has(text.slice(start, start + length))) spans.push({ start, end: start + length });
    }
  }
  return spans;
}
