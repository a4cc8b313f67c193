import type { CreditRole, PassageRole } from '../../model/article.ts';
import type { Localised } from '../../model/localised.ts';
import type { TagKind } from '../../model/tag-report.ts';
import type { KeywordKind } from '../../model/tags.ts';

/** What a report calls the kinds of tags. */
export const KIND_WORDS: Readonly<Record<TagKind, Localised>> = {
  keywords: { zh: '关键词', en: 'keywords' },
  people: { zh: '人物', en: 'people' },
  places: { zh: '地点', en: 'places' },
  organisations: { zh: '机构', en: 'organisations' },
  topics: { zh: '分类', en: 'topics' },
};

/** What kind of thing a keyword is. */
export const KEYWORD_KIND_WORDS: Readonly<Record<KeywordKind, Localised>> = {
  word: { zh: '词', en: 'word' },
  phrase: { zh: '短语', en: 'phrase' },
  person: { zh: '人名', en: 'person' },
  place: { zh: '地名', en: 'place' },
  organisation: { zh: '机构名', en: 'organisation' },
  desk: { zh: '本报词', en: 'desk word' },
};

/** The parts of an article. */
export const PART_WORDS: Readonly<Record<PassageRole | 'lede', Localised>> = {
  headline: { zh: '主题', en: 'headline' },
  kicker: { zh: '肩题', en: 'kicker' },
  deck: { zh: '副题', en: 'deck' },
  summary: { zh: '提要', en: 'summary' },
  lede: { zh: '导语', en: 'lede' },
  subhead: { zh: '小标题', en: 'subhead' },
  paragraph: { zh: '正文', en: 'body' },
  listItem: { zh: '列表', en: 'list' },
  tableCell: { zh: '表格', en: 'table' },
  cutline: { zh: '图片说明', en: 'cutline' },
  code: { zh: '代码', en: 'code' },
};

/** What a person did for the article. */
export const ROLE_WORDS: Readonly<Record<CreditRole, Localised>> = {
  reporter: { zh: '记者', en: 'reporter' },
  contributor: { zh: '通讯员', en: 'contributor' },
  intern: { zh: '实习生', en: 'intern' },
  photographer: { zh: '摄影', en: 'photographer' },
  illustrator: { zh: '制图', en: 'illustrator' },
  writer: { zh: '文', en: 'writer' },
  compiler: { zh: '整理', en: 'compiler' },
  translator: { zh: '编译', en: 'translator' },
  editor: { zh: '编辑', en: 'editor' },
};

/** Heads of the columns of an explanation. */
export const COLUMN_WORDS = {
  weight: { zh: '分值', en: 'weight' },
  score: { zh: '词频×罕见×词质', en: 'frequency × rarity × quality' },
  mentions: { zh: '次数', en: 'mentions' },
  kind: { zh: '类别', en: 'kind' },
  stands: { zh: '位置', en: 'stands in' },
  forms: { zh: '其他写法', en: 'other forms' },
  confidence: { zh: '把握', en: 'confidence' },
  first: { zh: '首见', en: 'first at' },
  title: { zh: '身份', en: 'title' },
  code: { zh: '代码', en: 'code' },
  within: { zh: '隶属', en: 'within' },
  words: { zh: '依据', en: 'decided by' },
} as const satisfies Readonly<Record<string, Localised>>;
