import type { Token } from '../../language/segment/segmenter.ts';
import type { Keyword } from '../../model/tags.ts';
import {
  HALF_SATURATION,
  LEAST_SHARE,
  PHRASE_GAINS,
  SURE_KEYWORDS,
  UNKNOWN_RARITY,
  UNLISTED_RARITY,
} from './data/weights.ts';
import type { Mention, Term } from './find-terms.ts';

/**
 * The heaviest terms, each mention counted for one of them only: the heaviest term takes its mentions, what is left
 * is weighed again, and so on. So 留守儿童 is taken whole and 儿童 keeps only what it has outside it. No keyword lies
 * inside another. At most `limit`, the heaviest first, terms of equal weight by first mention.
 */
export function chooseKeywords(
  terms: readonly Term[],
  rarity: (word: string) => number | null,
  limit: number,
): readonly Keyword[] {
  let candidates = terms.map((term) => ({ ...term, rarity: rarityOf(term, rarity) }));
  const chosen: Chosen[] = [];
  while (chosen.length < limit) {
    const best = heaviest(candidates);
    if (best === null) break;
    chosen.push({ term: best, score: scoreOf(best) });
    const taken = new Set(best.mentions.flatMap(wordsOf));
    candidates = candidates
      .filter((term) => !overlaps(term.text, best.text))
      .map((term) => ({ ...term, mentions: without(term.mentions, taken) }));
  }
  return weigh(chosen);
}

interface Candidate extends Term {
  readonly rarity: number;
}

function heaviest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const term of candidates) {
    if (isLeft(term) && (best === null || scoreOf(term) > scoreOf(best))) best = term;
  }
  return best;
}

/** A phrase that recurred must still recur when its other mentions went to a heavier term. */
function isLeft({ tokens, mentions }: Candidate): boolean {
  return mentions.length >= (tokens.length === 1 ? 1 : 2);
}

/** Rounded, so that terms that differ by less than print shows count as equal. */
function scoreOf({ mentions, rarity }: Candidate): number {
  const weight = mentions.reduce((sum, mention) => sum + mention.weight, 0);
  return round((weight / (weight + HALF_SATURATION)) * rarity);
}

/** A phrase is as rare as its rarest word and then some. */
function rarityOf({ tokens }: Term, rarity: (word: string) => number | null): number {
  const rarest = Math.max(...tokens.map((token) => rarity(token.word) ?? unlistedRarity(token)));
  return rarest * (PHRASE_GAINS[tokens.length] ?? 1);
}

function unlistedRarity({ word, tag }: Token): number {
  return tag === 'x' ? UNKNOWN_RARITY : (UNLISTED_RARITY[word.length] ?? UNLISTED_RARITY.at(-1) ?? 0);
}

function overlaps(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function without(mentions: readonly Mention[], taken: ReadonlySet<number>): readonly Mention[] {
  return mentions.filter((mention) => !wordsOf(mention).some((word) => taken.has(word)));
}

function wordsOf({ first, last }: Mention): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

interface Chosen {
  readonly term: Candidate;
  readonly score: number;
}

function weigh(chosen: readonly Chosen[]): readonly Keyword[] {
  const best = chosen[0]?.score ?? 1;
  return chosen
    .map(({ term, score }) => ({ word: term.text, weight: round(score / best), reasons: reasonsOf(term) }))
    .filter(({ weight }, index) => index < SURE_KEYWORDS || weight >= LEAST_SHARE);
}

function reasonsOf({ tokens, mentions, rarity }: Candidate): Keyword['reasons'] {
  const quality = PHRASE_GAINS[tokens.length] ?? 1;
  const weight = mentions.reduce((sum, mention) => sum + mention.weight, 0);
  return {
    kind: tokens.length === 1 ? 'word' : 'phrase',
    mentions: mentions.length,
    frequency: round(weight / (weight + HALF_SATURATION)),
    rarity: round(rarity / quality),
    quality,
    stands: [],
    forms: [],
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
