import { matchesIn } from '../../language/matches.ts';
import { sourceSpan } from '../../language/passages.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { isInByline } from '../spans.ts';

const SPACE =
  /(?<=\p{Script=Han})[ \u00a0]{1,2}(?=[A-Za-z\d])|(?<=[A-Za-z\d%℃])[ \u00a0]{1,2}(?=\p{Script=Han})/gu;

const ANY_SPACE = /[ \u00a0]/;

/** A sentence: headlines, tables and lists of addresses part their items by spaces. */
const SENTENCE_MARK = /[，。！？；]/;

/** In a line without a sentence mark, spaces that part items: between Han, beside figures, beside a single letter, doubled. */
const PARTING_SPACE = /(?<![A-Za-z.+-])[ \u00a0](?![A-Za-z+-])|\d | \d|(?:^| )[A-Z](?: |$)| {2}/u;
const CREDIT_WORD =
  /(?:摄影|编译|编辑|记者|通讯员|作者|整理|实习生|责编|校对|供图)(?= |$)|(?:^| )[摄图文绘](?:[/／][摄图文绘])?(?= |$)/;

/** Text in columns, and the label that opens the next item: 电话：0731-82333623 地址：… */
const COLUMNS = /\S(?:[ \u00a0]{3}|\t|　)\S/;
const LABEL = /^\p{Script=Han}{1,6}[：:]/u;

/** Spaces that part: after the words that open a report, before the letter of an option, beside a telephone number. */
const OPENING_WORDS = /^[^。！？]{0,30}[讯电]$/;
const OPTION = /^[A-Z][.．、]/;
const NUMBER_BEFORE = /\d[\d-]{6,}$/;
const NUMBER_AFTER = /^\d[\d-]{6,}/;

/** A space between Han and Latin letters or digits, as web pages have it. */
export const spaceBesideLatin: TextRule = {
  code: 'PU008',
  name: 'space-beside-latin',
  scope: 'text',
  marks: ' \u00a0',
  roles: ['paragraph', 'listItem', 'summary', 'cutline'],
  sees: ['quotation'],
  severity: 'advice',
  fix: 'review',
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
    { copy: '摄影 Anna' },
    { copy: 'A 甲班 B 乙班' },
    { copy: '据新华社电 11月10日，国务院召开常务会议。' },
    { copy: '本报讯 11月10日，全省妇联系统座谈会召开。' },
    { copy: '下列水果中你最喜欢哪一种？A.苹果 B.梨 C.桃。' },
    { copy: '报名请拨打电话 0731-82333623 王女士。' },
  ],
  *check(text, passage, { article }) {
    if (!ANY_SPACE.test(text) || !isRunningText(text) || COLUMNS.test(text)) return;
    for (const { 0: space, index: at } of matchesIn(text, SPACE)) {
      const end = at + space.length;
      if (LABEL.test(text.slice(end, end + 7)) || parts(text, at, end)) continue;
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

/** Whether spaces of a text may be judged: a sentence, or a line whose spaces all stand beside Latin words. */
function isRunningText(text: string): boolean {
  return SENTENCE_MARK.test(text) || !(PARTING_SPACE.test(text) || CREDIT_WORD.test(text));
}

/** Whether a space parts what would mean something else, or could not be read, without it. */
function parts(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 20);
  return (
    OPENING_WORDS.test(text.slice(0, start)) ||
    OPTION.test(after) ||
    NUMBER_AFTER.test(after) ||
    NUMBER_BEFORE.test(text.slice(Math.max(0, start - 20), start))
  );
}
