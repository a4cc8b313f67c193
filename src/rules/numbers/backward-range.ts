import { matchesIn } from '../../language/matches.ts';
import { exactOf } from '../../language/quantities.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const N = '\\d{1,9}(?:\\.\\d{1,4})?';
const UNIT =
  '(%|％|‰|元|万元|亿元|美元|人|名|户|家|岁|周岁|公里|千米|米|厘米|毫米|公斤|千克|克|斤|吨|亩|公顷|平方米|个|件|次|项|倍|天|小时|分钟|个月)';

/** Both ends with the same unit, or the first without one. */
const RANGE = new RegExp(
  `(?<![\\d.,A-Za-z—–～~-])(${N})(万|亿)?${UNIT}?([～~至到—])(${N})(万|亿)?${UNIT}`,
  'g',
);

/** What makes the order meant: change over time, cold, ranks, countdowns. */
const MEANT = /(?:从|由|自|零下|负|第|倒数|递减|缩短|减少|下降|降低|退|降|比|差)[^，。；,;]{0,12}$/;

/** Ranges of plain quantities whose first end is the larger. */
export const backwardRange: TextRule = {
  code: 'NU005',
  name: 'backward-range',
  scope: 'text',
  marks: '～~至到—',
  looksFor: /\d[^，。；]{0,4}[～~至到—]\d/,
  severity: 'warning',
  fix: 'none',
  basis: { text: 'GB/T 15835—2011（数值范围）', verified: false },
  title: { zh: '数值范围前大后小', en: 'Range that runs backwards' },
  why: {
    zh: '数值范围由小到大写。前大后小，多半是数字写错，或漏了一位。',
    en: 'A range runs from the smaller to the larger; when it does not, a figure is probably wrong.',
  },
  bad: [
    { copy: '每月可增收800～300元。', found: ['800～300元'] },
    { copy: '参训妇女年龄在45至18岁之间。', found: ['45至18岁'] },
    { copy: '路程15公里～10公里，占68%～63%。', found: ['15公里～10公里', '68%～63%'] },
  ],
  good: [{ copy: '每月可增收300～800元，参训妇女年龄在18至45岁之间。' }],
  allows: [
    { copy: '贫困人口由300人到20人，气温零下5～3摄氏度。' },
    { copy: '赶集的人多起来，12月至2月最热闹。' },
    { copy: '每户补助8000元到2万元。' },
    { copy: '由原来的5人一组缩短到3天一轮，每天100至80人不等地递减。' },
    { copy: '她来到3个村，走访5户到2个组。' },
  ],
  *check(text, passage) {
    for (const match of matchesIn(text, RANGE)) {
      const [range, first = '', scale, unit, joint, second = '', otherScale, otherUnit] = match;
      if (unit !== undefined && unit !== otherUnit) continue;
      // With units at both ends 到 may be a verb: 走访5户到2户.
      if (scale !== otherScale || (joint === '到' && unit !== undefined && unit !== '%')) continue;
      if (exactOf(first) <= exactOf(second) || isMeant(text, match.index, range.length)) continue;
      yield reportIn(passage, {
        start: match.index,
        end: match.index + range.length,
        message: {
          zh: `范围“${range}”前大后小，应由小到大，或核对数字`,
          en: `the range "${range}" runs backwards, put the smaller first or check the figures`,
        },
      });
    }
  },
};

function isMeant(text: string, start: number, length: number): boolean {
  const end = start + length;
  return (
    MEANT.test(text.slice(Math.max(0, start - 14), start)) || /递减|降|减|缩/.test(text.slice(end, end + 8))
  );
}
