import type { Keyword } from '../../model/tags.ts';
import { LEAST_SHARE, PHRASE_MENTIONS, SURE_KEYWORDS, TITLE_ROLES } from './data/weights.ts';
import type { Standing } from './term.ts';
import { frequencyOf, rounded, type WeighedTerm } from './weigh-terms.ts';

interface Candidate {
  readonly term: WeighedTerm;
  /** Its mentions that lie in no heavier keyword. */
  standings: readonly Standing[];
  score: number;
}

/**
 * The heaviest terms, each mention counted for one of them only: the heaviest term takes its mentions, what is left
 * is weighed again, and so on. So 留守儿童 is taken whole and 儿童 keeps only what it has outside it. No keyword lies
 * inside another. At most `limit`, the heaviest first, terms of equal weight by first mention.
 */
export function chooseKeywords(terms: readonly WeighedTerm[], limit: number): readonly Keyword[] {
  const candidates = terms
    .map((term) => ({ term, standings: term.standings, score: scoreOf(term, term.standings) }))
    .sort((a, b) => b.score - a.score || firstOf(a) - firstOf(b));
  const bounds = candidates.map(({ score }) => score);
  const chosen: Candidate[] = [];
  const taken = new Uint8Array(endOf(terms));
  while (chosen.length < limit) {
    const best = heaviest(candidates, bounds, chosen, taken);
    if (best === null) break;
    chosen.push({ ...best });
    for (const { start, end } of best.standings) taken.fill(1, start, end);
    best.score = 0;
  }
  return keywordsOf(chosen);
}

/**
 * The heaviest candidate after what was chosen took its mentions; null when none is left. Scores only fall, so the
 * first scores, in order, bound the search.
 */
function heaviest(
  candidates: readonly Candidate[],
  bounds: readonly number[],
  chosen: readonly Candidate[],
  taken: Uint8Array,
): Candidate | null {
  let best: Candidate | null = null;
  for (const [index, candidate] of candidates.entries()) {
    if (best !== null && (bounds[index] ?? 0) <= best.score) break;
    if (candidate.score === 0) continue;
    weighAgain(candidate, chosen, taken);
    if (candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best;
}

function weighAgain(candidate: Candidate, chosen: readonly Candidate[], taken: Uint8Array): void {
  const { term } = candidate;
  if (chosen.some((it) => overlaps(it.term.text, term.text))) {
    candidate.score = 0;
    return;
  }
  const free = candidate.standings.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
  if (free.length === candidate.standings.length) return;
  candidate.standings = free;
  candidate.score = isEnough(term, free) ? scoreOf(term, free) : 0;
}

/** A phrase that recurred must still recur when its other mentions went to a heavier term. */
function isEnough(term: WeighedTerm, standings: readonly Standing[]): boolean {
  if (term.kind !== 'phrase' || term.tokens.length === 0) return standings.length > 0;
  return (
    standings.length >= Math.min(PHRASE_MENTIONS, term.standings.length) ||
    standings.some(({ role }) => TITLE_ROLES.has(role))
  );
}

function scoreOf({ rarity, quality }: WeighedTerm, standings: readonly Standing[]): number {
  return frequencyOf(standings) * rarity * quality;
}

function overlaps(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function firstOf({ standings }: Candidate): number {
  return standings[0]?.start ?? 0;
}

function endOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((end, { standings }) => Math.max(end, standings.at(-1)?.end ?? 0), 0);
}

function keywordsOf(chosen: readonly Candidate[]): readonly Keyword[] {
  const best = chosen[0]?.score ?? 1;
  return chosen
    .map(({ term, standings, score }) => ({
      word: term.text,
      weight: rounded(score / best),
      reasons: reasonsOf(term, standings),
    }))
    .filter(({ weight }, index) => index < SURE_KEYWORDS || weight >= LEAST_SHARE);
}

function reasonsOf(term: WeighedTerm, standings: readonly Standing[]): Keyword['reasons'] {
  const { kind, rarity, quality, forms } = term;
  const stands = [...new Set(standings.map(({ role }) => role))];
  return {
    kind,
    mentions: standings.length,
    frequency: frequencyOf(standings),
    rarity,
    quality,
    stands,
    forms,
  };
}
