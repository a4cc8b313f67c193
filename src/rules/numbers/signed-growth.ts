import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const SIGNED =
  /(增长|增加|上升|提高|上涨|增幅|降幅|下降|减少|降低|下跌|回落|零下)(?:了|为|达)?([-－−])\d{1,9}(?:\.\d{1,4})?(?:[%％]|个百分点|万|亿|元|人|摄氏度|℃|度)?/g;

/** Negative figures after verbs that tell the direction already. */
export const signedGrowth: TextRule = {
  code: 'NU022',
  name: 'signed-growth',
  scope: 'text',
  marks: '-－−',
  looksFor: /[-－−]\d/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '增减与负号重复或矛盾', en: 'Direction told by both verb and sign' },
  why: {
    zh: '“增长-3%”应写“下降3%”；“下降-3%”“负增长-3%”“零下-3℃”负了两次，意思反了。',
    en: 'A growth of -3% is a fall of 3%; a fall of -3% or 零下-3℃ is negative twice and means the opposite.',
  },
  bad: [
    { copy: '全年出口同比增长-3.2%。', found: ['增长-3.2%'] },
    { copy: '工业用电下降-5%，利润负增长-3%。', found: ['下降-5%', '增长-3%'] },
    { copy: '最低气温零下-3℃。', found: ['零下-3℃'] },
  ],
  good: [{ copy: '全年出口同比下降3.2%，最低气温零下3℃。' }],
  allows: [
    { copy: '增速为-3.2%，增长率为-0.5%，气温-3℃。' },
    { copy: '全年增长3%-5%，从提高—3个方面入手。' },
    { copy: '年增长5-8%，减少2-3人。' },
  ],
  *check(text, passage) {
    for (const { 0: written, 1: verb = '', 2: sign = '', index: start } of matchesIn(text, SIGNED)) {
      const isTwice = /[降减跌落下]/.test(verb) || text.charAt(start - 1) === '负';
      yield reportIn(passage, {
        start,
        end: start + written.length,
        message: {
          zh: isTwice
            ? `“${written}”：“${verb}”后又用负号，负了两次，应删去“${sign}”`
            : `“${written}”应写作“下降${written.slice(written.indexOf(sign) + 1)}”`,
          en: isTwice
            ? `"${written}" is negative twice, remove "${sign}"`
            : `"${written}" is a fall, say so without the sign`,
        },
      });
    }
  },
};
