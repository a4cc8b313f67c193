import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** The same mark twice or three times, or both in the wrong order. Four and more are another offence. */
const STACKED = /(?<![？！?!])(?:！{2,3}|？{2,3}|!{2,3}|\?{2,3}|！？+)(?![？！?!])/g;

/** Question or exclamation marks that pile up in a headline. */
export const stackedHeadlineMarks: TextRule = {
  code: 'HL007',
  name: 'stacked-headline-marks',
  scope: 'text',
  marks: '？！?!',
  roles: ['headline', 'kicker', 'deck', 'subhead'],
  sees: ['quotation'],
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '标题里叠用问号、叹号', en: 'Stacked marks in a headline' },
  why: {
    zh: '新闻标题靠事实，不靠标点；一个就够，语气既问且叹用“？！”。',
    en: 'A news headline lives by its facts: one mark is enough, and ？！ for a question that is an outcry.',
  },
  bad: [
    { copy: '---\nheadline: 免费培训来了！！\ndate: 2015-11-12\n---\n\n正文。\n', found: ['！！'] },
    { copy: '---\nheadline: 培训费去哪了？？？\ndate: 2015-11-12\n---\n\n正文。\n', found: ['？？？'] },
    { copy: '## 竟然有这样的事！？\n\n娄底市妇联深化活动。', found: ['！？'] },
  ],
  good: [{ copy: '---\nheadline: 新思维从哪里来？\ndate: 2015-11-12\n---\n\n正文。\n' }],
  allows: [
    { copy: '---\nheadline: 竟然有这样的事？！\ndate: 2015-11-12\n---\n\n正文。\n' },
    { copy: '---\nheadline: 路通了！人来了！\ndate: 2015-11-12\n---\n\n正文。\n' },
    { copy: '她喊：“快来人！！”' },
  ],
  *check(text, passage) {
    for (const { 0: found, index: at } of matchesIn(text, STACKED)) {
      yield reportIn(passage, {
        start: at,
        end: at + found.length,
        message: {
          zh: `标题里叠用了“${found}”，用一个就够`,
          en: `"${found}" in the headline, one mark is enough`,
        },
      });
    }
  },
};
