import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const PATTERNS = [
  // 三四十多人, 五六百余户
  /(?<![一二三四五六七八九十百千万零〇第])(?:一二|二三|两三|三四|四五|五六|六七|七八|八九)[十百千万][多余](?=[人名位户家个件次所项年天岁元万亿吨亩斤里公])/g,
  // 数百余人, 几十多家, 上千余名, 近百余户, 上百多人
  /(?:(?<![一二三四五六七八九十百千万\d分指人总多少无])数|几|(?<![以之加海陆山身头手世会早晚路马网线])上|(?<![最附临靠邻])近|成)[十百千万]{1,2}[多余](?=[人名位户家个件次所项岁元万亿吨亩斤里公])/g,
] as const;

/** 多 or 余 on a number that is approximate by itself. */
export const hedgeOnApproximation: TextRule = {
  code: 'NU013',
  name: 'hedge-on-approximation',
  scope: 'text',
  marks: '多余',
  looksFor: /[十百千万][多余]/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '概数后又加“多”“余”', en: 'Approximate number hedged again' },
  why: {
    zh: '“三四十”“数百”“近千”本身就是概数，后面不能再加“多”“余”。',
    en: '三四十, 数百 and 近千 are approximate already; 多 or 余 adds nothing and contradicts them.',
  },
  bad: [
    { copy: '三四十多人参加了座谈会。', found: ['三四十多'] },
    { copy: '数百余名妇女参加，上千余户受益。', found: ['数百余', '上千余'] },
    { copy: '近百余人到场，几十多家媒体报道。', found: ['近百余', '几十多'] },
  ],
  good: [{ copy: '三四十人参加座谈会，数百名妇女受益，近百人到场。' }],
  allows: [
    { copy: '一百多人、四十余人到场，二十三多人次。' },
    { copy: '人数百余名，分数十多个等级，晚上十多人值班，网上百余家商户。' },
    { copy: '最近十余人来访，附近百余户，近千年古树，三四十岁的妇女。' },
  ],
  *check(text, passage) {
    for (const pattern of PATTERNS) {
      for (const { 0: written, index: start } of matchesIn(text, pattern)) {
        yield reportIn(passage, {
          start,
          end: start + written.length,
          message: {
            zh: `“${written}”：概数后不能再加“${written.at(-1)}”，应删去`,
            en: `"${written}" is approximate without "${written.at(-1)}", remove it`,
          },
        });
      }
    }
  },
};
