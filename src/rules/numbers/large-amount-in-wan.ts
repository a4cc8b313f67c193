import { exactText, inScale, ONE, type Quantity } from '../../language/quantities.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { figuresOf } from './figures.ts';

/** Amounts of 10,000 万 and more, which read better in 亿. Tables keep one unit for a whole column. */
export const largeAmountInWan: TextRule = {
  code: 'NU001',
  name: 'large-amount-in-wan',
  scope: 'text',
  marks: '万',
  looksFor: /万/,
  roles: ['headline', 'kicker', 'deck', 'summary', 'subhead', 'paragraph', 'listItem', 'cutline'],
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '满一亿的数还以“万”为单位', en: 'Amount of a hundred million and more told in 万' },
  why: {
    zh: '满一亿的数用“亿”读者一眼就明白；以“万”为单位，位数太多，容易看错。',
    en: 'From a hundred million on, 亿 is understood at a glance; figures in 万 have too many digits to read.',
  },
  bad: [
    {
      copy: '五年来共发放贷款23695.3万元。其中妇女获贷金额10111万元。',
      found: ['23695.3万元', '10111万元'],
      fixed: '五年来共发放贷款2.36953亿元。其中妇女获贷金额1.0111亿元。',
    },
    { copy: '全年接待游客12000万人次。', found: ['12000万人次'], fixed: '全年接待游客1.2亿人次。' },
    { copy: '粮食总产60,000万吨左右。', found: ['60,000万吨'], fixed: '粮食总产6亿吨左右。' },
    { copy: '下拨资金30000多万元。', found: ['30000多万元'], fixed: '下拨资金3亿多元。' },
  ],
  good: [{ copy: '五年来共发放贷款2.36953亿元，其中妇女获贷9111万元。' }],
  allows: [
    { copy: '培训女性7.6万人，发放贷款9999.9万元。' },
    { copy: '总投资10000亿元，人口12000余人。' },
    { copy: '这种型号2010万能表已停产。' },
    { copy: '| 项目 | 金额 |\n|---|---|\n| 贷款 | 23695.3万元 |' },
  ],
  *check(text, passage) {
    for (const figure of figuresOf(passage, text)) {
      const found = amountOf(text, figure);
      if (found === null) continue;
      const better = `${exactText(inScale(found.value, '亿'))}亿${found.hedge}${found.unit}`;
      yield reportIn(passage, {
        start: figure.start,
        end: found.end,
        replacement: better,
        message: {
          zh: `“${text.slice(figure.start, found.end)}”已满一亿，宜写作“${better}”`,
          en: `"${text.slice(figure.start, found.end)}" is a hundred million or more, better "${better}"`,
        },
      });
    }
  },
};

interface Amount {
  readonly value: bigint;
  readonly hedge: string;
  readonly unit: string;
  readonly end: number;
}

/** A large amount told in 万; null for any other. In 30000多万元 the hedge stands before the scale. */
function amountOf(text: string, figure: Quantity): Amount | null {
  if (figure.scale === '万' && figure.unit !== '') {
    if (figure.value < ONE * ONE) return null;
    const hedge = text.slice(figure.numberEnd, figure.end - figure.unit.length);
    return { value: figure.value, hedge, unit: figure.unit, end: figure.end };
  }
  const [written, hedge = '', unit = ''] =
    /^([多余])万(元|人次|人|吨|美元)/.exec(text.slice(figure.figuresEnd)) ?? [];
  if (written === undefined || figure.scale !== '' || figure.value < 10_000n * ONE) return null;
  return { value: figure.value * 10_000n, hedge, unit, end: figure.figuresEnd + written.length };
}
