/**
 * What stands after a year of two figures and makes it a year (97年出生), not a span (97年前). Source: written by hand from
 * reporters' usage.
 */
export const AFTER_SHORT_YEAR: readonly string[] = [
  '春天',
  '夏天',
  '秋天',
  '冬天',
  '春节',
  '出生',
  '毕业',
  '入学',
  '入伍',
  '参军',
  '退伍',
  '转业',
  '结婚',
  '退休',
  '下岗',
  '回国',
  '香港回归',
  '抗洪',
  '大洪水',
];

/** What stands before a year of two figures and makes it a year. */
export const BEFORE_SHORT_YEAR: readonly string[] = [
  '出生于',
  '生于',
  '毕业于',
  '始建于',
  '建于',
  '成立于',
  '创办于',
  '早在',
];

/** Words near a number of years and months that make it a span: 有期徒刑15年6月. */
export const SPAN_WORDS: readonly string[] = [
  '徒刑',
  '刑期',
  '判',
  '工龄',
  '党龄',
  '期限',
  '工期',
  '长达',
  '历时',
  '为期',
  '满',
];
