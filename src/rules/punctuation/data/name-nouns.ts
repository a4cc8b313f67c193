/**
 * What follows the quoted name of a campaign, programme or honour (“双学双比”活动). Source: usage of the dailies,
 * collected by hand.
 */
export const NOUNS_AFTER_NAMES = [
  '活动',
  '工程',
  '行动',
  '计划',
  '项目',
  '品牌',
  '称号',
  '精神',
  '专项行动',
  '主题活动',
  '基地',
  '战略',
  '大赛',
  '竞赛',
  '培训班',
  '工作法',
  '模式',
];

/**
 * How the name of a programme or a place of service ends: a quoted word with such an end is a name wherever it
 * stands. Source: usage of the dailies, collected by hand.
 */
export const NAME_ENDS = [
  '工程',
  '计划',
  '行动',
  '之家',
  '之星',
  '驿站',
  '家园',
  '小屋',
  '微课堂',
  '大讲堂',
  '直通车',
];

/** Words that introduce a name where it is given: what follows them in marks is bare later on. */
export const NAMING_WORDS = [
  '简称',
  '名为',
  '取名',
  '命名为',
  '称为',
  '称作',
  '称之为',
  '所谓',
  '叫',
  '叫做',
  '叫作',
  '字样',
];

/** Words after which a name begins. After any other Han it may be the end of a longer name (青春阳光工程). Source: usage. */
export const WORDS_BEFORE_NAMES = [
  ...'的个在以把将对和与及为到从由了过',
  ...[
    '其中',
    '通过',
    '开展',
    '深化',
    '实施',
    '依托',
    '建立',
    '建设',
    '打造',
    '推进',
    '组织',
    '参加',
    '参与',
    '启动',
  ],
  ...['利用', '借助', '依靠', '树立', '发扬', '弘扬'],
];
