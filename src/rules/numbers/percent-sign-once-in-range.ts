import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** A range whose first end lacks the sign; a hyphen counts, since copy is typed on keyboards. */
const RANGE =
  /(?<![\d.A-Za-z%％—–～~-])(\d{1,4}(?:\.\d{1,4})?)(?:～|~|－|—|–|-|至|到)(\d{1,4}(?:\.\d{1,4})?)([%％‰])/g;

/** Ranges of percentages that have the sign at the second end only. */
export const percentSignOnceInRange: TextRule = {
  code: 'NU003',
  name: 'percent-sign-once-in-range',
  scope: 'text',
  marks: '%％‰',
  looksFor: /[%％‰]/,
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15835—2011（数值范围）', verified: false },
  title: { zh: '百分数范围只写了一个百分号', en: 'Percent sign at one end of a range only' },
  why: {
    zh: '百分数表示范围时，前后两个数都要带百分号，否则前一个数可以读成整数。',
    en: 'Both ends of a range of percentages carry the sign, or the first may be read as a plain number.',
  },
  bad: [
    { copy: '妇女参训比例为63～68%。', found: ['63～68%'], fixed: '妇女参训比例为63%～68%。' },
    {
      copy: '出勤率在90-95%之间，含盐3.5至4‰。',
      found: ['90-95%', '3.5至4‰'],
      fixed: '出勤率在90%-95%之间，含盐3.5‰至4‰。',
    },
    { copy: '利润率由5到8％不等。', found: ['5到8％'], fixed: '利润率由5％到8％不等。' },
  ],
  good: [{ copy: '妇女参训比例为63%～68%。' }],
  allows: [
    { copy: '路程10～15公里，任期3至5年。' },
    { copy: '型号A-68%浓度的酒精，3—5—10%的分档。' },
    { copy: '2014至2015年，比例达30%。' },
    { copy: '第3至5名占30%。' },
  ],
  *check(text, passage) {
    for (const match of matchesIn(text, RANGE)) {
      const [range, first = '', , sign = ''] = match;
      const right = `${first}${sign}${range.slice(first.length)}`;
      yield reportIn(passage, {
        start: match.index,
        end: match.index + range.length,
        replacement: right,
        message: {
          zh: `百分数范围“${range}”前一个数缺“${sign}”，应为“${right}”`,
          en: `first end of the range "${range}" lacks its sign, write "${right}"`,
        },
      });
    }
  },
};
