import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { MISWRITTEN_UNITS } from './data/units.ts';

const LETTERS = Object.keys(MISWRITTEN_UNITS).sort((one, other) => other.length - one.length);
const UNIT = new RegExp(
  `(?<=(?<![A-Za-z\\d./-])\\d{1,9}(?:\\.\\d{1,4})?[万亿]?)(?:${LETTERS.join('|')})(?![A-Za-z\\d])`,
  'g',
);
const DEGREES = /摄氏(?:零下)?-?\d{1,4}(?:\.\d{1,2})?度|(?<=\d)°[Cc]|(?<=\d)度[Cc](?![A-Za-z])/g;

/** Units whose letters or signs are written wrongly: 3KM, 120m2, 20°C, 摄氏20度. */
export const miswrittenUnit: TextRule = {
  code: 'NU029',
  name: 'miswritten-unit',
  scope: 'text',
  marks: 'KkMmcC°摄',
  looksFor: /\d[万亿]?[Kkmc°CM度]|摄氏/,
  severity: 'advice',
  fix: 'review',
  basis: { text: 'GB 3100—1993', verified: false },
  title: { zh: '计量单位写法不规范', en: 'Unit written wrongly' },
  why: {
    zh: '单位符号分大小写：千米是km，千克是kg；平方米不写m2；“摄氏度”是一个单位，不能拆开。',
    en: 'Letters of units have their case (km, kg), squares are not m2, and 摄氏度 is one unit that is not split.',
  },
  bad: [
    { copy: '最高气温摄氏20度，最低8°C。', found: ['摄氏20度', '°C'], fixed: '最高气温20摄氏度，最低8℃。' },
    {
      copy: '全程3.5KM，用电200kwh，重5Kg。',
      found: ['KM', 'kwh', 'Kg'],
      fixed: '全程3.5km，用电200kW·h，重5kg。',
    },
    { copy: '活动室面积120m2。', found: ['m2'], fixed: '活动室面积120平方米。' },
  ],
  good: [{ copy: '最高气温20摄氏度，全程3.5公里，面积120平方米。' }],
  allows: [
    { copy: '亩产2076.2kg/667m2。' },
    { copy: '型号A3KG，货币供应量M2增长13%，品牌5KM2015。' },
    { copy: '气温摄氏度与华氏度的换算，烧到38度。' },
    { copy: '全程3.5km，用电200kW·h，气温20℃。' },
  ],
  *check(text, passage) {
    for (const { 0: written, index: start } of [...matchesIn(text, UNIT), ...matchesIn(text, DEGREES)]) {
      const right = MISWRITTEN_UNITS[written] ?? degreesOf(written);
      yield reportIn(passage, {
        start,
        end: start + written.length,
        replacement: right,
        message: { zh: `单位“${written}”应写作“${right}”`, en: `the unit "${written}" should be "${right}"` },
      });
    }
  },
};

function degreesOf(written: string): string {
  return written.startsWith('摄氏') ? `${written.slice(2, -1)}摄氏度` : '℃';
}
