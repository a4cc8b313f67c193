/**
 * What stands right behind a name in news copy, so that the end of a name without a title behind it can be told:
 * 会长陈社招向大会作报告, 局长唐健和主席周思敏分别讲话. Chosen by hand. Verbs of saying also introduce a name that has no
 * title at all: 康艳华告诉记者.
 */
export const SAYING: readonly string[] =
  '表示 说 称 告诉 介绍 指出 强调 认为 坦言 透露 回忆 宣布 解释 提出 谈到 回答 感慨 建议 呼吁 补充 直言 笑着 说道'.split(
    ' ',
  );

/** Characters that no given name ends with, though the segmenter may put them there: 赵华说, 满意地, 商量过. */
export const NEVER_LAST: ReadonlySet<string> = new Set('说称都地过了着的们后前时晚早及和与在也还等');

/** Other words that follow a name. */
export const FOLLOWING: readonly string[] = (
  '在 向 从 对 为 与 和 及 以及 同 将 也 就 还 则 等 把 被 让 由 以 的 是 一行 带队 率队 率领 率 出席 主持 参加 到会 到场 致辞 致词 讲话 ' +
  '发言 作 做 来到 前往 赴 走访 看望 慰问 分别 都 均 表态 代表 受邀 应邀 主讲 授课 陪同 随同 带领 当选 担任 兼任 任 获 荣获 曾 已 正 一起 共同 先后 ' +
  '女士 先生 同志 今天 今晚 今早 昨天 当天 希望 会见 会谈 抵达 访问 结束 举行 深入 实地 现场 亲自 寄语 署名 今年 今日 近日 日前 昨日'
).split(' ');
