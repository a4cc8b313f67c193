import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { FIELDS } from './basis.ts';

/** A value of another shape than its field takes. */
export const wrongType: DraftRule = {
  code: 'CS018',
  name: 'wrong-type',
  scope: 'draft',
  problems: ['wrong-type'],
  severity: 'error',
  fix: 'none',
  basis: FIELDS,
  title: { zh: '稿签字段的值形状不对', en: 'Value of the wrong shape' },
  why: {
    zh: '字段要文字却给了列表，或要列表却给了别的，内容就用不上。',
    en: 'A list where text is wanted, or the other way round, cannot be used.',
  },
  bad: [
    {
      copy: '---\nheadline: [座谈会, 召开]\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['[座谈会, 召开]'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n图片: huichang.jpg\n---\n\n座谈会召开。\n',
      found: ['huichang.jpg'],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n关键词: 妇联\n---\n\n座谈会召开。\n' },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nbyline:\n  - 记者 李旦\n  - 通讯员 赵巧燕\n---\n\n座谈会召开。\n',
    },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\npageNumber: 02\n---\n\n座谈会召开。\n' },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'wrong-type')) {
      const { field = '', expected = '', expectedEnglish = '' } = values;
      yield {
        span,
        message: {
          zh: `“${field}”应为${expected}`,
          en: `"${field}" must be ${expectedEnglish}`,
        },
      };
    }
  },
};
