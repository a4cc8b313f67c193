import type { Localised } from '../model/localised.ts';

/** What kind of value a field of the copy slip takes. */
export type FieldKind =
  | 'text'
  | 'words'
  | 'date'
  | 'pageNumber'
  | 'genre'
  | 'series'
  | 'byline'
  | 'images'
  | 'id'
  | 'check';

/** English names of the copy slip's fields. */
export type FieldName =
  | 'headline'
  | 'kicker'
  | 'deck'
  | 'byline'
  | 'date'
  | 'pageNumber'
  | 'rubric'
  | 'placeTag'
  | 'series'
  | 'genre'
  | 'source'
  | 'editor'
  | 'proofreader'
  | 'keywords'
  | 'people'
  | 'places'
  | 'organisations'
  | 'topics'
  | 'summary'
  | 'images'
  | 'id'
  | 'check';

/** One field of the copy slip: what it is called, what it holds, and what it is for. */
export interface FieldCard {
  readonly name: FieldName;
  /** Chinese names that are accepted as well; the first is the usual one. */
  readonly aliases: readonly string[];
  readonly kind: FieldKind;
  /** True when a Markdown draft must have it. */
  readonly required: boolean;
  readonly label: Localised;
  readonly description: Localised;
}

function field(
  name: FieldName,
  kind: FieldKind,
  aliases: readonly string[],
  label: Localised,
  description: Localised,
  required = false,
): FieldCard {
  return { name, kind, aliases, label, description, required };
}

/** All fields of the copy slip, in the order in which a new draft lists them. */
export const FIELDS: readonly FieldCard[] = [
  field(
    'headline',
    'text',
    ['主题', '标题'],
    { zh: '主题', en: 'headline' },
    { zh: '主标题，句末不用句号', en: 'The main headline, without a full stop at its end' },
    true,
  ),
  field(
    'kicker',
    'text',
    ['肩题', '引题', '眉题'],
    { zh: '肩题', en: 'kicker' },
    { zh: '主题之上的一行', en: 'The line above the headline' },
  ),
  field(
    'deck',
    'text',
    ['副题', '副标题'],
    { zh: '副题', en: 'deck' },
    { zh: '主题之下的一行或几行', en: 'The line or lines below the headline' },
  ),
  field(
    'byline',
    'byline',
    ['署名', '作者'],
    { zh: '署名', en: 'byline' },
    {
      zh: '如“记者 李旦 通讯员 赵巧燕”；也可以是列表，或 {role, name} 的列表',
      en: 'Such as 记者 李旦 通讯员 赵巧燕; a list of such, or of {role, name}',
    },
  ),
  field(
    'date',
    'date',
    ['见报日期', '日期'],
    { zh: '见报日期', en: 'date' },
    { zh: '见报的日子，写作 2015-11-12', en: 'The day of publication, written 2015-11-12' },
    true,
  ),
  field(
    'pageNumber',
    'pageNumber',
    ['版次'],
    { zh: '版次', en: 'page number' },
    { zh: '如 A02，总是文本', en: 'Such as A02; always text' },
  ),
  field(
    'rubric',
    'text',
    ['栏目'],
    { zh: '栏目', en: 'rubric' },
    { zh: '固定栏目的名称，如“妇联星空”', en: 'Name of the standing column, such as 妇联星空' },
  ),
  field(
    'placeTag',
    'text',
    ['地名'],
    { zh: '地名题', en: 'place tag' },
    { zh: '简讯之上的地名，如“郴州”', en: 'Place label over a brief, such as 郴州' },
  ),
  field(
    'series',
    'series',
    ['系列'],
    { zh: '系列', en: 'series' },
    { zh: '系列报道的名称 name 和序号 part', en: 'Name of the series and part of this instalment' },
  ),
  field(
    'genre',
    'genre',
    ['体裁'],
    { zh: '体裁', en: 'genre' },
    { zh: '消息、简讯、通讯、评论等', en: 'News, brief, feature, commentary and so on' },
  ),
  field(
    'source',
    'text',
    ['稿源', '来源'],
    { zh: '稿源', en: 'source' },
    { zh: '供稿的通讯社或单位', en: 'The agency or body that supplied the copy' },
  ),
  field(
    'editor',
    'text',
    ['责编', '责任编辑'],
    { zh: '责编', en: 'editor' },
    { zh: '责任编辑', en: 'The editor in charge' },
  ),
  field(
    'proofreader',
    'text',
    ['校对'],
    { zh: '校对', en: 'proofreader' },
    { zh: '校对人员', en: 'The proofreader' },
  ),
  field(
    'keywords',
    'words',
    ['关键词'],
    { zh: '关键词', en: 'keywords' },
    { zh: '关键词的列表', en: 'A list of keywords' },
  ),
  field(
    'people',
    'words',
    ['人物'],
    { zh: '人物', en: 'people' },
    { zh: '稿中写到的人，姓名的列表', en: 'Whom the story names, a list of names' },
  ),
  field(
    'places',
    'words',
    ['地点'],
    { zh: '地点', en: 'places' },
    { zh: '稿中写到的地方，地名的列表', en: 'Where the story takes place, a list of places' },
  ),
  field(
    'organisations',
    'words',
    ['机构'],
    { zh: '机构', en: 'organisations' },
    { zh: '稿中写到的机构，名称的列表', en: 'The bodies that the story names, a list of names' },
  ),
  field(
    'topics',
    'words',
    ['分类'],
    { zh: '分类', en: 'topics' },
    {
      zh: '分类的列表：类名，或 medtop: 编号',
      en: 'A list of subjects: labels, or codes such as medtop:…',
    },
  ),
  field(
    'summary',
    'text',
    ['摘要', '提要'],
    { zh: '摘要', en: 'summary' },
    { zh: '提要或网页摘要', en: 'The summary' },
  ),
  field(
    'images',
    'images',
    ['图片'],
    { zh: '图片', en: 'images' },
    {
      zh: '图片的列表：文件 src、图片说明 cutline、图片来源 credit、替代文字 alternative',
      en: 'A list of pictures: src, cutline, credit, alternative',
    },
  ),
  field(
    'id',
    'id',
    ['稿号'],
    { zh: '稿号', en: 'id' },
    { zh: '固定的稿号，默认由日期和文件名组成', en: 'A stable id; by default the date and the file name' },
  ),
  field(
    'check',
    'check',
    ['检查'],
    { zh: '检查', en: 'check' },
    { zh: '本稿不查的规则：{ignore: [BY001]}', en: 'Rules switched off for this draft: {ignore: [BY001]}' },
  ),
];

/** What the value of each kind of field looks like, for messages. */
export const KIND_SHAPES: Readonly<Record<FieldKind, Localised>> = {
  text: { zh: '一段文字', en: 'text' },
  words: { zh: '词的列表，如 [妇联, 新媒体]', en: 'a list of words, such as [妇联, 新媒体]' },
  date: { zh: '日期，写作 2015-11-12', en: 'a date written 2015-11-12' },
  pageNumber: { zh: '版次，如 A02', en: 'a page number, such as A02' },
  genre: { zh: '体裁，如 消息、简讯、通讯、评论', en: 'a genre, such as news, brief, feature, commentary' },
  series: { zh: '系列的 name 和 part', en: 'the name and part of a series' },
  byline: { zh: '署名，如 记者 李旦，或其列表', en: 'a byline such as 记者 李旦, or a list of such' },
  images: { zh: '图片的列表，每项有 src', en: 'a list of pictures, each with a src' },
  id: { zh: '稿号，只用字母、数字、汉字和 . _ -', en: 'an id of letters, digits, Han and . _ -' },
  check: { zh: '不查的规则，如 {ignore: [BY001]}', en: 'the rules to leave out, such as {ignore: [BY001]}' },
};

const BY_KEY: ReadonlyMap<string, FieldCard> = new Map(
  FIELDS.flatMap((card) => [card.name, ...card.aliases].map((key) => [key, card] as const)),
);

/** The field that a key of the copy slip names, in English or Chinese; null when there is none. */
export function fieldNamed(key: string): FieldCard | null {
  return BY_KEY.get(key) ?? null;
}

/** All keys that name a field, English names and aliases. */
export function fieldKeys(): readonly string[] {
  return [...BY_KEY.keys()];
}
