import { addDays, civilDate, daysBetween, partsOf } from '../../language/civil-date.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { RuleContext } from '../rule.ts';

/** At most so many days lie between filing and publication, where a dateline tells no year. */
const NEAR = 183;

/**
 * The days that 今天 may be in an article: that of publication and that of its dateline. Empty when neither is known.
 */
export function daysOfWriting({ article, published }: RuleContext): readonly CivilDate[] {
  if (published === null) return [];
  const date = article.dateline?.date;
  if (date === null || date === undefined) return [published];
  const { year } = partsOf(published);
  const filed = [year, year - 1]
    .map((it) => civilDate(it, date.month, date.day))
    .find((day) => day !== null && day <= published && daysBetween(day, published) <= NEAR);
  return filed === undefined || filed === null ? [published] : [published, filed];
}

/** The years that 今年 may be: those of the days of writing, and at the turn of the year the one just gone. */
export function yearsOfWriting(context: RuleContext): ReadonlySet<number> {
  const days = daysOfWriting(context);
  return new Set(days.flatMap((day) => [partsOf(day).year, partsOf(addDays(day, -TURN)).year]));
}

/** Copy of the last days of December is printed in January. Days. */
const TURN = 10;
