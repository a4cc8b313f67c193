import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

/** A field whose name would reach into the program. */
export const unsafeKey: DraftRule = {
  code: 'CS011',
  name: 'unsafe-key',
  scope: 'draft',
  problems: ['copy-slip-unsafe-key'],
  severity: 'error',
  fix: 'none',
  basis: WRITING,
  title: { zh: '稿签字段名有危险', en: 'Unsafe field name' },
  why: {
    zh: '这种名字在程序里另有含义，可被用来改动别的数据；正常稿件用不着。',
    en: 'Such a name means something to programs and can be used to alter other data; no honest copy needs it.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n__proto__: {polluted: true}\n---\n\n座谈会召开。\n',
      found: ['__proto__'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [{ copy: '---\nheadline: constructor 是什么\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'copy-slip-unsafe-key')) {
      const { field = '' } = values;
      yield {
        span,
        message: {
          zh: `字段名“${field}”不可用，已略过`,
          en: `the field name "${field}" is not allowed and was left out`,
        },
      };
    }
  },
};
