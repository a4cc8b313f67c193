import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const RANGE =
  /(?<![\d.A-Za-z万亿年月—–～~-])(\d{1,4}(?:\.\d{1,4})?)(?:～|~|－|—|–|-|至|到)(\d{1,4}(?:\.\d{1,4})?)(万亿|[万亿])(?=[元人名户吨亩美件册平公只头株台辆])/g;

/** Ranges in 万 or 亿 that have the scale at the second end only. */
export const scaleOnceInRange: TextRule = {
  code: 'NU004',
  name: 'scale-once-in-range',
  scope: 'text',
  marks: '万亿',
  looksFor: /[万亿]/,
  severity: 'advice',
  fix: 'review',
  basis: { text: 'GB/T 15835—2011（数值范围）', verified: false },
  title: { zh: '数值范围只写了一个“万”或“亿”', en: '万 or 亿 at one end of a range only' },
  why: {
    zh: '“5～8万元”可以读成从5元到8万元。前后两个数都写“万”“亿”，就不会误解。',
    en: '5～8万元 may be read as from 5 yuan to 80,000; with the scale at both ends it cannot.',
  },
  bad: [
    { copy: '每户可贷款5-8万元。', found: ['5-8万'], fixed: '每户可贷款5万～8万元。' },
    {
      copy: '年培训妇女3～4.5万人，投入1至2亿元。',
      found: ['3～4.5万', '1至2亿'],
      fixed: '年培训妇女3万～4.5万人，投入1亿至2亿元。',
    },
    { copy: '年产10到12万吨。', found: ['10到12万'], fixed: '年产10万到12万吨。' },
  ],
  good: [{ copy: '每户可贷款5万～8万元。' }],
  allows: [
    { copy: '任期3至5年，路程10～15公里，每亩300～500元。' },
    { copy: '从8000到2万元不等，2014至2015年投入3万元。' },
    { copy: '会议由5月6日开到8万人齐聚。' },
    { copy: '从1978到10万人就业，她一干就是30年。' },
  ],
  *check(text, passage) {
    for (const match of matchesIn(text, RANGE)) {
      const [range, first = '', second = '', scale = ''] = match;
      // A first end that is larger was meant as it stands: 从8000到2万元.
      if (Number(first) >= Number(second)) continue;
      const mark = range.charAt(first.length);
      // A half-width mark would be condemned next.
      const rest = range.slice(first.length + 1);
      const right = `${first}${scale}${/[-~－–]/.test(mark) ? '～' : mark}${rest}`;
      yield reportIn(passage, {
        start: match.index,
        end: match.index + range.length,
        replacement: right,
        message: {
          zh: `范围“${range}”前一个数缺“${scale}”，宜写作“${right}”`,
          en: `first end of the range "${range}" lacks its scale, better "${right}"`,
        },
      });
    }
  },
};
