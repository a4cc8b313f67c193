/**
 * Words that stand in stories of every kind and tell nobody what one is about when they stand alone. Chosen by hand; words
 * that a story may well be about (改革, 创新, 志愿服务) are left out, although tagging passes over some of them.
 */
export const EMPTY_KEYWORDS: ReadonlySet<string> = new Set(
  (
    '工作 活动 开展 进行 会议 召开 举行 举办 主持 出席 参加 与会 会上 仪式 启动 讲话 发言 致辞 强调 指出 要求 表示 介绍 认为 ' +
    '加强 推进 推动 促进 实施 落实 贯彻 贯彻落实 提高 提升 增强 强化 深化 完善 优化 建立 打造 发挥 坚持 确保 支持 ' +
    '取得 实现 完成 做好 抓好 积极 认真 切实 深入 充分 全面 大力 努力 重点 ' +
    '方面 方式 方法 措施 举措 情况 问题 意义 意见 建议 内容 成效 成绩 经验 做法 目标 任务 ' +
    '记者 通讯员 本报 本报讯 报道 消息 新闻 日前 近日 今年 去年 目前 当天 今天 ' +
    '有关部门 相关部门 负责人 有关负责人 群众 领导 同志 大家 我们 全省 全市 全县 当地 各地 各级'
  ).split(' '),
);
