/** What stands beside the names of places and makes other things of them, from reading newspapers. */

/**
 * What follows a name without its kind in the name of something else: 南京路, 北京时间, 上海话, 延安精神, 湘潭大学, 湖南卫视, 瑞典
 * 克朗. The place is in the name, but the copy does not speak of it.
 */
export const NAME_FOLLOWERS =
  /^(?:[东西南北中]?路(?![经过途边])|[东西南北]?街(?![头巷])|大街(?!小巷)|大道|时间|话(?![题剧])|方言|菜(?![农市篮])|烤鸭|精神(?!文明|病|面貌)|条约|协定|公约|议定书|事变|战役|保卫战|起义|暴动|大学(?!生)|学院|师大|师院|交大|工大|农大|医大|理工|师范|日报|晚报|晨报|早报|时报|都市报|青年报|商报|卫视|银行(?![界业家])|证券(?!市场|监管)|牌(?!照)|梧桐|语(?!言)|湾|海(?=[，。、的和岸底水峡])|洋(?!溢)|之声|之音|合作组织|杯|虎|邮报|数字(?![化经])|拉面|火锅|螺蛳粉|火腿|炒饭|啤酒|茅台|牛肉面|会议(?=精神|旧址|纪念|会址)|会址|开发银行|比伦|脑炎|豆|红茶|绿茶|毛尖|龙井|刺绣|克朗|法郎|马克|卢布|卢比|英镑|里拉|先令|比索)/;

/** What makes no country of 中国 before it: 中国共产党, 中国特色, 中国梦. */
export const CHINA_FOLLOWERS =
  /^(?:共产|人民解放军|人民银行|人民政治协商|特色|梦|式|化|话|银行|移动|电信|联通|石油|石化|网|国民党|民主同盟|少年先锋队|红十字|科学院)/;

/** How the names of bodies end: 中国妇女发展基金会 names no place. */
export const BODY_END =
  /(?:协会|学会|商会|工会|联合会|委员会|基金会|研究会|总会|促进会|理事会|代表大会|常委会|报社|出版社|通讯社|日报|报|学院|研究院|科学院|法院|检察院|银行|公司|集团|总局|联盟|联合|大学|博物馆|美术馆|图书馆|研究所|研究中心|杂志社|乐团|歌剧院|剧院|社)$/;

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

/** Common surnames that are no other words right before a place: 张海南 is a person. */
export const SURNAMES_BEFORE: ReadonlySet<string> = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董程曹袁邓许沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪姜范姚谭廖邹熊陆郝孔崔康邱秦侯邵孟段雷尹黎贺赖龚',
);

/** Verbs of going and staying before the letter of a place: 在京, 赴湘. */
export const BEFORE_LETTERS: ReadonlySet<string> = new Set('在 来 赴 抵 离 驻 返 入 进'.split(' '));

/** What is a place in a dateline's form and none: 新华社联合国11月6日电. */
export const NO_PLACES: ReadonlySet<string> = new Set(['联合国', '综合', '本地', '全国', '全省']);
