import { matchesIn } from '../../language/matches.ts';
import { characterAt, characterBefore, startsChinese } from '../../language/neighbours.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Signs typed for a dash: hyphens, box lines, horizontal bars, full-width hyphens, en dashes, a wrong number of —. */
const DASH_RUN = /(?<![-–—―─－])(?:-{2,3}|–{2,3}|─{1,3}|―{1,3}|－{2,3}|—{3})(?![-–—―─－])/g;

/** Signs that stand for a dash (破折号) but are not ——. A single — is left alone: it joins (北京—上海). */
export const dashForm: TextRule = {
  code: 'PU004',
  name: 'dash-form',
  scope: 'text',
  marks: '-–─―－—',
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.10', verified: true },
  title: { zh: '破折号形式不对', en: 'Dash in a wrong form' },
  why: {
    zh: '破折号占两个字的位置，写作“——”；两个连字符、制表线或“―”印出来长短不一，还会在行末断开。',
    en: 'A Chinese dash takes two places, ——; hyphens, box lines and horizontal bars print in other lengths and break.',
  },
  bad: [
    {
      copy: '精准扶贫的目标--让贫困妇女学有所长。',
      found: ['--'],
      fixed: '精准扶贫的目标——让贫困妇女学有所长。',
    },
    { copy: '她只说了一句──“回家。”', found: ['──'], fixed: '她只说了一句——“回家。”' },
    { copy: '他们来自三个县―祁阳、东安和双牌。', found: ['―'], fixed: '他们来自三个县——祁阳、东安和双牌。' },
  ],
  good: [{ copy: '娄底市妇联——创品牌，力推性别平等。' }],
  allows: [
    { copy: '北京—上海高铁全线正常，列车间隔5—8分钟。' },
    { copy: '沈括（1031—1095）是北宋科学家。' },
    { copy: '型号为HW-200的设备--help参数无效。' },
    { copy: '热线电话0731-82333623全天开通。' },
  ],
  *check(text, passage) {
    for (const { 0: run, index: at } of matchesIn(text, DASH_RUN)) {
      const neighbours = [characterBefore(text, at), characterAt(text, at + run.length)];
      const chinese = neighbours.some(startsChinese);
      if (!chinese || neighbours.some((it) => /[\w-]/.test(it))) continue;
      yield reportIn(passage, {
        start: at,
        end: at + run.length,
        replacement: '——',
        message: { zh: `破折号写成了“${run}”，应为“——”`, en: `dash written "${run}", expected "——"` },
      });
    }
  },
};
