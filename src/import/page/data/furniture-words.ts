/**
 * What stands on a newspaper page beside its stories: facts gathered from real pages and from the rules for page one
 * (name, date, serial number, CN number, sponsor, publisher, price).
 */

/** Words that name a page credit before a colon or a space: 责编：张三 版式：李四. */
export const PAGE_CREDIT_WORDS: readonly string[] = [
  ...[
    '本版责编',
    '责任编辑',
    '值班编辑',
    '本版编辑',
    '执行编辑',
    '版面编辑',
    '图片编辑',
    '文字编辑',
    '责编',
    '编辑',
  ],
  ...['本版主编', '版面主编', '主编', '总编辑', '值班总编', '值班主任', '值班编委', '编委', '监制', '统筹'],
  ...['版式设计', '版面设计', '美术编辑', '本版美编', '版式', '美编', '组版', '排版', '制图', '视觉'],
  ...['责任校对', '本版校对', '责校', '校对', '检校', '一读', '二读', '审读', '签发'],
];

/** Page credits that the copy slip has a field for. */
export const CREDIT_FIELDS: ReadonlyMap<string, 'editor' | 'proofreader'> = new Map([
  ...['本版责编', '责任编辑', '值班编辑', '本版编辑', '责编', '编辑'].map((it) => [it, 'editor'] as const),
  ...['责任校对', '本版校对', '责校', '校对'].map((it) => [it, 'proofreader'] as const),
]);
