/**
 * Words beside which people are named in news copy, for rules: what stands right before or behind a name. Facts of
 * usage, gathered by hand. A word too few makes a rule miss a name; a word too many makes it invent one.
 */

/** Offices (职务): a person has one of them in a body, and it stands before the name in print. */
export const OFFICE_WORDS: readonly string[] = (
  '总书记 书记 支书 主席 主任 部长 省长 市长 县长 区长 州长 盟长 旗长 镇长 乡长 村长 厅长 局长 处长 科长 司长 署长 股长 所长 站长 队长 ' +
  '大队长 中队长 支队长 总队长 院长 校长 园长 馆长 社长 台长 会长 理事长 秘书长 组长 团长 班长 行长 董事长 总经理 经理 总裁 总监 总编辑 总编 ' +
  '主编 社长 厂长 船长 机长 检察长 审判长 庭长 护士长 总工程师 总会计师 司令员 司令 政委 参谋长 军长 师长 旅长 总干事 ' +
  '总理 总统 首相 议长 大使 公使 参赞 外长 防长 委员长 巡视员 调研员 董事 监事长 巡视员 专员 特首 首席执行官 创始人 负责人 发言人 主教练'
).split(' ');

/** Learned and professional ranks (职称). */
export const RANK_WORDS: readonly string[] =
  '教授 讲师 研究员 院士 博士 工程师 高级工程师 农艺师 会计师 医师 主任医师 主治医师 副主任医师 法官 检察官 律师'.split(
    ' ',
  );

/** What people are, where that is no office: 村民王小明. */
export const ROLE_WORDS: readonly string[] = (
  '记者 通讯员 实习生 编辑 医生 护士 老师 教师 导演 作家 画家 书法家 诗人 歌手 演员 主持人 教练 专家 学者 村民 居民 市民 学员 学生 同学 战士 ' +
  '民警 干警 职工 工人 农民 业主 游客 乘客 司机 老人 志愿者 运动员 队员 选手 球员 冠军 翻译家 歌唱家 科学家 企业家 委员 代表 常委 理事 烈士 同志 女士 先生'
).split(' ');

/** Forms of address that follow a name; with a surname alone they name nobody for certain. */
export const COURTESY_WORDS: readonly string[] =
  '先生 女士 同志 老师 小姐 大爷 大妈 阿姨 老人 同学 师傅 烈士'.split(' ');

/** Right after an office it is part of another word: 书记处, 主席台, 主任会议, 部长级. */
export const NOT_AFTER_OFFICE = '会处台团级助办制辑官';

/** Words of saying right after a name that begins a sentence or a clause. */
export const SAYING_WORDS: readonly string[] =
  '表示 介绍 告诉 认为 指出 强调 坦言 透露 回忆 解释 补充 说道 感慨 感叹 呼吁 直言 笑着 说： 说， 称，'.split(
    ' ',
  );

/** Two characters that show that the name before them has ended. */
export const FOLLOWING_PAIRS: ReadonlySet<string> = new Set(
  (
    '表示 介绍 告诉 认为 指出 强调 坦言 透露 回忆 解释 补充 说道 感慨 呼吁 宣布 提出 要求 出席 主持 参加 到会 致辞 致词 讲话 发言 作了 做了 作出 ' +
    '来到 前往 走访 看望 慰问 分别 表态 代表 受邀 应邀 主讲 授课 陪同 带领 率领 率队 带队 当选 担任 兼任 获得 荣获 一起 共同 先后 女士 先生 同志 ' +
    '今天 昨天 今日 昨日 近日 日前 当天 会见 会谈 接见 访问 抵达 深入 现场 亲自 寄语 署名 一行 以及 等人 等领 接受 通过 对此 为此 联合 签署 点评 ' +
    '致贺 致电 发表 作报 作题 作重 所作 所做 说： 说， 称： 称， 汇报 通电 多次 始终 随即 当即 随后 专门 仔细 认真 再次 首次 带着 走进 走到 坐在 站在 是一 报道 召集 经常 分管 今晚 今晨 明天 上午 下午 最近 中将 少将 上将 大校 元帅 建议 希望 利用 抱着 刚刚 首先 决定 负责 牵头 组织 举行 ' +
    '进行 陪着 笑着 坚持 一直 检查 指导 督导 调研 视察 巡视 授予 颁发 颁奖 剪彩 揭牌 宣读 部署 总结 通报 传达 讲解 回应 答复 感谢 祝贺 勉励 动员 致开 致欢 作动 作经 作典 作交 作表 介入 赶到 赶赴 说起 谈起 讲述 专程 动情 详细 激动 高兴 到场 出任 上台 为获 为大 为全 为会 为新 为优 向大 向全 向与 向记 率团'
  ).split(' '),
);

/** Single characters that show it too. */
export const FOLLOWING_CHARACTERS: ReadonlySet<string> = new Set([
  ...'在的是说称也还被把让与及就都和对从将则率赴等同向为曾已到给问做听看谈讲拿送请带走坐站打找吃搬跑叫来去有没能又便却仍',
]);

/** Of these, the ones that given names hold as well: they end no name of two characters. */
export const DOUBTFUL_FOLLOWERS: ReadonlySet<string> = new Set([...'同为']);

/** No given name holds these. */
export const NOT_IN_GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...'的了在是和与及将则也就还等把被让由你我他她它们不没有个说称到过着都能要去出后前里外其所并且但此每何这那各已曾只又更最很从对向或几多少两二三四五六七八九十百千万亿年月日时分秒省市县区镇乡村委局厅部院校组队员长任届次项名位号第副总某老叫吗呢吧啊者再正刚示地做听看谈讲拿送请带走坐站打找吃搬跑又便却仍',
]);

/** Words built like a name that stand where names stand and are none. */
export const FALSE_NAMES: ReadonlySet<string> = new Set(
  (
    '白宫 安理会 石家庄 张家界 张家港 连云港 景德镇 常委会 党中央 国务院 马来西 马方 华商 华人 项目部 牛津 剑桥 金砖 欧盟 东盟 北约 北京 南京 东京 ' +
    '常委 党组 高层 高管 古巴 古人 夏令 武汉 常德 常州 温州 温家 万家 安庆 安阳 成都 宁波 宁乡 江阴 黄冈 黄山 黄河 金华 衡阳 荆州 益阳 岳阳 邵阳 ' +
    '管委会 管委 司法部 司法局 任免 时尚 时间表 高等 高层次 华裔 何谓 游人 牧民 农工 党代会 党支部 方才 于今 于此 明言 全会 全委会 曾经 曾任 曾在 曾与 ' +
    '伊朗 沙特 苏联 苏丹 蒙古 冰岛 金融家 金正 柬方 黎方 易地 文联 文史 文革 强烈 强力 廉政 廉洁 周末 周刊 周年 柳州 梅州 梅花 韶山'
  ).split(' '),
);

/** Characters that stand between a name or a title and what is before it: the unit of a title begins after them. */
export const UNIT_STOPS: ReadonlySet<string> = new Set([
  ...'有的了由是在向对与和及等被把据让给同从当请即为以到则该各听兼任着并',
]);

/** With the character behind it such a stop is part of a unit: 以色列, 共和国, 住房和城乡建设局. */
export const UNIT_STOP_EXCEPTIONS: ReadonlySet<string> = new Set(
  '当地 该院 该县 该市 该校 该镇 该村 有限 有企 有色 有线 有机 有资 以色 和国 和旅 和城 和社 和信 和改 和规 和平 对外 对台 同济 同仁 从化 当涂 当阳 各族 给排 听证 任丘'.split(
    ' ',
  ),
);

/** The same, of two characters. */
export const UNIT_STOP_PAIRS: ReadonlySet<string> = new Set(
  (
    '受理 抓获 淘汰 击败 战胜 力克 逮捕 拘捕 羁押 处决 对话 专访 聆听 听取 会见 陪同 出席 获悉 记者 来自 通过 包括 特邀 邀请 当选 讲话 主持 拜访 看望 慰问 学习 贯彻 传达 会上 今天 昨天 邀请 随后 其中 同时 ' +
    '采访 本报 现年 之后 期间 接受 接见 感谢 欢迎 恳请 代表 告诉 表彰 按照 根据 这位 一位 名叫 作为 成为 会后 现场 日电 月电 日讯 又讯 另讯 随同 还有 以及 前来 带领 只见'
  ).split(' '),
);

/** Where a unit ends and a name begins: 党校王郁芳, 邮政局唐健, 县委王书记. */
export const UNIT_ENDINGS: ReadonlySet<string> = new Set([
  ...'校院局厅部委会司所站社处办行厂系县市省区村镇乡馆台联府大中',
]);

/** Surnames that are everyday words before an office: 任校长, 代市长, 应院长邀请. They name nobody there. */
export const NOT_SURNAME_BEFORE_OFFICE: ReadonlySet<string> = new Set([
  ...'任代时常党单全应连成向于国曾双有强原正尚秘安文司车班路农鱼宫台池简',
]);

/** Before a title: it is told that the office is past, new or not the only one. */
export const TITLE_QUALIFIERS =
  /(?:原|前|时任|现任|新任|曾任|历任|拟任|先后任|当时的|候任|继任|兼任|兼|代|已故)$/;

/** Names of kinds of unit that stand between a name and its office: 易鹏飞市委书记. */
export const LEVEL_UNITS: readonly string[] =
  '市委 省委 县委 区委 州委 镇委 乡党委 镇党委 党委 村支部 村党支部'.split(' ');
