import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const UNIT = '(?=[元人名户吨亩册株只头斤件份万亿多余家个]|平方|公|美元)';

const PATTERNS = [
  // 1,0000 and 12,3456
  new RegExp(`(?<![\\d.,，])[1-9]\\d{0,3},\\d{4}(?![\\d,])${UNIT}`, 'g'),
  // 12,00,000 and 1000,000
  new RegExp(`(?<![\\d.,，])(?:\\d{1,3},\\d{2},\\d{3}|[1-9]\\d{3},000)(?![\\d,])${UNIT}`, 'g'),
  // 1，000 with a full-width comma
  new RegExp(`(?<![\\d.,，])[1-9]\\d{0,2}(?:，000){1,3}(?![\\d,，])${UNIT}`, 'g'),
] as const;

/** Digits grouped otherwise than by threes, or with a full-width comma. */
export const wrongDigitGrouping: TextRule = {
  code: 'NU011',
  name: 'wrong-digit-grouping',
  scope: 'text',
  marks: '0123456789',
  looksFor: /\d[,，]\d/,
  severity: 'warning',
  fix: 'none',
  basis: { text: 'GB/T 15835—2011（多位数分节）', verified: false },
  title: { zh: '千分位分节有误', en: 'Digits grouped wrongly' },
  why: {
    zh: '分节从个位起每三位一节，用半角逗号。分错了，读者分不清是1万还是10万。',
    en: 'Digits are grouped by threes from the right with a half-width comma; else the size of the number is in doubt.',
  },
  bad: [
    { copy: '培训妇女1,0000人。', found: ['1,0000'] },
    { copy: '发放贷款12,3456元，收入12,00,000元。', found: ['12,3456', '12,00,000'] },
    { copy: '印发资料2，000份，惠及1000,000人。', found: ['2，000', '1000,000'] },
  ],
  good: [{ copy: '培训妇女10,000人，发放贷款123,456元。' }],
  allows: [
    { copy: '坐标12,3456，共30,2015年建成。' },
    { copy: '2014,2015年，编号1,0001,0002。' },
    { copy: '参加的有5，300人获奖；面积达1，2015年建成。' },
  ],
  *check(text, passage) {
    for (const pattern of PATTERNS) {
      for (const { 0: written, index: start } of matchesIn(text, pattern)) {
        yield reportIn(passage, {
          start,
          end: start + written.length,
          message: {
            zh: `“${written}”分节有误，应从个位起每三位用“,”分节，或不分节`,
            en: `digits of "${written}" are grouped wrongly, group them by threes with "," or not at all`,
          },
        });
      }
    }
  },
};
