import { partsOf } from '../../language/civil-date.ts';
import { matchesIn } from '../../language/matches.ts';
import type { CivilDate } from '../../model/civil-date.ts';

/** Words of the past within a sentence, and four-digit years. */
const PAST = /当时|当年|那年|那时|此前|生前|早在|前年|去年|上世纪|曾经|曾任|过去|以来|历任|改革开放初/;
const YEARS = /(\d{4})年/g;

/** Whether the sentence around a place tells of another time than the day of publication: a year, or a word of the past. */
export function tellsOfAnotherTime(text: string, at: number, published: CivilDate): boolean {
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  const end = text.indexOf('。', at);
  const sentence = text.slice(start, end < 0 ? text.length : end);
  const { year } = partsOf(published);
  return PAST.test(sentence) || matchesIn(sentence, YEARS).some((it) => Number(it[1]) < year);
}
