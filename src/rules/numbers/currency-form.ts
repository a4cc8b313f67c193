import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const N = '\\d{1,12}(?:[.,]\\d{1,4}){0,4}(?:万亿|[万亿])?';
const FORM = new RegExp(
  `(?:￥|¥|RMB|人民币￥) ?(${N})元|(?:\\$|＄|US\\$) ?(${N})美元|(?:￥|¥|RMB|CNY) ?(${N})|(${N})(?: ?RMB| ?￥)|(?<=\\d[万亿]?|[一二两三四五六七八九十百千万亿多余])美金`,
  'g',
);

/** Currency told by a sign and a word, by a sign in running text, or colloquially. */
export const currencyForm: TextRule = {
  code: 'NU031',
  name: 'currency-form',
  scope: 'text',
  marks: '￥¥$＄RC美',
  looksFor: /[￥¥$＄]|RMB|CNY|美金/,
  roles: ['headline', 'kicker', 'deck', 'summary', 'subhead', 'paragraph', 'listItem', 'cutline'],
  severity: 'warning',
  fix: 'review',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '货币写法不规范', en: 'Currency written wrongly' },
  why: {
    zh: '行文里写“100元”“50美元”：“￥100元”重复，“RMB100”“50美金”不是新闻用语。',
    en: 'Running text says 100元 and 50美元: ￥100元 tells the currency twice, RMB100 and 美金 are no news style.',
  },
  bad: [
    {
      copy: '每人补助￥100元，奖金RMB5000。',
      found: ['￥100元', 'RMB5000'],
      fixed: '每人补助100元，奖金5000元。',
    },
    { copy: '出口额达300万美金。', found: ['美金'], fixed: '出口额达300万美元。' },
    { copy: '捐款$50美元，购书费200RMB。', found: ['$50美元', '200RMB'], fixed: '捐款50美元，购书费200元。' },
  ],
  good: [{ copy: '每人补助100元，出口额达300万美元，折合人民币2000万元。' }],
  allows: [
    { copy: '“才50美金！”她说。人民币100元，100元人民币。' },
    { copy: '“美金”是旧称，她姓美名金；RMB是人民币的缩写。' },
    { copy: '| 品名 | 单价 |\n|---|---|\n| 苹果 | ￥100 |' },
  ],
  *check(text, passage) {
    for (const match of matchesIn(text, FORM)) {
      const [written, yuan, dollars, signed, after] = match;
      const right =
        written === '美金'
          ? '美元'
          : dollars === undefined
            ? `${yuan ?? signed ?? after}元`
            : `${dollars}美元`;
      yield reportIn(passage, {
        start: match.index,
        end: match.index + written.length,
        replacement: right,
        message: { zh: `“${written}”应写作“${right}”`, en: `"${written}" should be written "${right}"` },
      });
    }
  },
};
