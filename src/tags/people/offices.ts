import type { Span } from '../../model/text.ts';
import { TITLES } from './data/titles.ts';

/** An office or rank, the longest first; not the first part of 委员会, 书记处, 主席台. */
const OFFICE = `(?:${[...TITLES].sort((a, b) => b.length - a.length).join('|')})(?![会处台团])`;

const ANYWHERE = new RegExp(OFFICE, 'g');
const AT_START = new RegExp(`^${OFFICE}`);

/** The offices that a text names, in order. */
export function officesIn(text: string): readonly Span[] {
  return [...text.matchAll(ANYWHERE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** True when an office begins at an offset. */
export function hasOfficeAt(text: string, at: number): boolean {
  return AT_START.test(text.slice(at, at + 8));
}

/** True when an office ends at an offset. */
export function hasOfficeBefore(text: string, end: number): boolean {
  return TITLES.some((title) => text.endsWith(title, end));
}
