/** What stands beside the names of places and makes other things of them, from reading newspapers. */

/**
 * What follows a name without its kind in the name of something else: 南京路, 北京时间, 上海话, 延安精神, 湘潭大学, 湖南卫视. The
 * place is in the name, but the copy does not speak of it.
 */
export const NAME_FOLLOWERS: readonly string[] = (
  '路 街 大街 大道 时间 话 方言 菜 烤鸭 精神 条约 协定 公约 议定书 事变 战役 保卫战 起义 暴动 大学 学院 师大 师院 交大 工大 农大 医大 理工 ' +
  '师范 日报 晚报 晨报 早报 时报 都市报 青年报 商报 卫视 银行 证券 牌 梧桐 语 文字 湾 海 海峡 洋 之声 之音 脑炎 豆 红茶 绿茶 毛尖 刺绣 语言'
).split(' ');

/** What makes no country of 中国 before it: 中国共产党, 中国特色, 中国梦. */
export const CHINA_FOLLOWERS: readonly string[] =
  '共产 人民解放军 人民银行 人民政治协商会议 特色 梦 式 化 话 银行 移动 电信 联通 石油 石化 网 国民党 民主同盟 少年先锋队 红十字 科学院'.split(
    ' ',
  );

/** How the names of bodies end: 中国妇女发展基金会 names no place. */
export const BODY_END = /(?:会|社|院|报|行|公司|集团|局|署|党|团|军|台|馆|所|中心|联|联盟|大学)$/;

/** Kinds of place below the county, the longer first. */
export const SETTLEMENT_KINDS: readonly string[] = ['街道', '社区', '苏木', '嘎查', '镇', '乡', '村'];

/** Words for kinds of settlement, which name none. */
export const GENERIC_SETTLEMENTS: ReadonlySet<string> = new Set(
  (
    '农村 山村 渔村 乡村 新村 全村 各村 本村 该村 邻村 外村 城中村 村镇 乡镇 城镇 集镇 小镇 古镇 重镇 市镇 建制镇 中心镇 镇乡 家乡 故乡 水乡 侨乡 老乡 同乡 异乡 下乡 回乡 返乡 城乡 ' +
    '山乡 他乡 思乡 梦乡 本乡 全乡 各乡 贫困村 贫困乡 示范村 示范镇 重点镇 明星村 文明村 小康村 自然村 行政村 中心村 度假村 奥运村 亚运村 地球村 民族乡 民俗村 移民村 空心村 ' +
    '社区 街道 老街道 小区 古村 古村落 村村 特困村 强镇 名镇 大镇 新镇 新乡村 侗乡 苗乡 瑶乡'
  ).split(' '),
);

/** Parts of speech that the name of a settlement does not hold: particles, prepositions, verbs, pronouns, measures, times. */
export const NOT_IN_SETTLEMENT = /^(?:u|p|c|r|d|y|e|o|q|t|v|zg|f|x$|m$|eng)/;

/** Verbs of going and staying before the letter of a place: 在京, 赴湘. */
export const BEFORE_LETTERS: ReadonlySet<string> = new Set('在 来 赴 抵 离 驻 返 入 进'.split(' '));

/** What is a place in a dateline's form and none: 新华社联合国11月6日电. */
export const NO_PLACES: ReadonlySet<string> = new Set(['联合国', '综合', '本地', '全国', '全省']);
