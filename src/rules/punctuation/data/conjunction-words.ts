/**
 * What follows 和, 及, 或, 并 in words that begin with them: there they join nothing (、和平, 、及时, 、或许, 、并购).
 * Source: Modern Chinese dictionaries' entries under these characters, and place names; collected by hand.
 */
export const WORDS_OF_CONJUNCTIONS: Readonly<Record<string, string>> = {
  和: '平谐睦解气音声服田县硕静尚珅弦约顺龙政美善风煦蔼亲议好暖盘局差棋式面牌悦泰衷畅缓洽乐谈会战奸事诗文歌易稀',
  及: '时格第早物至其笄冠龄',
  或: '许然者有多明重',
  并: '购行联轨网且非列重举存驾肩排处立茂进发吞不未没无蒂线轴州入案称',
};
