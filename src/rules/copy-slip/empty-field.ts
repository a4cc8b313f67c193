import { fieldNamed } from '../../article/fields.ts';
import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { FIELDS } from './basis.ts';

/** A field without a value. Headline and day of publication have HL001 and DT001. */
export const emptyField: DraftRule = {
  code: 'CS017',
  name: 'empty-field',
  scope: 'draft',
  problems: ['empty-field'],
  severity: 'warning',
  fix: 'none',
  basis: FIELDS,
  title: { zh: '稿签字段是空的', en: 'Empty field' },
  why: {
    zh: '空字段多半是忘了填；用不着的字段删去，免得人猜。',
    en: 'An empty field was most likely forgotten; delete those that are not needed.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nbyline:\n---\n\n座谈会召开。\n',
      found: ['byline'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n关键词: []\n责编: ""\n---\n\n座谈会召开。\n',
      found: ['关键词', '责编'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\nheadline:\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nkeywords:\n  - 妇联\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nseries: {name: 基本国策}\n---\n\n座谈会召开。\n' },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'empty-field')) {
      const { field = '' } = values;
      if (fieldNamed(field)?.required === true) continue;
      yield {
        span,
        message: {
          zh: `“${field}”是空的，应填上，或删去这一行`,
          en: `"${field}" is empty, fill it in or delete the line`,
        },
      };
    }
  },
};
