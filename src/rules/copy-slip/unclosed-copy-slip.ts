import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

/** A copy slip without its closing fence. */
export const unclosedCopySlip: DraftRule = {
  code: 'CS007',
  name: 'unclosed-copy-slip',
  scope: 'draft',
  problems: ['copy-slip-unclosed'],
  severity: 'error',
  fix: 'none',
  basis: WRITING,
  title: { zh: '稿签没有收尾', en: 'Copy slip without its closing fence' },
  why: {
    zh: '稿签末尾要有一行“---”，否则分不清稿签和正文。',
    en: 'A line of three dashes ends the copy slip; without it slip and body cannot be told apart.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n\n座谈会由周迎春主持。\n',
      found: ['---'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\n\n座谈会由周迎春主持。\n', given: { whole: true } },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n\n---\n\n会后参观。\n' },
  ],
  *check(_, context) {
    for (const { span } of problemsOf(context, 'copy-slip-unclosed')) {
      yield {
        span,
        message: {
          zh: '稿签没有收尾，应在最后一个字段之后加一行“---”',
          en: 'the copy slip has no end, expected a line of three dashes after its last field',
        },
      };
    }
  },
};
