import { civilDate, parseCivilDate } from '../language/civil-date.ts';
import type { CivilDate } from '../model/civil-date.ts';

/** A date of the copy slip as understood: a date, a day that does not exist, or one that may be read in two ways. */
export type WrittenDate =
  | { readonly is: 'date'; readonly date: CivilDate }
  | { readonly is: 'impossible' }
  /** `suggestion` is null when it is not certain which day was meant. */
  | { readonly is: 'ambiguous'; readonly suggestion: CivilDate | null };

/** Year first, in any dress: 2015年11月12日, 2015/11/12, 2015.11.12, 2015-11-2, with or without a time of day. */
const YEAR_FIRST = /^(\d{4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})\s?日?(?:[T\s].{0,40})?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Reads the date of a copy slip. Only `2015-11-12` is a date; anything else is told apart for the message. */
export function readWrittenDate(written: string): WrittenDate {
  const text = written.trim().normalize('NFKC');
  const date = parseCivilDate(written);
  if (date !== null) return { is: 'date', date };
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year !== undefined) return fromParts(Number(year), Number(month), Number(day));
  const [, first, second, lastYear] = YEAR_LAST.exec(text) ?? [];
  if (lastYear !== undefined) return fromUnordered(Number(lastYear), Number(first), Number(second));
  return { is: 'ambiguous', suggestion: null };
}

function fromParts(year: number, month: number, day: number): WrittenDate {
  const suggestion = civilDate(year, month, day);
  return suggestion === null ? { is: 'impossible' } : { is: 'ambiguous', suggestion };
}

/** Day and month in unknown order: certain only when one reading has no such day, or both are the same day. */
function fromUnordered(year: number, first: number, second: number): WrittenDate {
  const readings = new Set([civilDate(year, first, second), civilDate(year, second, first)]);
  readings.delete(null);
  const [suggestion = null] = readings;
  return { is: 'ambiguous', suggestion: readings.size === 1 ? suggestion : null };
}
