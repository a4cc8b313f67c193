import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { UNIT_OF_AMOUNT } from './data/bare-amounts.ts';

/** A figure in 万 or 亿 right after the noun, with nothing between it and the next mark. */
const BARE = new RegExp(
  `(${Object.keys(UNIT_OF_AMOUNT).join('|')})(\\d{1,9}(?:\\.\\d{1,4})?(?:多|余)?(?:万亿|[万亿])(?:多|余)?)(?=[，。；、,;）)]|$)`,
  'g',
);

/** Amounts in running text that lack their unit. */
export const amountWithoutUnit: TextRule = {
  code: 'NU014',
  name: 'amount-without-unit',
  scope: 'text',
  marks: '万亿',
  looksFor: /\d[多余]?[万亿]/,
  roles: ['headline', 'kicker', 'deck', 'summary', 'subhead', 'paragraph', 'listItem', 'cutline'],
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '数量缺少量词或单位', en: 'Amount without its unit' },
  why: {
    zh: '行文里的数量要带量词或单位：“人数18.23万”没有说是万人还是万人次，“金额300万”没有说是什么钱。',
    en: 'An amount in running text has its unit: 人数18.23万 does not tell people from visits, nor 金额300万 the currency.',
  },
  bad: [
    {
      copy: '提供免费服务人数18.23万，介绍妇女就业人数4.02万；开展各类就业培训1200余次。',
      found: ['18.23万', '4.02万'],
    },
    { copy: '为创业妇女发放贷款230万，惠及3000户。', found: ['230万'] },
    { copy: '全年实现产值1.2亿，吸引投资5000多万。', found: ['1.2亿', '5000多万'] },
    { copy: '全区参保人数12.6万，比上年多。', found: ['12.6万'] },
  ],
  good: [{ copy: '为18.23万人提供免费服务，发放贷款230万元，产值达1.2亿元。' }],
  allows: [
    { copy: '参保人数达18.23万，服务人数18.23万人。' },
    { copy: '发放贷款230万元，贷款230万港元，吸引投资5000多万欧元。' },
    { copy: '| 人数 | 贷款300万 |\n|---|---|\n| 总人数3万 | 金额2万 |' },
    { copy: '全年贷款230笔，人数3000，投资1999万能险。' },
  ],
  *check(text, passage) {
    for (const { 0: written, 1: noun = '', 2: amount = '', index } of matchesIn(text, BARE)) {
      const end = index + written.length;
      const unit = UNIT_OF_AMOUNT[noun] ?? '';
      const choice = noun === '人数' ? `“${amount}人”或“${amount}人次”` : `“${amount}${unit}”`;
      yield reportIn(passage, {
        start: end - amount.length,
        end,
        message: {
          zh: `“${written}”缺少量词或单位，应写作${choice}`,
          en: `"${written}" lacks its unit, e.g. "${amount}${unit}"`,
        },
      });
    }
  },
};
