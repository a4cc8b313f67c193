import type { CreditRole } from '../model/article.ts';

/**
 * The words that newspapers put beside a name to say what its bearer did: facts gathered from the bylines of
 * real papers. A `person` word names the person's office and may stand anywhere (记者邢云通讯员王金财); a `work` word
 * names what was done and counts only at the edge of a group of names (文/图 张三, 张三 摄, 整理：李四).
 */

/** Words for a person. */
export const PERSON_WORDS: ReadonlyMap<string, CreditRole> = new Map([
  ['摄影记者', 'photographer'],
  ['记者', 'reporter'],
  ['通讯员', 'contributor'],
  ['报道员', 'contributor'],
  ['实习生', 'intern'],
  ['评论员', 'writer'],
  ['撰稿人', 'writer'],
]);

/** Ranks before a word for a person, as written. 驻 with a place (驻京, 驻湘) is a rank too. */
export const RANKS: readonly string[] = [
  '首席',
  '见习',
  '实习',
  '特约',
  '特派',
  '资深',
  '高级',
  '全媒体',
  '融媒体',
  '文字',
  '本报',
  '本刊',
  '本网',
  '本台',
  '本社',
  '参与采写',
  '参与采访',
];

/** Words for work. */
export const WORK_WORDS: ReadonlyMap<string, CreditRole> = new Map([
  ['文', 'writer'],
  ['文字', 'writer'],
  ['撰文', 'writer'],
  ['撰稿', 'writer'],
  ['采写', 'writer'],
  ['采访', 'writer'],
  ['参与采写', 'writer'],
  ['参与采访', 'writer'],
  ['执笔', 'writer'],
  ['作者', 'writer'],
  ['图', 'photographer'],
  ['图片', 'photographer'],
  ['摄', 'photographer'],
  ['摄影', 'photographer'],
  ['供图', 'photographer'],
  ['绘图', 'illustrator'],
  ['制图', 'illustrator'],
  ['插图', 'illustrator'],
  ['漫画', 'illustrator'],
  ['整理', 'compiler'],
  ['编译', 'translator'],
  ['翻译', 'translator'],
  ['译', 'translator'],
  ['编辑', 'editor'],
  ['责编', 'editor'],
  ['责任编辑', 'editor'],
]);

/** Two words for work written as one. */
export const TWO_WORKS: ReadonlySet<string> = new Set(['图文', '文图']);

/** Words for work that may follow a name without a space: 张三摄. */
export const TRAILING_WORKS: readonly string[] = [
  '供图',
  '整理',
  '编译',
  '翻译',
  '摄影',
  '绘图',
  '制图',
  '采写',
  '摄',
];

/** Closing words that tell how a report was made; a photo report credits its reporter as photographer too. */
export const REPORT_WORDS: ReadonlyMap<string, readonly CreditRole[]> = new Map([
  ['摄影报道', ['writer', 'photographer']],
  ['图文报道', ['writer', 'photographer']],
  ['报道/摄影', ['writer', 'photographer']],
  ['报道／摄影', ['writer', 'photographer']],
  ['摄影/报道', ['writer', 'photographer']],
  ['摄影／报道', ['writer', 'photographer']],
  ['综合报道', []],
  ['现场报道', []],
  ['采写报道', []],
  ['报道', []],
]);

/** Endings of an organisation's name before 记者 or beside a contributor: 今日女报, 凤网, 省妇联, 市公安局. */
export const ORGANISATION_ENDINGS: readonly string[] = [
  ...['报', '网', '社', '台', '刊', '在线', '新闻', '客户端', '时刻', '频道', '杂志', '传媒', '融媒'],
  ...[
    '妇联',
    '工会',
    '团委',
    '政府',
    '宣传部',
    '办公室',
    '中心',
    '公司',
    '集团',
    '银行',
    '医院',
    '法院',
    '检察院',
  ],
  ...[
    '大学',
    '学院',
    '学校',
    '中学',
    '小学',
    '支队',
    '大队',
    '委',
    '局',
    '厅',
    '部',
    '办',
    '处',
    '所',
    '站',
    '协会',
  ],
];

/** Bylines of a body of people: they stand where a name stands. */
export const COLLECTIVE_BYLINES: ReadonlySet<string> = new Set([
  '本报评论员',
  '本刊评论员',
  '本网评论员',
  '本报特约评论员',
  '本报编辑部',
  '本刊编辑部',
  '本报记者集体采写',
]);

/** Ornaments that a page sets before a byline; they mean nothing. */
export const ORNAMENTS = '■□◎●▲◆◇★☆▼△►▶';

/** The usual Chinese word for each role: what an English role of the copy slip is read as. */
export const ROLE_WORDS: Readonly<Record<CreditRole, string>> = {
  reporter: '记者',
  contributor: '通讯员',
  intern: '实习生',
  photographer: '摄影',
  illustrator: '绘图',
  writer: '作者',
  compiler: '整理',
  translator: '编译',
  editor: '编辑',
};
