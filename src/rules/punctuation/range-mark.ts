import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { RANGE_UNITS } from './data/measure-words.ts';

/** Signs typed for a range: half-width hyphen and tilde. */
const SIGN = '[-~]';

/** Times: 10月15日-17日, 2011-2015年, 3-5月, 9:00-11:30. What stands before is no figure, letter, hyphen or point. */
const TIME = new RegExp(
  [
    `(?<=\\d[年月日号时分])${SIGN}(?=\\d{1,4}[年月日号时分])`,
    `(?<=(?<![\\w.~/-])(?:1[89]|20)\\d{2})${SIGN}(?=(?:1[89]|20)\\d{2}年)`,
    `(?<=(?<![\\w.~/-])\\d{1,2})${SIGN}(?=\\d{1,2}[月日时](?!\\d))`,
    `(?<=月\\d{1,2})${SIGN}(?=\\d{1,2}[日号])`,
    `(?<=(?<![\\w.:~/-])\\d{1,2}[:：]\\d{2})${SIGN}(?=\\d{1,2}[:：]\\d{2}(?![\\d:]))`,
    `(?<=(?:星期|周)[一二三四五六])${SIGN}(?=(?:星期|周)[二三四五六日])`,
  ].join('|'),
  'g',
);

/** Quantities: 63%-68%, 5-8公里. */
const QUANTITY = new RegExp(
  `(?<=(?<![\\w.~/-])\\d{1,7}(?:\\.\\d{1,4})?(?:${RANGE_UNITS})?)${SIGN}(?=\\d{1,7}(?:\\.\\d{1,4})?(?:${RANGE_UNITS}))`,
  'g',
);

/** A half-width hyphen or tilde between two numbers or dates. */
export const rangeMark: TextRule = {
  code: 'PU028',
  name: 'range-mark',
  scope: 'text',
  marks: '-~',
  looksFor: /[-~]\d|[-~][星周]/,
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.13；GB/T 15835—2011 5.1', verified: false },
  title: { zh: '起止范围用了半角短横或波浪号', en: 'Half-width hyphen or tilde in a range' },
  why: {
    zh: '短横线只用在型号、电话和复合词里。日期的起止用“—”，数值的范围用“～”，也可以写“至”。',
    en: 'The hyphen belongs to models and telephone numbers. Dates take —, quantities ～, and 至 fits both.',
  },
  bad: [
    { copy: '参保率为63%-68%。', found: ['-'], fixed: '参保率为63%～68%。' },
    {
      copy: '焦扬10月15日-17日在湖南调研，规划期为2011-2015年。',
      found: ['-', '-'],
      fixed: '焦扬10月15日—17日在湖南调研，规划期为2011—2015年。',
    },
    {
      copy: '每天9:00-11:30，有5~8名志愿者值班。',
      found: ['-', '~'],
      fixed: '每天9:00—11:30，有5～8名志愿者值班。',
    },
  ],
  good: [{ copy: '参保率为63%～68%，10月15日至17日，2011—2015年。' }],
  allows: [
    { copy: '热线0731-82333623天天开通，咨询400-800-1234人工服务。' },
    { copy: '型号为HW-200台灯，架次为737-100和200型，编号2015-11件。' },
    { copy: '工人给22-24号楼装上电梯。' },
    { copy: '湖南队以3-2险胜，时间是2015-11-06 12:00。' },
    { copy: '地址是3-2-501室，标准为GB/T 15834-2011，见第5-8。' },
    { copy: '访问http://www.example.com/2011-2015年鉴。' },
  ],
  *check(text, passage) {
    const times = matchesIn(text, TIME).map(({ index }) => ({ index, mark: '—' }));
    const quantities = matchesIn(text, QUANTITY)
      .filter(({ index }) => ascends(text, index))
      .map(({ index }) => ({ index, mark: '～' }));
    const found = new Map([...quantities, ...times].map(({ index, mark }) => [index, mark]));
    for (const [at, mark] of [...found].sort(([one], [other]) => one - other)) {
      const written = text.charAt(at);
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: mark,
        message: {
          zh: `${mark === '—' ? '起止时间' : '数值范围'}用了“${written}”，应为“${mark}”或“至”`,
          en: `"${written}" in a range, expected "${mark}" or 至`,
        },
      });
    }
  },
};

/** Whether the figure after a sign is greater than the one before it: a range goes up, a model's number need not. */
function ascends(text: string, at: number): boolean {
  const before = /([\d.]+)\D{0,2}$/.exec(text.slice(Math.max(0, at - 16), at))?.[1] ?? '';
  const after = /^[\d.]+/.exec(text.slice(at + 1, at + 17))?.[0] ?? '';
  return Number(before) < Number(after);
}
