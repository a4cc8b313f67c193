import { fieldNamed } from '../../article/fields.ts';
import { isAbsenceExplained } from '../explained.ts';
import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { FIELDS } from './basis.ts';

/** A required field that is not there. The day of publication has DT001. */
export const missingField: DraftRule = {
  code: 'CS016',
  name: 'missing-field',
  scope: 'draft',
  problems: ['missing-field'],
  severity: 'error',
  fix: 'none',
  basis: FIELDS,
  title: { zh: '稿签缺必填字段', en: 'Missing field' },
  why: {
    zh: '缺了主题，稿子上不了版，网页也没有标题。',
    en: 'Without a headline copy can go neither on a page nor on the web.',
  },
  bad: [
    {
      copy: '---\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: [''],
    },
    {
      copy: '座谈会由周迎春主持。\n',
      found: [''],
      given: { whole: true },
    },
    {
      copy: '---\nbyline：记者 李旦\ndate: 2015-11-12\n今天的稿子\n---\n\n座谈会召开。\n',
      found: [''],
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\n标题: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 座谈会召开\n---\n\n座谈会召开。\n' },
    { copy: '座谈会由周迎春主持。', given: { plain: true } },
    { copy: '---\nHeadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline; 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '---\nbyline: 记者 李旦\n  headline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '', given: { whole: true } },
    { copy: '解不开的字节', given: { bytes: 'e5baa7e8b088e4bc9affe58face5bc80' } },
    { copy: '改名为 .md 的 PNG 图片', given: { bytes: '89504e470d0a1a0a0000000d49484452' } },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'missing-field')) {
      const { field = '', label = '' } = values;
      if (fieldNamed(field)?.kind === 'date' || isAbsenceExplained(context, field)) continue;
      yield {
        span,
        message: {
          zh: `稿签缺“${label}”（${field}）`,
          en: `the copy slip has no field "${field}"`,
        },
      };
    }
  },
};
