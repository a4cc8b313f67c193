import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

/** A field whose colon has no space after it. */
export const missingSpaceAfterColon: DraftRule = {
  code: 'CS001',
  name: 'missing-space-after-colon',
  scope: 'draft',
  problems: ['copy-slip-missing-space'],
  severity: 'error',
  fix: 'safe',
  basis: WRITING,
  title: { zh: '稿签冒号后缺空格', en: 'No space after a colon of the copy slip' },
  why: {
    zh: 'YAML 要求冒号后有一个空格，否则整行被当作一个词，字段就丢了。',
    en: 'YAML wants a space after the colon; without it the whole line is one word and the field is lost.',
  },
  bad: [
    {
      copy: '---\nheadline:座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: [':'],
      fixed: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
    },
    {
      copy: '---\n主题:座谈会召开\n见报日期:2015-11-12\n---\n\n座谈会召开。\n',
      found: [':', ':'],
      fixed: '---\n主题: 座谈会召开\n见报日期: 2015-11-12\n---\n\n座谈会召开。\n',
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\ndeck: 时间9:30开始\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline:\n  座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nimages:\n  - src: http://example.com/a.jpg\n---\n\n座谈会召开。\n',
    },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'copy-slip-missing-space')) {
      const { field = '' } = values;
      yield {
        span,
        message: {
          zh: `“${field}”的冒号后缺一个空格`,
          en: `no space after the colon of "${field}", expected one`,
        },
        edits: [{ start: span.end, end: span.end, text: ' ' }],
      };
    }
  },
};
