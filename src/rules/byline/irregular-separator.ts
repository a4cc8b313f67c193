import { bylineProblems } from '../byline-problems.ts';
import type { ArticleRule } from '../rule.ts';

/** Separators of one byline that do not agree. */
export const irregularSeparator: ArticleRule = {
  code: 'BY005',
  name: 'irregular-separator',
  scope: 'article',
  problems: ['irregular-separator'],
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '署名的间隔不统一', en: 'Separators of a byline that do not agree' },
  why: {
    zh: '同一条署名里，姓名之间要么都空格，要么都用顿号；连着几个空格印出来就是一个洞。',
    en: 'Names of one byline are parted either by spaces or by 、; several spaces leave a hole in the line.',
  },
  bad: [
    {
      copy: '本报讯（通讯员 王金财 陈兆洪、邢云）11月6日，联谊会召开年会。',
      found: ['、'],
      fixed: '本报讯（通讯员 王金财 陈兆洪 邢云）11月6日，联谊会召开年会。',
    },
    {
      copy: '本报讯（记者 邢云   通讯员 王金财）11月6日，联谊会召开年会。',
      found: ['   '],
      fixed: '本报讯（记者 邢云 通讯员 王金财）11月6日，联谊会召开年会。',
    },
  ],
  good: [{ copy: '本报讯（记者 邢云 通讯员 王金财 陈兆洪）11月6日，联谊会召开年会。' }],
  allows: [
    { copy: '本报讯（记者陈特安、周德武 通讯员刘小文）近日，推进会召开。' },
    { copy: '今日女报/凤网记者 李旦\n通讯员 赵巧燕\n\n“非常感动。”她说。' },
  ],
  *check({ article }) {
    for (const { span, values } of bylineProblems(article, 'irregular-separator')) {
      const { text = '', usual = ' ' } = values;
      const editable = article.draft.text.slice(span.start, span.end) === text;
      yield {
        span,
        message: {
          zh: `署名的间隔“${text}”与其他处不统一，应为“${usual}”`,
          en: `separator "${text}" does not agree with the others, expected "${usual}"`,
        },
        ...(editable ? { edits: [{ ...span, text: usual }] } : {}),
      };
    }
  },
};
