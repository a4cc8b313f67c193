import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** A year digit by digit with a zero that is not 〇. */
const YEAR = /(?<![一二三四五六七八九〇零○◯\dA-Za-z])([一二][一二三四五六七八九〇零○◯0０OoＯ]{3})(?=年)/g;

/** Zeros in Han years other than 〇. */
export const zeroInYear: TextRule = {
  code: 'NU032',
  name: 'zero-in-year',
  scope: 'text',
  marks: '年',
  looksFor: /[零○◯0０OoＯ][一二三四五六七八九〇零○◯0０OoＯ]{0,2}年/,
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15835—2011（“〇”的用法）', verified: true },
  title: { zh: '汉字年份里的“〇”写错', en: 'Zero in a Han year' },
  why: {
    zh: '汉字年份逐字写出，零写作“〇”，不用“零”“○”“0”“O”。',
    en: 'Years in Han numerals have 〇 for zero, not 零, the circle ○, a figure or a letter.',
  },
  bad: [
    { copy: '章程于二零一五年十一月通过。', found: ['二零一五'], fixed: '章程于二〇一五年十一月通过。' },
    { copy: '碑文刻于一九○八年。', found: ['一九○八'], fixed: '碑文刻于一九〇八年。' },
    {
      copy: '二O一五年、二0一六年召开。',
      found: ['二O一五', '二0一六'],
      fixed: '二〇一五年、二〇一六年召开。',
    },
  ],
  good: [{ copy: '章程于二〇一五年十一月通过。' }],
  allows: [
    { copy: '一百零八年，一千零一夜，二零二零届。' },
    { copy: '歌曲《一九零八年》，一九九八年发行。' },
    { copy: '二十年、一零一中学、2008年、二〇一五年。' },
  ],
  *check(text, passage) {
    for (const { 0: written, index: start } of matchesIn(text, YEAR)) {
      const right = written.replace(/[零○◯0０OoＯ]/g, '〇');
      if (right === written) continue;
      yield reportIn(passage, {
        start,
        end: start + written.length,
        replacement: right,
        message: { zh: `“${written}年”应写作“${right}年”`, en: `"${written}年" should be "${right}年"` },
      });
    }
  },
};
