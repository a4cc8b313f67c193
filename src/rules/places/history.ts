import { partsOf } from '../../language/civil-date.ts';
import { matchesIn } from '../../language/matches.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Span } from '../../model/text.ts';
import { FORMER, HISTORY_WORDS, KEPT_IN_NAME } from './data/history-words.ts';

/** How far from a name its sentence is read. UTF-16 units. */
const REACH = 80;
const YEAR = /(?<!\d)(1\d{3}|20\d\d)(?=年|—|－|-|至|\.)/g;

/**
 * Whether a name stands in a sentence that tells of the past: with a year before that of publication, a word of history,
 * 原 before the name or （今 behind it. Then a name that is no longer right may stand.
 */
export function isHistorical(text: string, { start, end }: Span, published: CivilDate | null): boolean {
  if (FORMER.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (KEPT_IN_NAME.test(text.slice(end, end + 4)) || /^[（(，]?(?:即|现)?今/.test(text.slice(end, end + 3)))
    return true;
  const sentence = sentenceAround(text, start, end);
  if (HISTORY_WORDS.test(sentence)) return true;
  const year = published === null ? 9999 : partsOf(published).year;
  return matchesIn(sentence, YEAR).some((match) => Number(match[1]) < year);
}

/** The sentence that a stretch stands in, at most 80 characters to either side. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const begin = Math.max(...['。', '！', '？', '；'].map((mark) => before.lastIndexOf(mark))) + 1;
  const stop = after.search(/[。！？；]/);
  return before.slice(begin) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop));
}
