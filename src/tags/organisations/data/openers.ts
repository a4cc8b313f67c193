/** What the names of bodies open with, and what stands between that and the ending. Chosen by hand from reading newspapers. */

/** What says how high a body stands but not where: 省妇联. The longer words first. */
export const LEVELS: readonly string[] = '自治区 自治州 省 市 县 区 州 盟 旗 镇 乡 村'.split(' ');

/** A level of which one place is meant: 该县, 我省. */
export const LEVEL_POINTED_TO = /^[该我本全各][省市县区州镇乡村]$/;

/** China itself. */
export const CHINA: ReadonlySet<string> = new Set(['中国', '中华', '中华全国', '中华人民共和国']);

/** Before names of bodies of the whole state: 国家测绘局, 中央音乐学院, 全国老龄工作委员会. */
export const STATE_WIDE: ReadonlySet<string> = new Set('国家 中央 全国'.split(' '));

/** Before names of bodies of several states. */
export const INTERNATIONAL: ReadonlySet<string> = new Set(
  '国际 世界 全球 亚洲 欧洲 非洲 美洲 泛美 亚太 北欧 东盟 阿拉伯'.split(' '),
);

/** Before a place or a level in the names of committees: 中共娄底市委, 共青团衡阳市委. */
export const PARTY_PREFIXES: readonly string[] =
  '中共 共青团 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟'.split(' ');

/** Before a level these mean that no one body is named: 各县妇联, 两省妇联. */
export const PLURAL_BEFORE = '各全每两几数多某其等些个双三四五六七八九十';

/** Words that make a seeming name a class of bodies, or no name: 有关部门, 当地法院, 农村小学. */
export const NEVER_INSIDE: ReadonlySet<string> = new Set(
  (
    '各级 有关 相关 当地 本地 外地 各地 部分 所有 一些 一家 多家 某 某些 其他 其它 此类 这类 上述 下属 所属 所在 同类 类似 全体 全部 主要 著名 大型 中小型 ' +
    '知名 重点 国内 国外 境外 海外 国营 私立 公立 民营 私营 国有 基层 上级 下级 同级 人士 记者 主席 主任 书记 部长 局长 会长 院长 校长 总理 总统 ' +
    '副主席 副主任 副书记 委员 代表 教授 专家 干部们 市场 价格 消息 事件 情况 关系 方面 期间 时候 时间 地方 时代 新闻发布会 座谈会 邮编 双方 今年 去年 ' +
    '两国 三国 各国 全国性 多数 众多 各类 多所 首家 唯一 整个 政府 企业界 商界 学术界 现有 现任 原'
  ).split(' '),
);

/** Verbs that the names of bodies hold, and the dictionary does not count as nouns. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  (
    '高新 开发 合作 协调 联合 扶贫 促进 认证 注册 认可 治理 控制 指挥 介绍 关心 救助 服务 咨询 评估 鉴定 监督 管理 保护 保障 检测 检验 检疫 培训 教育 研究 ' +
    '交流 推广 投资 担保 置业 运输 设计 勘探 勘察 建设 建筑 建材 装饰 制造 制药 加工 生产 经营 销售 进出口 贸易 策划 传播 出版 发行 印刷 印务 摄影 创作 编译 翻译 宣教 ' +
    '宣传 组织 统战 审计 统计 规划 测绘 调查 分析 登记 执法 稽查 缉私 信访 接待 招待 招商 招生 考试 应急 救援 救灾 抢险 防治 预防 康复 养老 护理 体检 急救 献血 监测 ' +
    '预报 气象 仲裁 调解 援助 维权 禁毒 打拐 戒毒 反洗钱 反贪 反垄断 反腐败 支付 结算 清算 拍卖 租赁 保险 再保险 证券 储备 储蓄 孵化 创业 就业 留学 移民 登山 射击 ' +
    '举重 游泳 滑冰 围棋 停战 维和 裁军 竞技 排练 演出 表演 种植 养殖 繁育 育种 灌溉 安居 绿化 环保 节能 供电 供水 供销 供热 发电 输电 电信 通信 联络 会展 博览 ' +
    '志愿 慈善 爱心 关爱 传媒 互联 互动 联营 合资 实业 冶炼 冶金 轧钢 采矿 采油 勘测 探测 导航 航运 航空 航天 邮购 快递 配送 连锁 直销 体育 化工 改革 发展 学习 进步 振兴 驻华 雇主 中外 下一代 希望 和平 解放 复兴 光复'
  ).split(' '),
);

/** What the names of teams hold between the place and 队. */
export const TEAM_WORDS: ReadonlySet<string> = new Set(
  (
    '国家 男子 女子 男 女 青年 少年 国奥 奥运 奥林匹克 明星 足球 篮球 排球 沙滩排球 乒乓球 羽毛球 网球 垒球 棒球 手球 曲棍球 冰球 水球 橄榄球 ' +
    '藤球 田径 游泳 跳水 花样游泳 体操 艺术体操 举重 柔道 摔跤 射击 射箭 击剑 赛艇 皮划艇 帆船 自行车 马术 围棋 象棋 国际象棋 桥牌 登山 滑雪 滑冰 ' +
    '短道速滑 花样滑冰 速滑 武术 拳击 跆拳道'
  ).split(' '),
);

/** Heads alone: they stand for whatever was named before, and are never a short form. */
export const BARE_HEADS: ReadonlySet<string> = new Set(
  (
    '公司 集团 协会 学会 中心 基金会 学校 学院 大学 医院 委员会 银行 该公司 该院 该校 该会 工会 妇联 联盟 报社 组织 俱乐部 研究所 研究院 理事会 商会 ' +
    '本公司 本院 本校 本会 领导小组 办公室 工厂 该厂 政府 法院 检察院 组委会 筹委会 甲方 乙方 原告 被告 买方 卖方'
  ).split(' '),
);

/** They begin no proper name though the dictionary counts the whole for one: 人民法院, 证券公司. */
export const COMMON_BEGINNINGS: ReadonlySet<string> = new Set(
  (
    '人民 铁路 农业 工业 商业 工商 中医 师范 民族 军医 公安 财政 教育 证券 航空 保险 石油 电力 汽车 房地产 投资 贸易 外贸 进出口 股份 国有 跨国 软件 电子 钢铁 煤炭 化工 ' +
    '医药 旅游 运输 物流 文化 传媒 影视 广告 科技 网络 电信 通信 有线 无线 有限 责任 国营 私营 民营 合资 外资 上市 公众 母 子 分 总 大 小 新 老 希望 子弟 职工 女子 专科 ' +
    '综合 成人 业余 夜 理工 理 工 文 法 艺术 音乐 美术 戏剧 电影 体育 外国语 外语 医学 经济 管理 附属 实验 重点 寄宿 聋哑 特殊 中心 儿童 妇产 肿瘤 口腔 精神病 传染病 地方 城市 ' +
    '农村 信用 储蓄 专业 国家 中央 外国 各大 股份制 世界 国际 足球 篮球 大型 企业 骨干 龙头 垄断 财团 工程 建筑 律师 会计师 五星级 星级 高级 科研 交响 党报 高等 普通 普通高等 中等 初级 职业 民办 公办 机关 都市 晚间 省级 市级 主流 中文 英文'
  ).split(' '),
);

/** Alone between a place and such an ending they make a class of bodies: 湖南民营医院, 长沙市重点中学. */
export const CLASS_WORDS: ReadonlySet<string> = new Set(
  (
    '农村 城市 城乡 乡镇 城区 社区 民办 公办 公立 私立 民营 私营 国营 国有 高等 高级 普通 重点 职业 中等 初级 寄宿制 寄宿 基层 综合 综合性 专科 三甲 三级 二级 ' +
    '定点 股份 股份制 上市 跨国 外资 合资 独资 商业 政策性 民间 行业 专业 大型 中小 中小型 小型 龙头 骨干 知名 老牌 地方 科技 网络 软件 房地产 旅游 物业 保险 证券 航空 石油 建筑 物流 运输 快递 中介 ' +
    '家政 保洁 保安 装修 装饰 广告 犯罪 贩毒 走私 企业 特殊 残疾人 外语 艺术 体育 各类 乡村'
  ).split(' '),
);

/** Words that writers drop from the middle of a name without meaning another body: 女领导联谊会 of 女领导干部联谊会, 县医院 of 县人民医院. */
export const DROPPED_WORDS = /(?:干部|工作者|工作|人员|人民)/g;

/** Between a body and the place where a part of it is: 联合国驻黎巴嫩临时部队. */
export const STATIONED = '驻';

/** Names of law firms that the dictionary takes for verbs or other words: 大成律师事务所. */
export const LAW_FIRM_NAMES: ReadonlySet<string> = new Set(
  (
    '大成 金杜 中伦 君合 盈科 国浩 锦天城 德恒 天元 通商 海问 竞天公诚 方达 环球 康达 观韬 中银 金诚同达 炜衡 京师 隆安 浩天 天达共和 ' +
    '协力 瀛泰 泰和泰 汇业 天同 汉坤 启元 天地人 金州 湘军麓和 通程'
  ).split(' '),
);

/** They stand behind 中国 in the names of teams and bodies. */
export const WITH_CHINA: ReadonlySet<string> = new Set('香港 澳门 台北'.split(' '));

/** 各乡镇, 两省: several are spoken of. */
export const SEVERAL = /^(?:[各几每数某]|两(?![江当])|[全多].?[省市县区州镇乡村国]$|\d+[省市县区州镇乡村国])/;

/** They join two words of one name: 国家发展和改革委员会. */
export const JOINS: ReadonlySet<string> = new Set('和 与 及'.split(' '));

/** Known bodies before which 中国 belongs to the name: 中国全国政协, 中国外交部. */
export const WHOLE_STATE_BODY = /^(?:全国|国家|.{2,}部$)/;
