/**
 * Words of dates in running text. Source: the trade's common usage, as seen in the dailies of 1998-2015; GB/T
 * 15835-2011 for the forms of Gregorian dates.
 */

/** Words for a year that count from the day of publication: how many years to add. */
export const YEAR_WORDS: readonly (readonly [word: string, years: number])[] = [
  ['今年', 0],
  ['本年', 0],
  ['本年度', 0],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
  ['明年', 1],
  ['来年', 1],
  ['后年', 2],
];

/** Calendars whose months are not those of the Gregorian one. */
export const OTHER_CALENDARS: readonly string[] = [
  '农历',
  '阴历',
  '旧历',
  '夏历',
  '古历',
  '藏历',
  '傣历',
  '回历',
  '伊历',
  '伊斯兰历',
  '佛历',
  '俄历',
  '儒略历',
  '闰',
];

/** What stands between the two ends of a range of days. */
export const RANGE_JOINTS: readonly string[] = ['至', '到', '——', '—', '–', '-', '~', '～'];

/** What stands between the days of a list. */
export const LIST_JOINTS: readonly string[] = ['、', '和', '与', '及'];

/** Names of the days of the week after 星期, 周 or 礼拜: 0 is Sunday. */
export const WEEKDAY_NAMES: Readonly<Record<string, number>> = {
  日: 0,
  天: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
};

/** Times of day that may follow the name of a weekday. */
export const TIMES_OF_DAY: readonly string[] = [
  '上午',
  '下午',
  '中午',
  '凌晨',
  '清晨',
  '傍晚',
  '早',
  '晚',
  '夜',
];
