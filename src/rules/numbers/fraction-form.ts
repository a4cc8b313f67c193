import { matchesIn } from '../../language/matches.ts';
import { hanNumeral } from '../../language/numerals.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const FRACTION = /(?<![\d/.A-Za-z年月第-])([1-9])\/([2-9]|10)(?=(?:的(?!比例尺)|以上|以下|左右|强|弱|多))/g;

/** Fractions with a stroke in running text. */
export const fractionForm: TextRule = {
  code: 'NU041',
  name: 'fraction-form',
  scope: 'text',
  marks: '/',
  looksFor: /\d\/\d/,
  roles: ['headline', 'kicker', 'deck', 'summary', 'subhead', 'paragraph', 'listItem', 'cutline'],
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '行文里的分数用了斜线', en: 'Fraction with a stroke in running text' },
  why: {
    zh: '行文里的分数写“三分之一”；“1/3”在报纸上容易排错、看错。',
    en: 'Running text has 三分之一; 1/3 is easily set or read wrongly in print.',
  },
  bad: [
    { copy: '全村1/3的妇女外出务工。', found: ['1/3'], fixed: '全村三分之一的妇女外出务工。' },
    {
      copy: '到会代表在2/3以上，弃权的不到1/10的票。',
      found: ['2/3', '1/10'],
      fixed: '到会代表在三分之二以上，弃权的不到十分之一的票。',
    },
    { copy: '面积缩小了3/4左右。', found: ['3/4'], fixed: '面积缩小了四分之三左右。' },
  ],
  good: [{ copy: '全村三分之一的妇女外出务工。' }],
  allows: [
    { copy: '5/4的节拍，11/6的会议，2015/1/3的记录。' },
    { copy: '1/4决赛开打，每次1/2片，编号A1/3的柜子。' },
    { copy: '第1/3的版面，3/3的得分，ERS-1/2的图像。' },
  ],
  *check(text, passage) {
    for (const { 0: written, 1: part = '', 2: whole = '', index: start } of matchesIn(text, FRACTION)) {
      if (Number(part) >= Number(whole)) continue;
      const right = `${hanNumeral(Number(whole))}分之${hanNumeral(Number(part))}`;
      yield reportIn(passage, {
        start,
        end: start + written.length,
        replacement: right,
        message: {
          zh: `行文里“${written}”宜写作“${right}”`,
          en: `"${written}" reads better as "${right}" in running text`,
        },
      });
    }
  },
};
