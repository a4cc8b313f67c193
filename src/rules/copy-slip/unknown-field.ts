import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { FIELDS } from './basis.ts';

/** A field that no copy slip has. */
export const unknownField: DraftRule = {
  code: 'CS015',
  name: 'unknown-field',
  scope: 'draft',
  problems: ['unknown-field'],
  severity: 'warning',
  fix: 'review',
  basis: FIELDS,
  title: { zh: '稿签里有不认识的字段', en: 'Unknown field' },
  why: {
    zh: '字段名写错，里面的内容就没有人用。',
    en: 'A misspelt field is read by nobody.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nbylines: 记者 李旦\n---\n\n座谈会召开。\n',
      found: ['bylines'],
      fixed: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nbyline: 记者 李旦\n---\n\n座谈会召开。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n见报日: 2015-11-12\n天气: 晴\n---\n\n座谈会召开。\n',
      found: ['见报日', '天气'],
      fixed:
        '---\nheadline: 座谈会召开\ndate: 2015-11-12\n见报日期: 2015-11-12\n天气: 晴\n---\n\n座谈会召开。\n',
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\n主题: 座谈会召开\n日期: 2015-11-12\n责编: 李旦\n---\n\n座谈会召开。\n' },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nimages:\n  - src: a.jpg\n    相机: 佳能\n---\n\n座谈会召开。\n',
    },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'unknown-field')) {
      const { field = '', nearest } = values;
      yield {
        span,
        message: {
          zh: nearest === undefined ? `没有“${field}”这个字段` : `没有“${field}”这个字段，是否为“${nearest}”`,
          en: `there is no field "${field}"${nearest === undefined ? '' : `, did you mean "${nearest}"`}`,
        },
        ...(nearest === undefined ? {} : { edits: [{ ...span, text: nearest }] }),
      };
    }
  },
};
