import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';
import { quoted } from './quoted.ts';

/** A value that opens with a quotation mark of YAML and goes on after the closing one. */
export const unquotedQuotes: DraftRule = {
  code: 'CS004',
  name: 'unquoted-quotes',
  scope: 'draft',
  problems: ['copy-slip-unquoted-quotes'],
  severity: 'error',
  fix: 'review',
  basis: WRITING,
  title: {
    zh: '稿签的值以半角引号开头却没有收在末尾',
    en: 'Value with quotation marks that YAML takes for its own',
  },
  why: {
    zh: '半角引号开头的值，YAML 只认到下一个引号，后面的字读不出来。整个值应再用引号括住，正文里的引号最好用全角。',
    en: 'A value that opens with a straight quotation mark ends, for YAML, at the next one; the rest is lost.',
  },
  bad: [
    {
      copy: '---\nheadline: "互联网+"时代的妇联新闻宣传\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['"互联网+"时代的妇联新闻宣传'],
      fixed: '---\nheadline: \'"互联网+"时代的妇联新闻宣传\'\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
    },
  ],
  good: [{ copy: '---\nheadline: “互联网+”时代的妇联新闻宣传\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\nheadline: "座谈会召开"\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 解读"互联网+"时代\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'copy-slip-unquoted-quotes')) {
      const { field = '', value = '' } = values;
      yield {
        span,
        message: {
          zh: `“${field}”的值以半角引号开头，应把整个值用引号括住`,
          en: `the value of "${field}" opens with a straight quotation mark, expected quotes around the whole value`,
        },
        edits: [{ ...span, text: quoted(value) }],
      };
    }
  },
};
