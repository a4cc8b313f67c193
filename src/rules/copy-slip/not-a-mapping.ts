import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

/** A copy slip that is a list rather than fields. */
export const notAMapping: DraftRule = {
  code: 'CS013',
  name: 'not-a-mapping',
  scope: 'draft',
  problems: ['copy-slip-not-a-mapping'],
  severity: 'error',
  fix: 'none',
  basis: WRITING,
  title: { zh: '稿签不是字段', en: 'Copy slip without fields' },
  why: {
    zh: '稿签由“字段: 值”组成，写成列表就分不出哪行是标题。',
    en: 'A copy slip consists of fields with values; in a list nobody can tell which line is the headline.',
  },
  bad: [
    {
      copy: '---\n- 座谈会召开\n- 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['- 座谈会召开'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nkeywords:\n- 妇联\n- 新媒体\n---\n\n座谈会召开。\n',
    },
    { copy: '---\n{headline: 座谈会召开, date: 2015-11-12}\n---\n\n座谈会召开。\n' },
  ],
  *check(_, context) {
    for (const { span } of problemsOf(context, 'copy-slip-not-a-mapping')) {
      yield {
        span,
        message: {
          zh: '稿签写成了列表，应为一行一个“字段: 值”',
          en: 'the copy slip is a list, expected one field with its value a line',
        },
      };
    }
  },
};
