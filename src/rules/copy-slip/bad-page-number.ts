import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { FIELDS } from './basis.ts';

/** A page number that is none. */
export const badPageNumber: DraftRule = {
  code: 'CS019',
  name: 'bad-page-number',
  scope: 'draft',
  problems: ['bad-page-number'],
  severity: 'warning',
  fix: 'none',
  basis: FIELDS,
  title: { zh: '版次写法不对', en: 'Malformed page number' },
  why: {
    zh: '版次写作“A02”“3”，写成别样，稿子上不了版。',
    en: 'A page number is written A02 or 3; with another one the copy finds no page.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n版次: 第二版\n---\n\n座谈会召开。\n',
      found: ['第二版'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\npageNumber: A02/A03\n---\n\n座谈会召开。\n',
      found: ['A02/A03'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\npageNumber: A02\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\npageNumber: 02\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n版次: 12\n---\n\n座谈会召开。\n' },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'bad-page-number')) {
      const { field = '', written = '' } = values;
      yield {
        span,
        message: {
          zh: `“${field}”写作“${written}”，应如“A02”“3”`,
          en: `"${field}" is written "${written}", expected one such as A02 or 3`,
        },
      };
    }
  },
};
