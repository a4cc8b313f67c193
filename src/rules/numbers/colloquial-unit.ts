import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { COLLOQUIAL_UNITS } from './data/units.ts';

const NAMES = Object.keys(COLLOQUIAL_UNITS);
const COLLOQUIAL = new RegExp(
  `(?<=[\\d万亿千百十余多]|[一二两三四五六七八九]|每)(?:${NAMES.join('|')}|立方(?![米分厘毫千公根体]))`,
  'g',
);

/** Colloquial names of units after figures. */
export const colloquialUnit: TextRule = {
  code: 'NU028',
  name: 'colloquial-unit',
  scope: 'text',
  marks: '米分方大升',
  looksFor: /平米|公分|立方|大卡|公升/,
  severity: 'advice',
  fix: 'review',
  basis: { text: '国务院关于在我国统一实行法定计量单位的命令', verified: false },
  title: { zh: '单位用了口语说法', en: 'Colloquial unit' },
  why: {
    zh: '报纸用规范的单位名称：“平米”写作“平方米”，“公分”写作“厘米”。引语里的照录。',
    en: 'Papers give units their standard names: 平方米 rather than 平米, 厘米 rather than 公分.',
  },
  bad: [
    { copy: '活动室建筑面积120平米。', found: ['平米'], fixed: '活动室建筑面积120平方米。' },
    { copy: '用水3万立方，苗高三十公分。', found: ['立方', '公分'], fixed: '用水3万立方米，苗高三十厘米。' },
    {
      copy: '每平米造价2000元，含热量200大卡。',
      found: ['平米', '大卡'],
      fixed: '每平方米造价2000元，含热量200千卡。',
    },
  ],
  good: [{ copy: '活动室建筑面积120平方米，用水3万立方米。' }],
  allows: [
    { copy: '“这屋子有120平米呢！”她说。' },
    { copy: '湿地有3平方公里，体积5立方厘米，求3的立方根。' },
    { copy: '她在公分簿上记满了工分，太平米业有限公司开业，开平米店。' },
  ],
  *check(text, passage) {
    for (const { 0: written, index: start } of matchesIn(text, COLLOQUIAL)) {
      const right = COLLOQUIAL_UNITS[written] ?? '立方米';
      yield reportIn(passage, {
        start,
        end: start + written.length,
        replacement: right,
        message: {
          zh: `“${written}”是口语，宜写作“${right}”`,
          en: `"${written}" is colloquial, better "${right}"`,
        },
      });
    }
  },
};
