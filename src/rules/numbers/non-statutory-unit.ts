import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { NON_STATUTORY_UNITS } from './data/units.ts';

const UNIT = new RegExp(
  `(?<=[\\d万亿千百十余多]|[一二两三四五六七八九])(?:${Object.keys(NON_STATUTORY_UNITS).join('|')})(?!的?(?:电视|液晶|彩电|屏|显示|平板|大屏|轮|蛋糕|披萨|箱))`,
  'g',
);

/** Units that are no legal ones. Screens go by inches everywhere and are left alone, as are 亩 and 公里. */
export const nonStatutoryUnit: TextRule = {
  code: 'NU030',
  name: 'non-statutory-unit',
  scope: 'text',
  marks: '市华英仑盎',
  looksFor: /市[斤尺]|华里|英[里尺寸亩]|加仑|盎司/,
  severity: 'advice',
  fix: 'none',
  basis: { text: '国务院关于在我国统一实行法定计量单位的命令', verified: false },
  title: { zh: '用了非法定计量单位', en: 'Unit that is no legal one' },
  why: {
    zh: '报纸用法定计量单位；英制、旧制单位应换算，或在后面括注换算的数。',
    en: 'Papers use legal units; imperial and old Chinese ones are converted, or followed by the conversion.',
  },
  bad: [
    { copy: '她每天走20华里山路。', found: ['华里'] },
    { copy: '飞机降到3000英尺，距跑道5英里。', found: ['英尺', '英里'] },
    { copy: '收获红薯三百市斤。', found: ['市斤'] },
  ],
  good: [{ copy: '她每天走10公里山路，收获红薯150公斤，种田5亩。' }],
  allows: [
    { copy: '她买了一台55英寸电视，换上26英寸轮子。' },
    { copy: '飞机降到3000英尺（约914米），距跑道5英里（约8公里）。' },
    { copy: '英里与公里的换算，张英寸步不让。' },
  ],
  *check(text, passage) {
    for (const { 0: written, index: start } of matchesIn(text, UNIT)) {
      const end = start + written.length;
      if (/^[（(](?:约|合)/.test(text.slice(end, end + 2))) continue;
      yield reportIn(passage, {
        start,
        end,
        message: {
          zh: `“${written}”不是法定计量单位，宜换算为${NON_STATUTORY_UNITS[written]}`,
          en: `"${written}" is no legal unit, convert it: ${NON_STATUTORY_UNITS[written]}`,
        },
      });
    }
  },
};
