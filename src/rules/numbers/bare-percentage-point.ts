import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** 百分点 without 个, and 个百分点 after a percent sign. */
const POINT = /(?<![\d.])\d{1,3}(?:\.\d{1,3})?(?:百分点|[%％](?:个)?百分点)/g;

/** Percentage points without their measure word, or with a percent sign. */
export const barePercentagePoint: TextRule = {
  code: 'NU036',
  name: 'bare-percentage-point',
  scope: 'text',
  marks: '点',
  looksFor: /百分点/,
  severity: 'warning',
  fix: 'review',
  basis: { text: '统计用语', verified: false },
  title: { zh: '“百分点”写法不当', en: 'Percentage point written wrongly' },
  why: {
    zh: '“百分点”前用量词“个”，不再带百分号：“3个百分点”。',
    en: 'Percentage points have the measure word 个 and no percent sign: 3个百分点.',
  },
  bad: [
    { copy: '参保率提高3百分点。', found: ['3百分点'], fixed: '参保率提高3个百分点。' },
    { copy: '比例上升2.5%个百分点。', found: ['2.5%个百分点'], fixed: '比例上升2.5个百分点。' },
    { copy: '增速回落0.6％百分点。', found: ['0.6％百分点'], fixed: '增速回落0.6个百分点。' },
  ],
  good: [{ copy: '参保率提高3个百分点。' }],
  allows: [
    { copy: '提高了3个多百分点，几个百分点也好。' },
    { copy: '增长3%，百分点是两个百分数之差。' },
    { copy: '拉动增长0.3个百分点，提升一个百分点。' },
  ],
  *check(text, passage) {
    for (const { 0: written, index: start } of matchesIn(text, POINT)) {
      const right = `${written.replace(/[%％]?个?百分点$/, '')}个百分点`;
      yield reportIn(passage, {
        start,
        end: start + written.length,
        replacement: right,
        message: { zh: `“${written}”应写作“${right}”`, en: `"${written}" should be written "${right}"` },
      });
    }
  },
};
