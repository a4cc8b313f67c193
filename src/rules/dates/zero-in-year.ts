import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const DIGIT = '[〇一二三四五六七八九○◯零0０OＯo]';
const YEAR = new RegExp(`(?<![〇一二三四五六七八九十百千○◯零\\dA-Za-z])([一二]${DIGIT}{3})(?=年)`, 'g');
const WRONG_ZERO = /[○◯零0０OＯo]/g;
/** Of the four at least so many must be Han, or it is something else. */
const LEAST_HAN = /[一二三四五六七八九].*[〇一二三四五六七八九○◯零]|[一二].*0/;

/** A year in Han numerals whose zero is another character than 〇. */
export const zeroInYear: TextRule = {
  code: 'DT014',
  name: 'zero-in-year',
  scope: 'text',
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15835（汉字年份里的零写作“〇”）', verified: false },
  title: { zh: '汉字年份里的零不是“〇”', en: 'Zero of a Han year in another character' },
  why: {
    zh: '用汉字写年份，零写作“〇”；圆圈“○”、字母“O”、数字“0”和“零”都不对，检索时也查不到。',
    en: 'In years written in Han numerals zero is 〇; a circle, a letter or a figure cannot be searched for.',
  },
  bad: [
    {
      copy: '二○一五年十一月六日，座谈会召开。',
      found: ['二○一五'],
      fixed: '二〇一五年十一月六日，座谈会召开。',
    },
    { copy: '二0一五年，她回到娄底。', found: ['二0一五'], fixed: '二〇一五年，她回到娄底。' },
    { copy: '二零一五年的春天来了。', found: ['二零一五'], fixed: '二〇一五年的春天来了。' },
    { copy: '二OO八年和一九九O年。', found: ['二OO八', '一九九O'], fixed: '二〇〇八年和一九九〇年。' },
  ],
  good: [{ copy: '二〇一五年十一月六日，座谈会召开。' }],
  allows: [
    { copy: '一百零五年前，二十零年；编号二零一五，房号一零零八。' },
    { copy: '2000年，一九八四年，一千零一年。' },
    { copy: '《二○一五年鉴》由岳麓书社出版。' },
    { copy: '三零二年级的孩子们住进了新楼。' },
  ],
  *check(text, passage) {
    if (!text.includes('年') || !/[○◯零0０OＯo]/.test(text)) return;
    for (const { 1: year = '', index } of text.matchAll(YEAR)) {
      if (year.search(WRONG_ZERO) < 0 || !LEAST_HAN.test(year)) continue;
      const right = year.replace(WRONG_ZERO, '〇');
      yield reportIn(passage, {
        start: index,
        end: index + year.length,
        message: {
          zh: `“${year}年”的零应写作“〇”：“${right}年”`,
          en: `the zero of ${year}年 is written 〇: ${right}年`,
        },
        replacement: right,
      });
    }
  },
};
