import { COMPOUND_HEADS, STOP_WORDS } from '../../language/data/stop-words.ts';
import type { Segmenter } from '../../language/segment/segmenter.ts';
import type { Keyword, TaggedOrganisation, TaggedPerson, TaggedPlace } from '../../model/tags.ts';
import type { Copy } from '../copy/copy.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { mentionsOf, type Named } from '../copy/mention.ts';
import { uncovered } from '../copy/uncovered.ts';
import { TITLES } from '../people/data/titles.ts';
import { chooseKeywords } from './choose-keywords.ts';
import { DEFAULT_LIMIT } from './data/weights.ts';
import { findTerms, type TermFilter } from './find-terms.ts';

/** Whom and what an article names. */
export interface Entities {
  readonly people: readonly Named<TaggedPerson>[];
  readonly places: readonly Named<TaggedPlace>[];
  readonly organisations: readonly Named<TaggedOrganisation>[];
}

/** The words and phrases that say what an article is about, the heaviest first. */
export function findKeywords(
  { article, passages, options }: Copy,
  segmenter: Segmenter,
  { people }: Entities,
): readonly Keyword[] {
  const own = [...(options.ownNames ?? []), ...(article.dateline?.agency.split('/') ?? [])];
  const named = withoutNames(passages, [...people.map(({ thing }) => thing.name), ...own]);
  const terms = findTerms(named, termFilter(options.stopWords ?? []));
  return chooseKeywords(terms, segmenter.rarity, options.limit ?? DEFAULT_LIMIT);
}

function termFilter(deskStopWords: readonly string[]): TermFilter {
  const stopWords = new Set([...STOP_WORDS, ...TITLES, ...deskStopWords]);
  return {
    isStopWord: (word) => stopWords.has(word),
    isCompoundHead: (word) => COMPOUND_HEADS.has(word),
  };
}

/** The passages without the words that touch one of the names: people and the paper itself are no keywords. */
function withoutNames(passages: readonly CutPassage[], names: readonly string[]): readonly CutPassage[] {
  const mentions = mentionsOf(names, passages);
  return passages.map((cut, index) => {
    const spans = mentions.filter((it) => it.passage === index);
    return { ...cut, tokens: uncovered(cut.tokens, spans, cut.text.length) };
  });
}
