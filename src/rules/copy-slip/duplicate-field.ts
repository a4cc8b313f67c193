import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { FIELDS } from './basis.ts';

/** A field that the copy slip has twice under different names. */
export const duplicateField: DraftRule = {
  code: 'CS021',
  name: 'duplicate-field',
  scope: 'draft',
  problems: ['duplicate-field'],
  severity: 'error',
  fix: 'none',
  basis: FIELDS,
  title: { zh: '同一字段用了两个名字', en: 'Field given under two names' },
  why: {
    zh: '中英文字段名指的是同一项，两个值不知该信哪个；本程序取前一个。',
    en: 'English and Chinese names mean the same field; of two values we take the first.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\n主题: 省妇联召开座谈会\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['主题'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n肩题: 省妇联\n眉题: 新媒体座谈会\n---\n\n座谈会召开。\n',
      found: ['眉题'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\n主题: 座谈会召开\n副题: 省妇联推进新媒体建设\n日期: 2015-11-12\n---\n\n座谈会召开。\n' },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'duplicate-field')) {
      const { field = '', first = '' } = values;
      yield {
        span,
        message: {
          zh: `“${field}”与“${first}”是同一字段，应只留一个`,
          en: `"${field}" and "${first}" are the same field, keep one`,
        },
      };
    }
  },
};
