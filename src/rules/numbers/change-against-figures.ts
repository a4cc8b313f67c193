import { type Exact, exactText, lastPlaceOf, ONE } from '../../language/quantities.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { type Change, changesIn } from './change.ts';

/** 同比下降3%， right before a change. */
const LEAD = /(?:(增长|上升|提高|增加)|下降|减少|降低)了?\d{1,4}(?:\.\d{1,3})?(?:[%％]|个百分点)[，,]$/;
const DOUBLING = /^[，,](?:实现)?翻了?([一两三])番/;

/** Changes whose verb or size contradicts the figures they lead from and to. */
export const changeAgainstFigures: TextRule = {
  code: 'NU020',
  name: 'change-against-figures',
  scope: 'text',
  marks: '由从',
  looksFor: /[增升高涨扩延降减跌缩落滑][^。]{0,3}[到至为]/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '算术', verified: false },
  title: { zh: '增减与数字矛盾', en: 'Rise or fall that contradicts its figures' },
  why: {
    zh: '“由5亿元增至4亿元”，不是增减写反，就是数字有错；增减的幅度也应与前后两个数相合。',
    en: 'A rise from 5 to 4 has the wrong verb or a wrong figure; the size told must fit both ends too.',
  },
  bad: [
    { copy: '贷款余额由5亿元增至4亿元。', found: ['由5亿元增至4亿元'] },
    { copy: '女干部比例从18%下降到23%。', found: ['从18%下降到23%'] },
    { copy: '会员由100人增加到150人，增加60人。', found: ['60人'] },
    { copy: '产值由2010年的200万元提高到300万元，增长80%。', found: ['80%'] },
    { copy: '年收入从1万元增加到3万元，增长了3倍。', found: ['3倍'] },
    { copy: '出口额同比下降3%，由5亿元增至6亿元。', found: ['下降3%'] },
    { copy: '会员从100人增加到250人，翻了两番。', found: ['翻了两番'] },
  ],
  good: [{ copy: '贷款余额由4亿元增至5亿元，增长25%；年收入从1万元增加到3万元，增长了2倍。' }],
  allows: [
    { copy: '产值从100亿元增加到390亿元，翻了两番，从1.2万元增加到2.3万元，翻一番。' },
    { copy: '排名由第9位上升到第5位，名次由12名升至3名。' },
    { copy: '会员由100人增加到150人，同比增加60人，年均增长20%。' },
    { copy: '时间由3小时增至1天，投入由9000元增加到2万元。' },
    { copy: '产值由2.1亿元增至3.2亿元，增长52%。' },
    { copy: '由于10月1日放假，从8点提前到7点，价格从5元降到4元，降低20%。' },
    { copy: '参保率从5%提高到8%，提高3%。' },
  ],
  *check(text, passage) {
    for (const change of changesIn(text)) {
      const found =
        wrongWay(change, text) ?? wrongSize(change) ?? wrongDoubling(change, text) ?? wrongLead(change, text);
      if (found !== null) yield reportIn(passage, found);
    }
  },
};

function wrongWay({ start, end, from, to, direction, verb }: Change, text: string) {
  if (from.value === to.value || to.value > from.value === (direction === 'up')) return null;
  const written = text.slice(start, end);
  return {
    start,
    end,
    message: {
      zh: `“${written}”：数字是${direction === 'up' ? '减少' : '增加'}，用的却是“${verb}”`,
      en: `"${written}": the figures go ${direction === 'up' ? 'down' : 'up'}, the verb says otherwise`,
    },
  };
}

function wrongSize({ from, to, told }: Change) {
  if (told === null || from.approximate || to.approximate || told.figure.approximate || from.value === 0n)
    return null;
  const right = sizeOf(from.value, to.value, told.figure.unit, from.unit);
  if (right === null) return null;
  const slack = lastPlaceOf(told.figure) + slackOf(from, to, told.figure.unit);
  const off = right - told.figure.value;
  // Three times as much is a rise by two times: so exact a confusion needs no allowance for rounding.
  const isToForBy = told.figure.unit === '倍' && told.figure.value * from.value === to.value * ONE;
  if ((off < 0n ? -off : off) <= slack && !isToForBy) return null;
  // The difference of percentages told in percent is another offence, and so is a rise "to" so many percent.
  const difference = to.value > from.value ? to.value - from.value : from.value - to.value;
  if (from.unit === '%' && told.figure.value === difference) return null;
  const size = `${shortText(right)}${told.figure.unit}`;
  return {
    start: told.figure.start,
    end: told.figure.end,
    message: {
      zh: `前后两个数算来是${told.verb}约${size}，与这里的数不符`,
      en: `the two figures make a change of about ${size}`,
    },
  };
}

/** A direction told right before the change that goes the other way. */
function wrongLead({ start, direction }: Change, text: string) {
  const [written, up] = LEAD.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (written === undefined || (up !== undefined) === (direction === 'up')) return null;
  const end = start - 1;
  return {
    start: end - written.length + 1,
    end,
    message: {
      zh: `“${written.slice(0, -1)}”与后面的数字方向相反`,
      en: `"${written.slice(0, -1)}" goes the other way than the figures that follow`,
    },
  };
}

/** 翻两番 is four times as much; a tenth less is still called so. */
function wrongDoubling({ end, from, to }: Change, text: string) {
  const match = DOUBLING.exec(text.slice(end, end + 12));
  const doublings = match === null ? -1 : '一两三'.indexOf(match[1] ?? '') + 1;
  if (match === null || doublings < 1 || from.approximate || to.approximate) return null;
  const times = 2n ** BigInt(doublings);
  if (to.value * 10n >= from.value * times * 9n) return null;
  return {
    start: end + 1,
    end: end + match[0].length,
    message: {
      zh: `翻${match[1]}番是原来的${times}倍，前后两个数没有这么多`,
      en: `so many doublings make ${times} times as much, which the two figures do not`,
    },
  };
}

/** The size of a change in the unit that it is told in; null when that cannot be reckoned. */
function sizeOf(from: Exact, to: Exact, unit: string, of: string): Exact | null {
  const difference = to > from ? to - from : from - to;
  if (unit === '%') return (difference * 10_000_000_000n) / from;
  if (unit === '倍') return to > from ? (difference * 100_000_000n) / from : null;
  if (unit === '个百分点') return of === '%' ? difference : null;
  return unit !== '' && unit === of ? difference : null;
}

/** How far rounding of both ends may move the size: 1 of the unit told for ratios, the steps for differences. */
function slackOf(from: Change['from'], to: Change['to'], unit: string): Exact {
  const steps = from.step + to.step;
  if (unit === '%') return (steps * 10_000_000_000n * 2n) / from.value;
  return unit === '倍' ? (steps * 100_000_000n * 2n) / from.value + 30_000_000n : steps / 2n;
}

function shortText(value: Exact): string {
  return exactText((value / 1_000_000n) * 1_000_000n);
}
