import { matchesIn } from '../../language/matches.ts';
import type { Span } from '../../model/text.ts';
import type { TextRule } from '../rule.ts';
import { pairReport } from './pair-report.ts';

const MESSAGE = {
  zh: '引文里再引，应用单引号‘’',
  en: 'quotation inside a quotation, expected single marks ‘’',
};

/** A quotation inside a quotation in the same marks. */
export const sameQuotesNested: TextRule = {
  code: 'PU016',
  name: 'same-quotes-nested',
  scope: 'text',
  marks: '“‘',
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.8', verified: false },
  title: { zh: '引号里又用同样的引号', en: 'Quotation inside a quotation in the same marks' },
  why: {
    zh: '引文里再引，外面用双引号，里面用单引号；都用双引号，就分不清引到哪里为止。',
    en: 'A quotation inside another takes single marks; with the same marks nobody can tell where the outer one ends.',
  },
  bad: [
    {
      copy: '她说：“依托“阳光工程”办班，效果很好。”',
      found: ['“阳光工程”'],
      fixed: '她说：“依托‘阳光工程’办班，效果很好。”',
    },
    {
      copy: '“做好“湘妹子”和“女性之声”的推广。”杜亚玲说。',
      found: ['“湘妹子”', '“女性之声”'],
      fixed: '“做好‘湘妹子’和‘女性之声’的推广。”杜亚玲说。',
    },
  ],
  good: [{ copy: '她说：“依托‘阳光工程’办班，效果很好。”' }],
  allows: [{ copy: '“妇字号”基地和“双学双比”活动都办得好。' }, { copy: '她说：“依托“阳光工程”办班。' }],
  *check(text, passage) {
    for (const { start, end } of innerQuotes(text)) {
      yield pairReport(passage, { start, end, marks: ['‘', '’'], message: MESSAGE });
    }
  },
};

/** Quotations at the second level; none when the marks do not balance, since then the levels are not certain. */
function innerQuotes(text: string): readonly Span[] {
  const open: number[] = [];
  const inner: Span[] = [];
  for (const { 0: mark, index: at } of matchesIn(text, /[“”]/g)) {
    if (mark === '“') {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start === undefined || open.length > 1) return [];
    if (open.length === 1) inner.push({ start, end: at + 1 });
  }
  return open.length === 0 ? inner : [];
}
