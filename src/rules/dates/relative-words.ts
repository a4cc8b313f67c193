/**
 * Names that begin with a word for a day: no words for a day themselves. Source: titles of newspapers, programmes
 * and firms, collected by hand.
 */
export const NAMES_WITH_DAY_WORDS: readonly string[] = [
  '今日女报',
  '今日头条',
  '今日说法',
  '今日关注',
  '今日早报',
  '今日快报',
  '今日中国',
  '今日资本',
  '今日美术',
  '今日影评',
  '今晚报',
  '明日之星',
  '昨日重现',
];

/** Words for a day that count from the day of writing wherever they stand. */
export const DAY_WORDS: readonly string[] = [
  '昨日',
  '昨天',
  '昨晚',
  '昨夜',
  '昨晨',
  '前天',
  '今晨',
  '今早',
  '今晚',
];

/** Words that are a day only before a time of day: 今天 also means nowadays, 明天 the time to come, 后天 acquired. */
export const DAY_OR_AGE_WORDS: readonly string[] = ['今日', '今天', '明日', '明天', '后天'];

/** Words for a week before the name of a weekday. */
export const WEEK_WORDS: readonly string[] = ['上', '上个', '本', '这', '下', '下个'];

/** Words for a day and how many days they lie from the day of writing. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  今日: 0,
  今天: 0,
  今晨: 0,
  今早: 0,
  今晚: 0,
  昨日: -1,
  昨天: -1,
  昨晚: -1,
  昨夜: -1,
  昨晨: -1,
  前日: -2,
  前天: -2,
  明日: 1,
  明天: 1,
  明晚: 1,
  后天: 2,
};

/** Words for a week and how many weeks they lie from that of writing. */
export const RELATIVE_WEEKS: Readonly<Record<string, number>> = {
  上: -1,
  上个: -1,
  本: 0,
  这: 0,
  这个: 0,
  下: 1,
  下个: 1,
};

/** Words for a time shortly before the day of writing. */
export const RECENT_WORDS: readonly string[] = ['近日', '日前', '近期', '最近', '不久前'];
