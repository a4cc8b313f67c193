import { headlinePhrases } from '../../article/printed/headline-phrases.ts';
import { HEADLINE_COSTS } from './headline-costs.ts';
import { LEANS_BACK, LEANS_FORWARD } from './headline-words.ts';
import type { ShapedParagraph } from './shape-paragraph.ts';

/** The words of a text, which joined are the text; names among them are whole where the caller knows them. */
export type WordsOf = (text: string) => readonly string[];

/** Sets the halves of a headline apart. */
const FULL_WIDTH_SPACE = '\u3000';
const INTERPUNCT = 0xb7;
/** Most headlines that are kept for each source of words: those of a large issue. */
const MOST_KEPT = 2000;
const NUMBER_AT_END = /[0-9０-９〇零一二三四五六七八九十百千万亿两几%％]$/;
const NUMBER_ONLY = /^[0-9０-９〇零一二三四五六七八九十百千万亿两几多余第%％.,·]+$/;

const kept = new WeakMap<WordsOf, Map<string, ReadonlyMap<number, number>>>();

/** What it costs to break a headline before each of its characters; the first entry is for none; Infinity before a space. */
export function headlineBreakCosts(shaped: ShapedParagraph, wordsOf: WordsOf): readonly number[] {
  const atOffsets = wordBreaks(shaped.text, wordsOf);
  return shaped.glyphs.map((glyph, at) => {
    const kind = shaped.breaks[at] ?? 3;
    if (glyph.space) return Number.POSITIVE_INFINITY;
    if (kind === 3) return HEADLINE_COSTS.forbidden;
    const beside = glyph.codePoint === INTERPUNCT || shaped.glyphs[at - 1]?.codePoint === INTERPUNCT;
    if (kind > 0 || beside) return HEADLINE_COSTS.inside;
    return atOffsets.get(shaped.offsets[at] ?? 0) ?? HEADLINE_COSTS.inside;
  });
}

/** The cost of a break at each offset where words meet. A headline's words are asked for once, whatever its sizes. */
function wordBreaks(text: string, wordsOf: WordsOf): ReadonlyMap<number, number> {
  const known = kept.get(wordsOf) ?? new Map<string, ReadonlyMap<number, number>>();
  kept.set(wordsOf, known);
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KEPT) known.clear();
  const costs = findWordBreaks(text, wordsOf(text));
  known.set(text, costs);
  return costs;
}

function findWordBreaks(text: string, words: readonly string[]): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  const phrases = headlinePhrases(text);
  const hasHalves = phrases.length > 1 && phrases.some((phrase) => phrase.endsWith(FULL_WIDTH_SPACE));
  const inside = insideCost(phrases.length > 1, hasHalves);
  let offset = 0;
  for (const [at, word] of words.entries()) {
    offset += word.length;
    costs.set(offset, costBetween(word, words[at + 1] ?? '') + inside);
  }
  let end = 0;
  for (const phrase of phrases) {
    end += phrase.length;
    const isBest = !hasHalves || phrase.endsWith(FULL_WIDTH_SPACE);
    costs.set(end, HEADLINE_COSTS.phrase + (isBest ? 0 : inside));
  }
  return costs;
}

function insideCost(hasPhrases: boolean, hasHalves: boolean): number {
  if (hasHalves) return HEADLINE_COSTS.insideHalf;
  return hasPhrases ? HEADLINE_COSTS.insidePhrase : 0;
}

function costBetween(left: string, right: string): number {
  if (NUMBER_ONLY.test(left) && NUMBER_ONLY.test(right)) return HEADLINE_COSTS.inside;
  if (NUMBER_AT_END.test(left) && right.length <= 2) return HEADLINE_COSTS.counted;
  return LEANS_BACK.has(right) || LEANS_FORWARD.has(left) ? HEADLINE_COSTS.leaning : HEADLINE_COSTS.word;
}
