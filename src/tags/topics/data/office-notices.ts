/**
 * Headlines of notices that are about other stories, or about nothing but a lost card: they have no topics. By hand.
 */
export const OFFICE_NOTICES: ReadonlySet<string> = new Set([
  ...['更正', '更正启事', '更正声明', '更正与致歉', '更正致歉', '勘误', '勘误表', '致歉', '致歉声明', '致读者', '敬告读者'],
  ...['遗失声明', '遗失启事', '挂失声明', '作废声明', '注销公告', '招领启事', '失物招领', '寻物启事', '认领启事'],
  ...['导读', '今日导读', '本期导读', '版面导读', '目录', '本期目录', '征稿启事', '征订启事', '本报启事', '稿酬启事'],
]);
