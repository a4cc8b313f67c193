import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';
import { quoted } from './quoted.ts';

/** A value with a half-width colon and a space in it. */
export const unquotedColon: DraftRule = {
  code: 'CS005',
  name: 'unquoted-colon',
  scope: 'draft',
  problems: ['copy-slip-unquoted-colon'],
  severity: 'error',
  fix: 'review',
  basis: WRITING,
  title: { zh: '稿签的值里有半角冒号加空格', en: 'Colon inside a value of the copy slip' },
  why: {
    zh: '值里的“: ”会被当作又一个字段。标题中的冒号应为全角；确要半角，整个值用引号括住。',
    en: 'A colon with a space inside a value looks like another field; put the value in quotes.',
  },
  bad: [
    {
      copy: '---\nheadline: 杜亚玲: 要用互联网思维推进妇联工作\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: [':'],
      fixed: "---\nheadline: '杜亚玲: 要用互联网思维推进妇联工作'\ndate: 2015-11-12\n---\n\n座谈会召开。\n",
    },
  ],
  good: [
    { copy: '---\nheadline: 杜亚玲：要用互联网思维推进妇联工作\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
  ],
  allows: [
    { copy: '---\nheadline: 杜亚玲:要用互联网思维\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: "杜亚玲: 要用互联网思维"\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\ndeck: 比赛9:30开始，比分3:2\n---\n\n座谈会召开。\n',
    },
  ],
  *check(draft, context) {
    for (const { span, values } of problemsOf(context, 'copy-slip-unquoted-colon')) {
      const { field = '', value = '' } = values;
      const start = draft.text.lastIndexOf(value, span.start);
      const place = { start, end: start + value.length };
      yield {
        span,
        message: {
          zh: `“${field}”的值里有半角冒号，应改全角，或把整个值用引号括住`,
          en: `colon inside the value of "${field}", expected a full-width one or quotes around the value`,
        },
        ...(start < 0 || place.end < span.end ? {} : { edits: [{ ...place, text: quoted(value) }] }),
      };
    }
  },
};
