import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { confusionsIn } from './confusion.ts';
import { FUNCTION_CHARACTERS } from './data/function-characters.ts';
import { mayPun } from './headline-puns.ts';
import { soundAlikeIdioms } from './idioms.ts';
import { isOrdinary } from './ordinary-words.ts';

/** Four characters that mean nothing and sound like a set phrase: what a keyboard gives for its pinyin. */
export const soundAlikeIdiom: TextRule = {
  code: 'WD003',
  name: 'sound-alike-idiom',
  scope: 'text',
  sees: ['quotation'],
  severity: 'warning',
  fix: 'none',
  words: true,
  basis: { text: '报社惯例', verified: false },
  title: { zh: '四字不成词，读音却像成语', en: 'Nonsense that sounds like an idiom' },
  why: {
    zh: '拼音输入时选错词，会留下几个同音字，字典里没有，读出来才知道本意。',
    en: 'A wrong choice at the keyboard leaves characters that mean nothing and sound like the phrase meant.',
  },
  bad: [
    { copy: '发挥组织优势为弱势妇女儿童报价互帮，成为她们的后盾。', found: ['报价互帮'] },
    { copy: '希望大家再借再力，再创佳绩。', found: ['再借再力'] },
    { copy: '民警全历以付，连续奋战三天。', found: ['全历以付'] },
    { copy: '广场上人群穿流部息。', found: ['穿流部息'] },
  ],
  good: [{ copy: '为妇女儿童保驾护航，再接再厉，全力以赴。' }],
  allows: [
    { copy: '青岛多云转阴，15℃到28℃。' },
    { copy: '一是鼓励农户在房前屋后种树。' },
    { copy: '土壤种子库中优势物种的生活型以草本为主。' },
    { copy: '商家报价互不相同，村民互帮互助。' },
    { copy: '实践基础扎实，分析技术先进。' },
  ],
  *check(text, passage, { words }) {
    for (const { start, found, idiom } of soundAlikeIdioms(text)) {
      const end = start + found.length;
      if (text[start - 1] === '·' || text[end] === '·') continue;
      if (FUNCTION_CHARACTERS.test(found) && !sharesCharacter(found, idiom)) continue;
      if (confusionsIn(found).length > 0 || isOrdinary(words, passage, { start, end })) continue;
      yield reportIn(passage, {
        start,
        end,
        ...(mayPun(passage) ? { severity: 'advice' as const } : {}),
        message: {
          zh: `“${found}”不成词语，读音与“${idiom}”相近，是否写错`,
          en: `"${found}" makes no words and sounds like "${idiom}": is it a misprint`,
        },
        hint: { zh: `若原意是“${idiom}”，请改正`, en: `write "${idiom}" if that is meant` },
      });
    }
  },
};

function sharesCharacter(found: string, idiom: string): boolean {
  return [...found].some((character, at) => character === idiom[at]);
}
