/**
 * Words of two characters that never double, unlike verbs (研究研究) and measures (一个一个): pronouns, conjunctions and
 * nouns of news, written by hand. A word whose end begins others is not listed (大学大学生).
 */
export const NEVER_DOUBLED: ReadonlySet<string> = new Set([
  ...['我们', '他们', '她们', '你们', '它们', '咱们', '这个', '那个', '这些', '那些', '因为', '所以', '但是'],
  ...['而且', '如果', '虽然', '可以', '通过', '以及', '为了', '对于', '关于', '已经', '目前', '近日', '由于'],
  ...['根据', '按照', '其中', '同时', '此外', '并且', '或者', '没有', '进行', '开展', '召开', '举行', '提供'],
  ...['全国', '全省', '全市', '全县', '妇女', '妇联', '儿童', '群众', '部门', '单位', '领导', '政府', '今年'],
  ...['去年', '昨天', '今天', '本报', '湖南', '长沙', '北京', '应该', '必须', '不断', '还有', '成为', '作为'],
]);

/** Characters with which a repeated phrase is meant: counting (一步步), wishing, sounds and cheers. */
export const MEANT_REPEATS = '一二三四五六七八九十百千万零〇两几哈呵嘿啦呀啊哦嗯嘻哎来快好慢加油';
