import { matchesIn } from '../../language/matches.ts';
import type { TextRule } from '../rule.ts';
import { pairReport } from './pair-report.ts';

/** A title that holds titles in the same marks. */
const NESTED = /《[^《》]{0,60}(?:《[^《》]{1,60}》[^《》]{0,60}){1,5}》/g;
const INNER = /《[^《》]{1,60}》/g;

/** A title inside a title in the same marks. */
export const sameTitlesNested: TextRule = {
  code: 'PU023',
  name: 'same-titles-nested',
  scope: 'text',
  marks: '《',
  looksFor: /《[^》]{0,60}《/,
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.15', verified: false },
  title: { zh: '书名号里又用双书名号', en: 'Title inside a title in the same marks' },
  why: {
    zh: '书名里还有书名，外面用双书名号，里面用单书名号〈〉。',
    en: 'A title inside a title takes single marks, 〈〉.',
  },
  bad: [
    {
      copy: '省妇联印发《关于学习《婚姻法》的通知》。',
      found: ['《婚姻法》'],
      fixed: '省妇联印发《关于学习〈婚姻法〉的通知》。',
    },
    { copy: '他写了《《红楼梦》考》。', found: ['《红楼梦》'], fixed: '他写了《〈红楼梦〉考》。' },
    {
      copy: '《评《祝福》与《药》》一文获奖。',
      found: ['《祝福》', '《药》'],
      fixed: '《评〈祝福〉与〈药〉》一文获奖。',
    },
  ],
  good: [{ copy: '省妇联印发《关于学习〈婚姻法〉的通知》。' }],
  allows: [
    { copy: '他读了《红楼梦》和《药》。' },
    { copy: '谈到《基本国策要落细落实》》，她颇为激动。' },
    { copy: '学习《关于《婚姻法》的通知。' },
  ],
  *check(text, passage) {
    for (const { 0: outer, index: start } of matchesIn(text, NESTED)) {
      for (const { 0: inner, index } of matchesIn(outer.slice(1), INNER)) {
        yield pairReport(passage, {
          start: start + 1 + index,
          end: start + 1 + index + inner.length,
          marks: ['〈', '〉'],
          message: {
            zh: '书名里又有书名，应用单书名号〈〉',
            en: 'title inside a title, expected single marks 〈〉',
          },
        });
      }
    }
  },
};
