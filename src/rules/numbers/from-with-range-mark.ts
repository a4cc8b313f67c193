import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Half-width marks are another rule's. A point of time: 2010年, 5月6日, 8时, 8:00, or the first half of one (2010～2015年). */
const POINT =
  '(?:\\d{1,4}年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?|\\d{1,2}月(?:\\d{1,2}[日号])?|\\d{1,2}[日号时点]|\\d{1,2}[:：]\\d{2}|\\d{4})';
const FROM = new RegExp(
  `(?<![来出源])[从自](${POINT})([～—–])(?=\\d{1,4}(?:[年月日号时点]|[:：]\\d{2}))`,
  'g',
);

/** 从 or 自 answered by a mark rather than by 至 or 到. */
export const fromWithRangeMark: TextRule = {
  code: 'NU007',
  name: 'from-with-range-mark',
  scope: 'text',
  marks: '从自',
  looksFor: /[～—–]\d/,
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '“从”“自”与连接号连用', en: '从 or 自 with a range mark' },
  why: {
    zh: '“从……”要用“至”“到”呼应：或写“从2010年至2015年”，或只写“2010～2015年”。',
    en: '从 is answered by 至 or 到; with a mark between the ends 从 is left out.',
  },
  bad: [
    {
      copy: '从2010年～2015年，全县培训妇女3000人。',
      found: ['～'],
      fixed: '从2010年至2015年，全县培训妇女3000人。',
    },
    { copy: '报名时间从5月6日—5月10日。', found: ['—'], fixed: '报名时间从5月6日至5月10日。' },
    { copy: '自8:00—12:00办理业务。', found: ['—'], fixed: '自8:00至12:00办理业务。' },
  ],
  good: [{ copy: '从2010年至2015年，全县培训妇女3000人。' }],
  allows: [
    { copy: '2010～2015年，全县培训妇女3000人。' },
    { copy: '从3～5家企业中选出1家。' },
    { copy: '作品来自2010—2015年的农民画展。' },
  ],
  *check(text, passage) {
    for (const { 0: written, index, 1: point = '', 2: mark = '' } of matchesIn(text, FROM)) {
      const start = index + 1 + point.length;
      yield reportIn(passage, {
        start,
        end: start + 1,
        replacement: '至',
        message: {
          zh: `“${written}”的“${mark}”应为“至”，与“${written.charAt(0)}”呼应`,
          en: `"${written}" wants "至" rather than "${mark}" to answer "${written.charAt(0)}"`,
        },
      });
    }
  },
};
