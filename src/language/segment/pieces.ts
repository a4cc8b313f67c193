import type { Span } from '../../model/text.ts';
import { matchesIn } from '../matches.ts';

/** A stretch of text: a date or time, a number, a run for the dictionary, or one code point of anything else. */
interface Piece extends Span {
  readonly kind: 'date' | 'number' | 'run' | 'other';
}

/** Longest run handed to a dictionary, in code points: keeps the libraries' tables small on endless lines. */
const LONGEST_RUN = 2048;

const DIGIT = '[0-9０-９]';
const NO_DIGIT_NEXT = '(?![0-9０-９])';

/** 2015年11月6日, 2015年11月, 2015年, 11月6日, 11月, 6日, 2015-11-06, 9时30分, 9:30. */
const DATE = [
  `${DIGIT}{4}年(?![度级代])(?:${DIGIT}{1,2}月(?:${DIGIT}{1,2}日)?)?`,
  `${DIGIT}{1,2}月(?:${DIGIT}{1,2}日)?`,
  `${DIGIT}{1,2}日(?!元)`,
  `${DIGIT}{4}(?<mark>[-/.])${DIGIT}{1,2}\\k<mark>${DIGIT}{1,2}${NO_DIGIT_NEXT}`,
  `${DIGIT}{1,2}时${DIGIT}{1,2}分(?:${DIGIT}{1,2}秒)?`,
  `${DIGIT}{1,2}[:：]${DIGIT}{2}(?:[:：]${DIGIT}{2})?${NO_DIGIT_NEXT}`,
].join('|');

/** 64, 10,000, 18.23万, 29%, 10111万元, 6·26, the 6.1 of 6.1mmol; not the digits of 4S店. */
const NUMBER =
  `${DIGIT}+(?:,${DIGIT}{3}${NO_DIGIT_NEXT})*(?:(?:[.·．]${DIGIT}+)+${NO_DIGIT_NEXT}|(?![A-Za-z0-9０-９]))` +
  '(?:[%％‰]|(?:万亿|万|亿)?(?:元|美元|欧元|港元|日元)?)';

/** Letters, marks and numerals of the basic plane that are no digits. */
const LETTER = '(?![0-9０-９\\u{10000}-\\u{10FFFF}])[\\p{L}\\p{M}\\p{N}]';

/** Letters, with digits only where they touch a Latin letter (4S店, A02, H7N9). */
const RUN = `(?:${LETTER}|(?<=[A-Za-z])[0-9]+|[0-9]+(?=[A-Za-z])){1,${LONGEST_RUN}}`;

const PIECE = new RegExp(`(?<date>${DATE})|(?<number>${NUMBER})|(?<run>${RUN})|[^]`, 'gu');

/**
 * Splits a text into pieces that leave out nothing, in time linear in its length. Control characters, lone
 * surrogates and characters outside the basic plane are pieces of their own: a library written in C would stop at
 * the first, replace the second and read the third in its own way.
 */
export function* splitPieces(text: string): Generator<Piece> {
  for (const match of matchesIn(text, PIECE)) {
    yield { kind: kindOf(match.groups ?? {}), start: match.index, end: match.index + match[0].length };
  }
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Piece['kind'] {
  if (groups.date !== undefined) return 'date';
  if (groups.number !== undefined) return 'number';
  return groups.run === undefined ? 'other' : 'run';
}
