import type { JoinReport } from '../../model/import-report.ts';
import type { Localised } from '../../model/localised.ts';

/** What words of a source were taken for. */
export const TAKEN_WORDS: Readonly<Record<string, Localised>> = {
  kicker: { zh: '肩题', en: 'kicker' },
  headline: { zh: '主题', en: 'headline' },
  deck: { zh: '副题', en: 'deck' },
  byline: { zh: '署名', en: 'byline' },
  rubric: { zh: '栏目', en: 'rubric' },
  placeTag: { zh: '地名题', en: 'place tag' },
  series: { zh: '系列', en: 'series' },
  source: { zh: '稿源', en: 'source' },
  summary: { zh: '摘要', en: 'summary' },
  keywords: { zh: '关键词', en: 'keywords' },
  genre: { zh: '体裁', en: 'genre' },
  subhead: { zh: '小标题', en: 'subhead' },
  verse: { zh: '诗行', en: 'verse' },
  cutline: { zh: '图片说明', en: 'cutline' },
  table: { zh: '表格', en: 'table' },
  signature: { zh: '落款', en: 'signature' },
  date: { zh: '见报日期', en: 'date' },
};

/** What stands beside the stories. */
export const ASIDE_WORDS: Readonly<Record<string, Localised>> = {
  folio: { zh: '报眉', en: 'folio line' },
  'page-credits': { zh: '版面责任人', en: 'page credits' },
  refer: { zh: '导读', en: 'refer' },
  jump: { zh: '转版', en: 'jump line' },
  rule: { zh: '线', en: 'rule' },
  contact: { zh: '联系方式', en: 'contact' },
  count: { zh: '字数行', en: 'line of counts' },
  sign: { zh: '标记', en: 'sign' },
};

/** What reading a file met beside its text. */
export const NOTE_WORDS: Readonly<Record<string, Localised>> = {
  insertion: { zh: '修订：增（未定，已入稿）', en: 'tracked insertion (pending; in the draft)' },
  deletion: { zh: '修订：删（未定，没有入稿）', en: 'tracked deletion (pending; not in the draft)' },
  comment: { zh: '批注', en: 'comment' },
  'hidden-text': { zh: '隐藏文字（没有入稿）', en: 'hidden text (not in the draft)' },
  header: { zh: '页眉', en: 'header' },
  footer: { zh: '页脚', en: 'footer' },
  footnote: { zh: '脚注', en: 'footnote' },
  'text-box': { zh: '文本框', en: 'text box' },
  'field-code': { zh: '域代码', en: 'field code' },
  'left-out': { zh: '正文之外', en: 'beside the body' },
  'picture-left-out': { zh: '图片没有取出', en: 'picture left out' },
  link: { zh: '链接', en: 'link' },
  'control-character': { zh: '控制字符（已去掉）', en: 'control character (taken out)' },
};

/** Why two paragraphs were put together. */
export const JOIN_WORDS: Readonly<Record<JoinReport['reason'], Localised>> = {
  'word-across': { zh: '一个词跨在断处', en: 'a word runs across' },
  'leads-on': { zh: '断处前面的词不能收尾', en: 'the word before the cut leads on' },
  'no-end-mark': { zh: '没有句末标点', en: 'no end mark' },
};
