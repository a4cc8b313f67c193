/** Words in a lede that give the news a newer peg than its date. Source: reporters' usage in dailies. */
export const FRESH_WORDS: readonly string[] = [
  '近日',
  '日前',
  '昨日',
  '昨天',
  '今日',
  '今天',
  '最近',
  '近期',
  '获悉',
  '目前',
  '截至',
  '至今',
  '以来',
  '本周',
  '上周',
  '周年',
];
