import type { Token } from '../../language/segment/segmenter.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { countWords, type WordCounts } from './count-words.ts';
import { PARTING_CHARACTERS } from './data/phrase-words.ts';
import {
  COHESION,
  PHRASE_CHARACTERS,
  PHRASE_MENTIONS,
  PHRASE_WORDS,
  SAME_NEIGHBOUR,
  TITLE_ROLES,
} from './data/weights.ts';
import { type Standing, startsOf, type Term } from './term.ts';
import type { TermFilter } from './term-shape.ts';

/** A term while its mentions are gathered. */
interface Gathered {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly numbers: readonly number[];
  readonly standings: Standing[];
  readonly before: string;
  readonly after: string;
  /** Mentions with the same character before it, and behind it, as the first. */
  sameBefore: number;
  sameAfter: number;
}

/**
 * The words and phrases of an article that are built like a keyword, in the order of their first mention: nouns, other
 * words that recur, phrases that recur or stand in a headline, and new words that the segmenter cut apart.
 */
export function findTerms(passages: readonly CutPassage[], filter: TermFilter): readonly Term[] {
  const counts = countWords(passages, filter);
  const starts = startsOf(passages);
  const terms = new Map<string, Gathered>();
  for (const [index, passage] of passages.entries()) {
    const numbers = counts.numbers[index] ?? [];
    for (let first = 0; first < numbers.length; first++) {
      if (isMeasure(passage.tokens, first)) continue;
      for (let last = first; last >= 0; ) {
        if (isTerm(first, last, numbers, counts))
          gather(terms, passage, [first, last], starts[index] ?? 0, numbers);
        last = nextLast(passage, first, last, numbers, counts);
      }
    }
  }
  return [...terms.values()].filter((term) => isSure(term, counts)).map(termOf);
}

/** 套 in 1800套公租房, 名 in 百名茶娘: dictionaries have it for a noun. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.word.length === 1 && before?.tag === 'm' && before.end === token.start;
}

function isTerm(first: number, last: number, numbers: readonly number[], { shapes }: WordCounts): boolean {
  const [start, end] = [shapes[numbers[first] ?? -1], shapes[numbers[last] ?? -1]];
  return first === last ? start?.alone !== null : Boolean(start?.start && end?.end);
}

/** The end of the next longer phrase from the same word; -1 when there is none. */
function nextLast(
  { tokens, role }: CutPassage,
  first: number,
  last: number,
  numbers: readonly number[],
  { shapes, recurs }: WordCounts,
): number {
  const next = last + 1;
  const [one, other] = [numbers[last] ?? -1, numbers[next] ?? -1];
  if (next - first >= PHRASE_WORDS || !shapes[one]?.part || !shapes[other]?.part) return -1;
  if (!recurs(one, other) && !TITLE_ROLES.has(role) && !(shapes[one]?.nominal && shapes[other]?.nominal))
    return -1;
  const end = tokens[next]?.end ?? 0;
  if (tokens[last]?.end !== tokens[next]?.start) return -1;
  return end - (tokens[first]?.start ?? 0) > PHRASE_CHARACTERS ? -1 : next;
}

function gather(
  terms: Map<string, Gathered>,
  { tokens, text, role }: CutPassage,
  [first, last]: readonly [number, number],
  base: number,
  numbers: readonly number[],
): void {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const words = text.slice(start, end);
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const standing = { start: base + start, end: base + end, role };
  const known = terms.get(words);
  if (known === undefined) {
    terms.set(words, {
      ...{ text: words, standings: [standing], before, after },
      tokens: tokens.slice(first, last + 1),
      numbers: numbers.slice(first, last + 1),
      ...{ sameBefore: isEdge(before) ? 0 : 1, sameAfter: isEdge(after) ? 0 : 1 },
    });
    return;
  }
  known.standings.push(standing);
  if (before === known.before && !isEdge(before)) known.sameBefore++;
  if (after === known.after && !isEdge(after)) known.sameAfter++;
}

/** A mark, the passage's end, or a character that parts words, where any word ends. Han first: asking for classes of Unicode takes long. */
function isEdge(character: string): boolean {
  if (PARTING_CHARACTERS.has(character)) return true;
  const unit = character.charCodeAt(0);
  return !(unit >= 0x4e00 && unit <= 0x9fff) && !/[\p{L}\p{N}]/u.test(character);
}

/** Enough mentions; and a new word holds most mentions of its pieces, which then are no words of their own. */
function isSure(
  { text, numbers, tokens, standings, ...same }: Gathered,
  { shapes, counts }: WordCounts,
): boolean {
  const own = shapes[numbers[0] ?? -1];
  const mentions = standings.length;
  if (numbers.length === 1) return own?.alone === 'once' || mentions >= PHRASE_MENTIONS;
  const pieces = numbers.filter((number) => shapes[number]?.piece);
  if (pieces.length === 0) {
    const told = standings.some(({ role }) => TITLE_ROLES.has(role));
    if (mentions >= PHRASE_MENTIONS) return true;
    const nominal = numbers.every((number) => shapes[number]?.nominal);
    return nominal && (told ? !isClause(same) : isFree(mentions, same) && text.length >= 5);
  }
  const whole = mentions >= PHRASE_MENTIONS && isFree(mentions, same);
  return whole && pieces.every((piece) => mentions >= COHESION * (counts[piece] ?? 0));
}

/** Half a headline by itself says what happened: 男子获刑, 力克鲁能. */
function isClause({ before, after }: Pick<Gathered, 'before' | 'after'>): boolean {
  return !HAN.test(before) && !HAN.test(after);
}

const HAN = /\p{Script=Han}/u;

/** Most mentions have another character beside them, or none: a whole, not a part of 女领导干部. */
function isFree(
  mentions: number,
  { sameBefore, sameAfter }: Pick<Gathered, 'sameBefore' | 'sameAfter'>,
): boolean {
  return Math.max(sameBefore, sameAfter) < SAME_NEIGHBOUR * mentions;
}

function termOf({ text, tokens, standings, ...same }: Gathered): Term {
  const kind = tokens.length === 1 ? 'word' : 'phrase';
  return { text, kind, tokens, standings, isFree: isFree(standings.length, same), forms: [] };
}
