import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** 等 or 等等 that ends the list: 等 before other words may be the verb (……等了三天). */
const ETC_AFTER_ELLIPSIS = /(?:…{1,2}|\.{3,6})(等等?)(?=[，。；、！？”）]|$)/g;

/** 等 after an ellipsis says the same thing twice. */
export const etcAfterEllipsis: TextRule = {
  code: 'PU006',
  name: 'etc-after-ellipsis',
  scope: 'text',
  marks: '….',
  sees: ['quotation'],
  severity: 'warning',
  fix: 'none',
  basis: { text: 'GB/T 15834—2011 4.11', verified: false },
  title: { zh: '省略号后面又用“等”', en: '等 after an ellipsis' },
  why: {
    zh: '省略号已经表示列举未尽，再写“等”“等等”就重复了，两者留一个。',
    en: 'The ellipsis already says that the list goes on; keep one of the two.',
  },
  bad: [
    { copy: '课程有书法、舞蹈、声乐……等。', found: ['……等'] },
    { copy: '她要照顾老人、孩子、庄稼……等等，一天忙到晚。', found: ['……等等'] },
  ],
  good: [{ copy: '课程有书法、舞蹈、声乐等。' }],
  allows: [
    { copy: '“再等等……”她说，“……等孩子放了寒假。”' },
    { copy: '敲门、喊人、打电话……等了三天，门还是没开。' },
  ],
  *check(text, passage) {
    for (const { 0: found, 1: etc, index: at } of matchesIn(text, ETC_AFTER_ELLIPSIS)) {
      yield reportIn(passage, {
        start: at,
        end: at + found.length,
        message: {
          zh: `省略号后面又用“${etc}”，应删去其中一个`,
          en: `"${etc}" after an ellipsis, remove one of the two`,
        },
      });
    }
  },
};
