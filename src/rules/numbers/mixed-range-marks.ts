import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';

/** Ranges of plain quantities (half-width marks are another rule's); those of years, dates and times may have a mark of their own. */
const RANGE =
  /(?<![\d.A-Za-z—–～~-])\d{1,6}(?:\.\d{1,4})?[万亿]?[%％]?([～—–])\d{1,6}(?:\.\d{1,4})?[万亿]?(?:[%％]|元|人|名|岁|公里|千米|米|厘米|公斤|千克|克|斤|吨|亩|公顷|个|件|次|项|倍|天|小时|分钟)/g;

interface Placed {
  readonly passage: Passage;
  readonly start: number;
  readonly range: string;
  readonly mark: string;
}

/** Ranges of quantities within one text that are joined by different marks. */
export const mixedRangeMarks: ArticleRule = {
  code: 'NU006',
  name: 'mixed-range-marks',
  scope: 'article',
  marks: '～—–',
  severity: 'advice',
  fix: 'none',
  basis: { text: 'GB/T 15834—2011 4.13.3.3；GB/T 15835—2011', verified: false },
  title: { zh: '数值范围的连接号不一致', en: 'Different marks in ranges' },
  why: {
    zh: '同一篇里数值范围的连接号应当一致：或都用“～”，或都用一字线。',
    en: 'Within one text, ranges of quantities are joined by one and the same mark.',
  },
  bad: [
    { copy: '路程10～15公里，年龄18—45岁。', found: ['18—45岁'] },
    { copy: '每户300—500元。\n\n占63%～68%，每亩200—300元。', found: ['63%～68%'] },
    { copy: '每天3～5小时，每次2–3人。', found: ['2–3人'] },
  ],
  good: [{ copy: '路程10～15公里，年龄18～45岁。' }],
  allows: [
    { copy: '2010—2015年，年龄18～45岁。' },
    { copy: '5月6日—10日，每户300～500元，路程10至15公里。' },
    { copy: '电话0738-8312338，邮编417000-417009，每户300～500元。' },
  ],
  *check({ article }) {
    const ranges = article.passages.filter((it) => it.role !== 'code').flatMap(rangesIn);
    const usual = usualMark(ranges);
    for (const { passage, start, range, mark } of ranges) {
      if (mark === usual) continue;
      yield reportIn(passage, {
        start,
        end: start + range.length,
        message: {
          zh: `数值范围“${range}”用了“${mark}”，别处用“${usual}”，应当一致`,
          en: `the range "${range}" has "${mark}" where others have "${usual}"`,
        },
      });
    }
  },
};

function rangesIn(passage: Passage): readonly Placed[] {
  if (!/\d.?[～—–]\d/.test(passage.text)) return [];
  return matchesIn(maskedText(passage), RANGE).map(({ 0: range, 1: mark = '', index: start }) => {
    return { passage, start, range, mark };
  });
}

/** The mark that most ranges have; of equals the one that came first. */
function usualMark(ranges: readonly Placed[]): string | null {
  const counts = new Map<string, number>();
  for (const { mark } of ranges) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return (
    [...counts].reduce<[string, number] | null>(
      (best, it) => (best && best[1] >= it[1] ? best : it),
      null,
    )?.[0] ?? null
  );
}
