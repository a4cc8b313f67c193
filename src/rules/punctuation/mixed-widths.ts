import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Article, Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';

/** Signs of two widths that papers use, either one right: only both in one story are wrong. */
const FORMS = [
  { sign: /(?<=\d)[%％]/g, half: '%', full: '％', zh: '百分号' },
  { sign: /(?<=\p{Script=Han})[/／](?=\p{Script=Han})/gu, half: '/', full: '／', zh: '斜线' },
] as const;

interface FoundSign {
  readonly passage: Passage;
  readonly at: number;
  readonly written: string;
}

/** The same sign half-width here and full-width there. */
export const mixedWidths: ArticleRule = {
  code: 'PU041',
  name: 'mixed-widths',
  scope: 'article',
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '百分号、斜线全角半角混用', en: 'A sign in two widths within one story' },
  why: {
    zh: '一篇稿子里，同一个符号要么都用全角，要么都用半角，混着用排出来一松一紧。',
    en: 'Within one story a sign is half-width or full-width throughout; mixed, some stand loose and some tight.',
  },
  bad: [
    {
      copy: '占29%，同比上升3%。\n\n咨询2877人次，占比22％。',
      found: ['％'],
      fixed: '占29%，同比上升3%。\n\n咨询2877人次，占比22%。',
    },
    { copy: '占29％，上升3％，占比22%。', found: ['%'], fixed: '占29％，上升3％，占比22％。' },
    {
      copy: '今日女报/凤网记者获悉，女报/凤网开通热线，今日女报／凤网欢迎来电。',
      found: ['／'],
      fixed: '今日女报/凤网记者获悉，女报/凤网开通热线，今日女报/凤网欢迎来电。',
    },
  ],
  good: [{ copy: '占29%，占比22%。' }],
  allows: [
    { copy: '占29％，占比22％，今日女报/凤网记者获悉。' },
    { copy: '占29%，她说：“完成了98％。”' },
    { copy: '占29%，速度为60km／h。' },
  ],
  *check({ article }) {
    for (const { sign, half, full, zh } of FORMS) {
      const { text } = article.draft;
      if (!text.includes(half) || !text.includes(full)) continue;
      const found = [...signsOf(article, sign)];
      const halves = found.filter((it) => it.written === half).length;
      const right = halves * 2 >= found.length ? half : full;
      if (halves === 0 || halves === found.length) continue;
      for (const { passage, at, written } of found) {
        if (written !== right)
          yield reportIn(passage, {
            start: at,
            end: at + 1,
            replacement: right,
            message: messageOf(zh, written, right),
          });
      }
    }
  },
};

function* signsOf({ passages }: Article, sign: RegExp): Iterable<FoundSign> {
  for (const passage of passages) {
    if (passage.role === 'code') continue;
    for (const { 0: written, index: at } of matchesIn(maskedText(passage), sign))
      yield { passage, at, written };
  }
}

function messageOf(name: string, written: string, right: string) {
  return {
    zh: `${name}“${written}”与本文别处不一致，应为“${right}”`,
    en: `"${written}" is "${right}" elsewhere in this story`,
  };
}
