import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { changesIn } from './change.ts';

/** Differences between two percentages told as a percentage. */
export const pointsToldAsPercent: TextRule = {
  code: 'NU019',
  name: 'points-told-as-percent',
  scope: 'text',
  marks: '%％',
  looksFor: /[%％][^。]{0,30}[%％]/,
  severity: 'warning',
  fix: 'review',
  basis: { text: '统计用语：百分比之差用“百分点”', verified: false },
  title: { zh: '应写“百分点”', en: 'Percentage points told as percent' },
  why: {
    zh: '从5%到8%，是提高3个百分点，也是提高60%，不是提高3%。',
    en: 'From 5% to 8% is a rise of three points, or of 60%, but not of 3%.',
  },
  bad: [
    {
      copy: '妇女参保率从5%提高到8%，提高3%。',
      found: ['3%'],
      fixed: '妇女参保率从5%提高到8%，提高3个百分点。',
    },
    {
      copy: '死亡率由去年的2.5%降至1.9%，下降了0.6%。',
      found: ['0.6%'],
      fixed: '死亡率由去年的2.5%降至1.9%，下降了0.6个百分点。',
    },
    {
      copy: '女干部比例由2010年的18%上升到2015年的23.5%，上升5.5%。',
      found: ['5.5%'],
      fixed: '女干部比例由2010年的18%上升到2015年的23.5%，上升5.5个百分点。',
    },
  ],
  good: [{ copy: '妇女参保率从5%提高到8%，提高3个百分点。' }],
  allows: [
    { copy: '妇女参保率从5%提高到8%，提高60%。' },
    { copy: '产值从100亿元增加到103亿元，增长3%。' },
    { copy: '参保率从5%提高到8%；产量提高3%。' },
    { copy: '增速由5%回升到8%，居民收入增长3%。' },
  ],
  *check(text, passage) {
    for (const { from, to, told } of changesIn(text)) {
      if (told === null || from.unit !== '%' || told.figure.unit !== '%') continue;
      const difference = to.value > from.value ? to.value - from.value : from.value - to.value;
      if (difference !== told.figure.value) continue;
      const right = `${told.figure.figures}个百分点`;
      yield reportIn(passage, {
        start: told.figure.start,
        end: told.figure.end,
        replacement: right,
        message: {
          zh: `两个百分比之差应写作“${right}”，不是“${told.figure.figures}%”`,
          en: `the difference of two percentages is told in points: "${right}"`,
        },
      });
    }
  },
};
