import { partsOf, weekdayOf } from '../language/civil-date.ts';
import type { CivilDate } from '../model/civil-date.ts';

const WEEKDAYS = '日一二三四五六';

/** A day as a folio line writes it: 2015年11月12日　星期四. */
export function dayWords(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日　星期${WEEKDAYS.charAt(weekdayOf(date))}`;
}
