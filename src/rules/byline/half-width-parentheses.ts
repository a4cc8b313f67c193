import { bylineProblems } from '../byline-problems.ts';
import type { ArticleRule } from '../rule.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

/** Half-width brackets around a byline. */
export const halfWidthParentheses: ArticleRule = {
  code: 'BY001',
  name: 'half-width-parentheses',
  scope: 'article',
  problems: ['half-width-parenthesis'],
  severity: 'error',
  fix: 'safe',
  basis: { text: 'GB/T 15834—2011 4.9', verified: false, certain: true },
  title: { zh: '署名用了半角括号', en: 'Half-width brackets around a byline' },
  why: {
    zh: '讯头后的署名用全角括号。半角括号多来自通讯员来稿，印出来紧贴汉字，版面上一眼可见。',
    en: 'The byline after a dateline stands in full-width brackets; half-width ones come with outside copy and crowd the names.',
  },
  bad: [
    {
      copy: '今日女报/凤网讯(记者李旦)如何创新妇联工作方式？',
      found: ['(', ')'],
      fixed: '今日女报/凤网讯（记者李旦）如何创新妇联工作方式？',
    },
    {
      copy: '本报讯(记者 邢云 通讯员 王金财）11月6日，联谊会召开年会。',
      found: ['('],
      fixed: '本报讯（记者 邢云 通讯员 王金财）11月6日，联谊会召开年会。',
    },
  ],
  good: [{ copy: '今日女报/凤网讯（记者李旦）如何创新妇联工作方式？' }],
  allows: [
    { copy: '今日女报/凤网讯（通讯员曹洁）并制定了《工作方案(讨论稿)》。' },
    { copy: '她在采访本上写下一行字(记者节快乐)，又划掉了。' },
  ],
  *check({ article }) {
    for (const { span } of bylineProblems(article, 'half-width-parenthesis')) {
      const mark = article.draft.text.slice(span.start, span.end);
      const text = FULL_WIDTH[mark];
      if (text === undefined) continue;
      yield {
        span,
        message: {
          zh: `署名用了半角括号“${mark}”，应为全角“${text}”`,
          en: `half-width "${mark}" around a byline, expected full-width "${text}"`,
        },
        edits: [{ ...span, text }],
      };
    }
  },
};
