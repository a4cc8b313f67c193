import { CLASS_ENDING } from './data/endings.ts';
import { CLASS_WORDS, COMMON_BEGINNINGS, NAMING_VERBS, TEAM_WORDS } from './data/openers.ts';
import type { Ending } from './endings.ts';
import type { Reader } from './found-body.ts';
import type { Piece } from './pieces.ts';

/** What was read on the way from an ending to the left. */
export interface Way {
  /** Where the words read so far begin. */
  readonly start: number;
  /** Index of the next piece to the left. */
  readonly next: number;
  /** How many words lie between this and the ending. */
  readonly words: number;
  /** The leftmost proper word so far. */
  readonly proper: number | null;
  readonly sport: boolean;
  /** True while all words tell a class of bodies only. */
  readonly common: boolean;
}

/** The way before its first step: right before the ending. */
export function wayFrom({ pieces }: Reader, at: number, from: number, { text }: Ending): Way {
  let next = at;
  while (next >= 0 && (pieces[next] as Piece).start >= from) next--;
  return { start: from, next, words: 0, proper: null, sport: true, common: CLASS_ENDING.test(text) };
}

/** The part of a word before the ending counts as a word: 微软 of 微软公司. */
export function inWord(way: Way, piece: Piece, text: string): Way {
  const isProper =
    /^(?:nt|nz|nr|x)/.test(piece.tag) &&
    text.length > 1 &&
    !COMMON_BEGINNINGS.has(text) &&
    !NAMING_VERBS.has(text);
  return {
    ...{ start: piece.start, next: way.next - 1, words: 1 },
    proper: isProper ? piece.start : null,
    sport: TEAM_WORDS.has(text) || isProper,
    common: way.common && CLASS_WORDS.has(text),
  };
}
