import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { FIELDS } from './basis.ts';

/** An id that cannot name a file. */
export const badId: DraftRule = {
  code: 'CS023',
  name: 'bad-id',
  scope: 'draft',
  problems: ['bad-id'],
  severity: 'error',
  fix: 'none',
  basis: FIELDS,
  title: { zh: '稿号写法不对', en: 'Malformed id' },
  why: {
    zh: '稿号要用作文件名和网址，只能用字母、数字、汉字和“. _ -”。',
    en: 'An id names files and web pages, so it takes letters, digits, Han and . _ - only.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nid: ../../index\n---\n\n座谈会召开。\n',
      found: ['../../index'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n稿号: 2015 11/12\n---\n\n座谈会召开。\n',
      found: ['2015 11/12'],
    },
  ],
  good: [
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nid: 2015-11-12-zuotanhui\n---\n\n座谈会召开。\n' },
  ],
  allows: [
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n稿号: 妇联-001\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nid: A02.1\n---\n\n座谈会召开。\n' },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'bad-id')) {
      const { field = '', written = '' } = values;
      yield {
        span,
        message: {
          zh: `“${field}”写作“${written}”，只能用字母、数字、汉字和“. _ -”`,
          en: `"${field}" is written "${written}", expected letters, digits, Han and . _ - only`,
        },
      };
    }
  },
};
