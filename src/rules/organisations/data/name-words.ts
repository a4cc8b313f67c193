/** What the names of bodies are made of, for rules that compare them. Chosen by hand. */

/** How the names of bodies end whose middles are compared. */
export const BODY_SUFFIXES: readonly string[] =
  '联谊会 协会 学会 研究会 促进会 商会 联合会 委员会 基金会 理事会 志愿者服务队 服务中心 服务队 合作社 研究院 研究所 培训中心 领导小组'.split(
    ' ',
  );

/** Words that writers drop from the middle of a name, or put in, without meaning another body. */
export const ELASTIC_WORDS: ReadonlySet<string> = new Set(
  '干部 工作 工作者 人员 家 者 事业 活动 志愿 志愿者 领导 管理 公益 服务 权益 人士 人才 技术 文化 儿童 和 与 暨 及 的 会'.split(
    ' ',
  ),
);

/** Between two names they show that two bodies are meant. */
export const JOINING_MARKS: readonly string[] = ['、', '和', '与', '及', '以及', '同', '，'];

/** The end of a name with its last character twice, where no word begins with the second: not 委员会会议, 协会会员, 邮政局局长. */
export const DOUBLED_SUFFIX =
  /(?:(?:委员|联谊|联合|基金|理事|研究|促进|协|学|商|工|董事|常委)会会|(?:法院|检察院|医院|学院|研究院)院|有限公司司|(?:邮政|公安|教育|财政|民政|卫生|税务|统计)局局|(?:组织|宣传|统战|教育)部部|妇联联)(?=[，。；：！？、”）》]|$|的|在|和|与|及|于|对|将|等)/g;
