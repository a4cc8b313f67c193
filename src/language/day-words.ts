import type { CivilDate } from '../model/civil-date.ts';
import { partsOf, weekdayOf } from './civil-date.ts';

const WEEKDAYS = '日一二三四五六';

/** A day as a folio line writes it: 2015年11月12日　星期四. */
export function dayWords(date: CivilDate): string {
  return `${dateWords(date)}　星期${WEEKDAYS.charAt(weekdayOf(date))}`;
}

/** A day without its weekday: 2015年11月12日. */
export function dateWords(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}
