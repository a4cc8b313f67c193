import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

/** A field that the copy slip has twice under the same name. */
export const duplicateKey: DraftRule = {
  code: 'CS006',
  name: 'duplicate-key',
  scope: 'draft',
  problems: ['copy-slip-duplicate-key'],
  severity: 'error',
  fix: 'none',
  basis: WRITING,
  title: { zh: '稿签字段重复', en: 'Field written twice' },
  why: {
    zh: '同一字段写了两次，软件有的取前一个，有的取后一个；本程序取前一个。',
    en: 'Of two values some software takes the first, some the last; we take the first.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\nheadline: 省妇联召开座谈会\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['headline'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\nheadline: headline\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nimages:\n  - src: a.jpg\n    credit: 李旦 摄\n  - src: b.jpg\n    credit: 李旦 摄\n---\n\n座谈会召开。\n',
    },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'copy-slip-duplicate-key')) {
      const { field = '' } = values;
      yield {
        span,
        message: {
          zh: `“${field}”写了两次，应只留一个`,
          en: `"${field}" is written twice, keep one`,
        },
      };
    }
  },
};
