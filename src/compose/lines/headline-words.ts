/**
 * Words of one or two characters that a headline's line may not begin or end with where it can be helped. Sources:
 * the particles, prepositions and conjunctions of 吕叔湘《现代汉语八百词》; which of them papers keep together, by hand.
 */

/** Lean on the word before them: structural and aspect particles, sentence particles, words of place, the last characters of names of things. */
export const LEANS_BACK: ReadonlySet<string> = new Set([
  ...'的地得了着过们等吗呢吧啊呀之者性化界时后前中里内外上下间起来去以内',
  ...'车站员队馆厅店厂费率奖局院校所处户区县市省镇村乡',
  ...['以来', '以上', '以下', '以内', '以外', '之一', '之后', '之前', '之间', '之中', '左右', '上下'],
  ...['等等', '似的', '一样', '为止', '起来', '下去', '出来'],
]);

/** Lean on the word after them: prepositions, conjunctions, adverbs of one character, auxiliaries, prefixes, pronouns. */
export const LEANS_FORWARD: ReadonlySet<string> = new Set([
  ...'和与及同跟或在于对将把被向从由以为给让使比按照沿往自至到当因如若而且并但则即',
  ...'不没未无非也都就才又再更最很太还只仅正已曾皆均须应可能会要想愿敢肯该得这那某各每另首第约逾超近共全新老总副原大小',
  ...['我', '你', '他', '她', '它', '我们', '你们', '他们', '她们', '它们', '咱们'],
  ...['对于', '关于', '由于', '为了', '根据', '按照', '随着', '通过', '经过', '作为', '以及', '或者', '并且'],
  ...['而且', '但是', '因为', '所以', '如果', '只有', '只要', '不仅', '除了', '自从', '向着', '朝着', '不能'],
]);
