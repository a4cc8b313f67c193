/**
 * Words that make a number approximate, and which of them say the same twice or contradict each other. Written by
 * hand from the trade's style books.
 */

/** Hedges before a number with those after it that cannot stand with them. */
export const HEDGE_PAIRS: readonly {
  readonly before: readonly string[];
  readonly after: readonly string[];
}[] = [
  { before: ['约', '大约', '大概'], after: ['左右', '上下', '多', '余', '以上', '以下'] },
  { before: ['近', '将近', '接近'], after: ['左右', '上下', '多', '余', '以上'] },
  { before: ['超过', '超', '逾'], after: ['以上', '左右', '上下', '多', '余'] },
  { before: ['至少', '不少于', '不低于', '不下', '最少'], after: ['以上', '左右', '上下'] },
  {
    before: ['最多', '至多', '不超过', '不多于', '不高于'],
    after: ['以下', '以内', '左右', '上下', '多', '余'],
  },
  { before: ['不到', '不足'], after: ['以下', '左右', '上下', '多', '余'] },
];

/** Characters that make a word with the hedge after them: 条约, 附近, 赶超. */
export const NOT_HEDGE_AFTER: Readonly<Record<string, string>> = {
  约: '条公节签合纽预契制简婉邀违履特集赴盟誓失守续租毁缔解相应践如爽依定口和大',
  大约: '',
  近: '最附临靠邻逼远新走贴亲将接切就拉挨浅迫凑相晚抵',
  超: '赶高反英中西创',
};

/** Units of time after which 近…多 tells of the latest years rather than of less than so many. */
export const RECENT_TIME: readonly string[] = [
  '年',
  '个月',
  '月',
  '天',
  '日',
  '周',
  '星期',
  '个星期',
  '届',
  '期',
];
