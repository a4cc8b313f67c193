import { sourceSpan } from '../../language/passages.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { isInByline } from '../spans.ts';

const SPACE =
  /(?<=\p{Script=Han})[ \u00a0]{1,2}(?=[A-Za-z\d])|(?<=[A-Za-z\d%℃])[ \u00a0]{1,2}(?=\p{Script=Han})/gu;

const ANY_SPACE = /[ \u00a0]/;

/** A sentence: headlines, tables and lists of addresses part their items by spaces. */
const SENTENCE_MARK = /[，。！？；]/;

/** Text in columns, and the label that opens the next item: 电话：0731-82333623 地址：… */
const COLUMNS = /\S(?:[ \u00a0]{3}|\t|　)\S/;
const LABEL = /^\p{Script=Han}{1,6}[：:]/u;

/** A space between Han and Latin letters or digits, as web pages have it. */
export const spaceBesideLatin: TextRule = {
  code: 'PU008',
  name: 'space-beside-latin',
  scope: 'text',
  roles: ['paragraph', 'listItem', 'summary', 'cutline'],
  sees: ['quotation'],
  severity: 'advice',
  fix: 'safe',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '汉字与西文、数字之间有空格', en: 'Space between Han and Latin letters or digits' },
  why: {
    zh: '报纸排版时汉字与西文、数字之间不空格，间距由排版系统处理；从网页复制的稿件常带这种空格。',
    en: 'Newspapers set no space there; copy pasted from web pages often brings one.',
  },
  bad: [
    { copy: '全县 64 名妇女参加培训。', found: [' ', ' '], fixed: '全县64名妇女参加培训。' },
    { copy: '她用 iPhone 6s 拍下了这一幕。', found: [' ', ' '], fixed: '她用iPhone 6s拍下了这一幕。' },
  ],
  good: [{ copy: '她用iPhone 6s拍下了这一幕，全县64名妇女参加。' }],
  allows: [
    { copy: '（记者 李旦 通讯员 Anna）近日，培训班开班。' },
    { copy: '报名，电话：0731-82333623 地址：长沙市芙蓉中路。' },
    { copy: '会长作了主题为《把握新常态 2015年总结》的报告。' },
    { copy: '上海队 3:1 山东队' },
  ],
  *check(text, passage, { article }) {
    if (!ANY_SPACE.test(text) || !SENTENCE_MARK.test(text) || COLUMNS.test(text)) return;
    for (const { 0: space, index: at } of text.matchAll(SPACE)) {
      const end = at + space.length;
      if (LABEL.test(text.slice(end, end + 7))) continue;
      if (isInByline(article, sourceSpan(passage, at, end))) continue;
      yield reportIn(passage, {
        start: at,
        end,
        replacement: '',
        message: {
          zh: '汉字与西文、数字之间有空格，应删去',
          en: 'space between Han and Latin or digits, remove it',
        },
      });
    }
  },
};
