/**
 * How the names of bodies end, by kind of body, and what may stand before each ending. Chosen by hand from reading
 * newspapers; no list of anybody else's was used.
 */

/** What must stand before an ending to make a name of it. */
export interface EndingGroup {
  readonly words: string;
  /** A place of China or a level alone before it: 娄底市妇联, 县医院; `kind`: only a place that says what it is (芙蓉区法院). */
  readonly division: boolean | 'kind';
  /** The name of another country alone before it: 美国财政部. */
  readonly country: boolean;
  /** 中国 with something between: 中国音乐学院. Also what national and international bodies have. */
  readonly wide: boolean;
  /** 国际 and the like with something between: 国际游泳联合会. */
  readonly international: boolean;
  /** A proper word alone before it: 联想集团, 乔治·梅森大学, “爱乐”希望小学. */
  readonly proper: boolean;
  /** Another body before it, of which it is a part: 娄底市委组织部. */
  readonly part: boolean;
}

const NOTHING = {
  ...{ division: false, country: false, wide: false, international: false, proper: false, part: false },
} as const;

/** All endings. A word of several groups may stand behind what any of them allows. */
export const ENDING_GROUPS: readonly EndingGroup[] = [
  {
    ...NOTHING,
    division: true,
    part: true,
    words:
      '委 党委 纪委 纪律检查委员会 政法委 政法委员会 党组 党校 团校 机关工委 直机关工委 工委 妇工委 老干部局 老干局 讲师团 文明办 编办 台办 侨办 网信办 巡视组 ' +
      '扶贫办 妇儿工委 妇儿工委办 计生委 发改委 经贸委 教委 科委 建委 农委 体委 国资委 卫计委 计委 经委 民委 工信委 住建委 交通委 团委 关工委 残工委 信访局 外事办 法制办 ' +
      '农办 农工委 史志办 综治办 直属机关党委 档案局',
  },
  {
    ...NOTHING,
    division: 'kind',
    part: true,
    words:
      '交警大队 交警支队 交警总队 消防大队 消防支队 消防总队 巡警支队 巡特警支队 刑警支队 刑侦支队 刑侦大队 刑警大队 禁毒支队 治安支队 经侦支队 武警支队 武警总队 边防总队 ' +
      '组织部 宣传部 统战部 统一战线工作部 政研室 政策研究室 人武部 人民武装部 武装部 办公厅 秘书处 农村工作部 社会工作部',
  },
  {
    ...NOTHING,
    division: 'kind',
    words: '人民政府 政府',
  },
  {
    ...NOTHING,
    division: true,
    words:
      '人大常委会 人民代表大会常务委员会 人民代表大会 人大 政协 人民委员会 行政公署 行署 街道办事处 村委会 村民委员会 居委会 居民委员会',
  },
  {
    ...NOTHING,
    division: 'kind',
    words: '法院 人民法院 中级人民法院 高级人民法院 中级法院 高级法院 中院 高院 检察院 人民检察院 派出所',
  },
  { ...NOTHING, division: true, part: true, words: '海事法院 铁路运输法院 军事法院 知识产权法院' },
  {
    ...NOTHING,
    division: true,
    words:
      '公安局 公安厅 公安分局 教育局 教育厅 卫生局 卫生厅 财政局 财政厅 民政局 民政厅 司法局 司法厅 邮政局 邮电局 邮电管理局 税务局 国税局 地税局 国家税务局 地方税务局 统计局 ' +
      '农业局 农业厅 林业局 林业厅 水利局 水利厅 水务局 交通局 交通厅 交通运输局 交通运输厅 文化局 文化厅 旅游局 环保局 环保厅 环境保护局 环境保护厅 气象局 审计局 审计厅 ' +
      '人事局 人事厅 劳动局 劳动厅 人社局 人社厅 人力资源和社会保障局 人力资源和社会保障厅 建设局 建设厅 规划局 住建局 住建厅 国土局 国土厅 国土资源局 国土资源厅 土地局 ' +
      '土地管理局 房管局 房产局 房地产管理局 工商局 工商行政管理局 质监局 质量技术监督局 技术监督局 药监局 食品药品监督管理局 食药监局 安监局 物价局 粮食局 商务局 商务厅 ' +
      '科技局 科技厅 体育局 广电局 广播电视局 新闻出版局 民族宗教局 宗教局 外事局 侨务局 计生局 卫计局 卫生和计划生育局 市场监管局 市场监督管理局 城管局 城市管理局 园林局 ' +
      '供电局 电力局 电业局 电信局 电话局 烟草局 烟草专卖局 盐务局 海关 边防检查站 出入境检验检疫局 公路局 铁路局 公安处 民航局 监察局 监察厅 国家安全局 国家安全厅 机关事务管理局 ' +
      '畜牧局 水产局 农机局 乡镇企业局 经济贸易局 人防办 地震局 史志局 档案馆 ' +
      '军分区 警备区 预备役师 看守所 监狱 戒毒所 劳教所 疾控中心 疾病预防控制中心 妇幼保健院 妇幼保健所 保健院 卫生院 卫生防疫站 防疫站 中心血站 血站 ' +
      '120急救中心 急救中心 殡仪馆 福利院 社会福利院 儿童福利院 敬老院 救助站 公证处 仲裁委员会 劳动争议仲裁委员会 科技馆 文化馆 群众艺术馆 图书馆 博物馆 美术馆 展览馆 青少年宫 ' +
      '少年宫 妇女儿童活动中心 工人文化宫 供销社 供销合作社 农科院 社科院 农科所 接待处 教育考试院',
  },
  {
    ...NOTHING,
    division: true,
    words:
      '妇联 妇女联合会 总工会 残联 残疾人联合会 科协 科学技术协会 文联 文学艺术界联合会 作协 作家协会 社科联 侨联 归国华侨联合会 台联 青联 学联 工商联 工商业联合会 红十字会 慈善总会 法学会 消协 消费者协会 ' +
      '个私协会 足协 体育总会 贸促会 老促会 记协 律协 律师协会 企联 团省委 团市委 团县委 团区委 团州委',
  },
  {
    ...NOTHING,
    wide: true,
    international: true,
    part: true,
    words:
      '委员会 协会 学会 研究会 促进会 联合会 联谊会 总会 商会 同业公会 联盟 理事会 组委会 组织委员会 联席会议 同学会 校友会 同乡会 ' +
      '联络委员会 仲裁院 仲裁法庭 宪法委员会',
  },
  { ...NOTHING, wide: true, international: true, proper: true, part: true, words: '基金会' },
  { ...NOTHING, country: true, division: true, proper: true, words: '航空公司' },
  { ...NOTHING, country: true, proper: true, words: '大使馆 总领事馆 领事馆' },
  { ...NOTHING, country: true, part: true, words: '舰队 舰艇编队' },
  { ...NOTHING, division: 'kind', part: true, words: '管委会 管理委员会' },
  { ...NOTHING, wide: true, part: true, words: '局' },
  {
    ...NOTHING,
    part: true,
    words:
      '司 编辑部 影视部 文艺部 中文系 法律系 历史系 哲学系 化学系 物理系 数学系 社会学系 新闻系 经济系 英语系 外语系 计算机系',
  },
  {
    ...NOTHING,
    wide: true,
    part: true,
    words:
      '中心 研究院 研究所 研究室 研究中心 实验室 设计院 规划院 勘测院 科学院 工程院 社会科学院 医学科学院 农业科学院 观测站 试验站 天文台 气象台 地震台 监测站 推广站 服务中心 培训中心 交流中心 活动中心 管理中心 ' +
      '新闻中心 救助中心 援助中心 鉴定中心 信息中心 指挥部 指挥中心 办公室 领导小组 领导小组办公室 协调小组 工作组 管理局 管理处 管理委员会 管委会 监督局 监督所 总局 总署 专员办 办事处 调查队 工程处 ' +
      '交易所 证券交易所 期货交易所 人才市场 联合体 合作社 信用社 城市信用社 农村信用社 联社 服务社 出版集团 博物院 纪念馆 艺术馆 展览中心 会展中心 干休所 疗养院 培训学校 教导处 政治部 总部',
  },
  {
    ...NOTHING,
    division: true,
    proper: true,
    wide: true,
    words:
      '大学 师范大学 师范学院 医学院 农学院 职业技术学院 职院 理工大学 工业大学 电大 广播电视大学 师专 师大 医大 工大 理工学院 科技大学 科技学院 外国语学院 州立大学 理工学院',
  },
  {
    ...NOTHING,
    division: 'kind',
    proper: true,
    wide: true,
    part: true,
    words:
      '学院 学校 职业学校 技工学校 技校 中专 职业中专 卫校 中学 小学 希望小学 幼儿园 一中 二中 三中 四中 五中 六中 七中 八中 一小 二小 联校 外国语学校 实验中学 实验小学 实验学校 附中 附小 特殊教育学校 聋哑学校 军校',
  },
  {
    ...NOTHING,
    division: 'kind',
    wide: true,
    part: true,
    words:
      '医院 人民医院 中医院 中医医院 妇幼医院 儿童医院 肿瘤医院 附属医院 中心医院 总医院 第一医院 卫生所 医学中心',
  },
  {
    ...NOTHING,
    division: true,
    proper: true,
    wide: true,
    words:
      '日报 晚报 早报 晨报 都市报 商报 青年报 时报 论坛报 电视台 广播电台 人民广播电台 广播电视台 卫视 日报社 晚报社 时报社 先驱报',
  },
  {
    ...NOTHING,
    proper: true,
    wide: true,
    part: true,
    words:
      '报社 杂志社 出版社 通讯社 电台 广播公司 电视公司 新闻社 画报社 出版公司 音像出版社 影视中心 报业集团',
  },
  {
    ...NOTHING,
    division: true,
    wide: true,
    part: true,
    words:
      '制片厂 电影制片厂 艺术团 歌舞团 歌舞剧院 歌剧院 话剧院 话剧团 京剧院 京剧团 越剧团 花鼓戏剧院 湘剧院 杂技团 交响乐团 文工团 合唱团 芭蕾舞团 木偶剧团 大剧院 少年宫合唱团 民族乐团 爱乐乐团 曲艺团 评剧院 昆剧院 昆剧团 豫剧团 豫剧院 儿童艺术剧院 画院 音乐厅',
  },
  {
    ...NOTHING,
    proper: true,
    wide: true,
    part: true,
    words:
      '公司 总公司 分公司 支公司 子公司 有限公司 有限责任公司 股份有限公司 股份公司 集团有限公司 集团公司 企业集团 集团 控股公司 实业公司 保险公司 证券公司 电信公司 汽车公司 石油公司 ' +
      '信托投资公司 投资公司 贸易公司 房地产开发公司 银行 商业银行 信托银行 投资银行 药业 重工 科技股份 钢铁厂 律师事务所 会计师事务所 事务所 大酒店 饭店 宾馆 酒楼 商场 百货大楼 百货公司 购物中心 俱乐部 足球俱乐部',
  },
  { ...NOTHING, part: true, words: '厂 总厂' },
  {
    ...NOTHING,
    part: true,
    wide: true,
    words:
      '分局 支局 分行 支行 储蓄所 营业部 分会 支队 分社 分院 分校 总行 研究生院 研究分院 分厂 分部 记者站',
  },
  {
    ...NOTHING,
    division: true,
    part: true,
    words:
      '机械厂 电机厂 水泥厂 化肥厂 化工厂 纺织厂 棉纺厂 服装厂 制药厂 药厂 酒厂 糖厂 钢厂 铝厂 机床厂 印刷厂 造纸厂 卷烟厂 电厂 发电厂 处理厂 汽车厂 拖拉机厂 造船厂 油田 煤矿 矿务局 农场 林场 工程局',
  },
  {
    ...NOTHING,
    country: true,
    words:
      '外交部 财政部 国防部 司法部 内政部 内务部 商务部 能源部 教育部 农业部 农林部 卫生部 文化部 文化厅 环境部 交通部 运输部 劳动部 石油部 工业部 贸易部 外贸部 国土安全部 外务省 大藏省 财务省 防卫厅 防卫省 ' +
      '国务院 国会 议会 参议院 众议院 上院 下院 国民议会 最高法院 联邦最高法院 宪法法院 国家杜马 中央银行 央行 国家银行 储备银行 联邦储备委员会 联邦调查局 中央情报局 国家安全委员会 使馆 ' +
      '奥委会 航空航天局 航天局 航空局 科学院 国家科学院 选举委员会 总参谋部 海军 空军 陆军 国防军 自卫队 海岸警卫队 工党 劳动党 共产党 社会党 民主党 共和党 保守党 自由党 社会民主党 人民党 国大党 国家电视台 国家通讯社',
  },
  {
    ...NOTHING,
    division: true,
    country: true,
    words: '队 男队 女队 女排 男排 女篮 男篮 女足 男足 国奥队 国青队',
  },
  {
    ...NOTHING,
    part: true,
    words:
      '特派团 稳定特派团 稳定团 观察团 援助团 临时部队 考古所 文学所 历史所 近代史所 世界史所 经济所 法学所 哲学所 语言所 社会学所 世经政所 民族所 物理所 化学所 计算所 自动化所 力学所 数学所 植物所 动物所 ' +
      '难民署 禁毒署 计划署 规划署 开发署 监督机构 政治处 艺术院团 议会党团 宣教科',
  },
];

/** Endings that are names only where the place before is a country: the rest of their kind are parts of bodies. */
export const TEAM_ENDING = /(?:队|[男女][排篮足])$/;

/** Characters that make another word of an ending's last one: 部长, 院士, 会员, 公司制. */
export const AFTER_ENDING = '长士员制式型';

/** Endings of parts that may stand behind a place: 中国农业银行湖南省分行. */
export const BRANCH_ENDING =
  /(?:分行|支行|分公司|支公司|分会|分社|分院|分校|分局|支队|记者站|特派团|稳定团|观察团|援助团|临时部队|办事处|营业部|分部|信用社|联社|舰队)$/;

/** Endings of which there are classes: 农村学校, 民营医院, 上市公司. */
export const CLASS_ENDING =
  /(?:学校|中学|小学|幼儿园|大学|学院|医院|公司|银行|集团|宾馆|饭店|商场|厂|报社|出版社|协会|工会|研究所|中心)$/;

/** Words that end in an ending of one character and are no bodies. */
export const LOOKALIKES =
  /(?:部队|[常执政评]委|军队|医疗队|工作队|乐队|车队|船队|卫队|^[舰支排领归入团梯商球大中小总]队|公司|上司|[布结全格僵当变棋时]局$|^[大政定开]局|^工厂|^钢厂|^药厂|军官队)$/;

/** Endings of which an ordinal tells the rank: 日本第二大银行. */
export const UNNUMBERED_ENDING = /(?:公司|银行|集团|电视台)$/;

/** Endings whose names may hold 和: 国家发展和改革委员会. */
export const JOINED_ENDING = /(?:委员会|协会|学会|组织|局|部|研究会|办公室|协调小组|研究所|中心)$/;

/** The ending of law firms. */
export const LAW_FIRM_ENDING = /律师事务所$/;

/** Endings of bodies that a state or place has elsewhere: 中国驻马里大使馆. */
export const STATIONED_ENDING = /(?:大使馆|领事馆|使馆|办事处|代表处)$/;

/** Endings of parts that are named after a place the reader need not know: 岳阳市公安局城陵矶新港区分局. */
export const LOCAL_PART = /^分局$/;
