import { fieldNamed } from '../../article/fields.ts';
import { isAbsenceExplained } from '../explained.ts';
import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** A copy slip without the day of publication. */
export const missingDate: DraftRule = {
  code: 'DT001',
  name: 'missing-date',
  scope: 'draft',
  problems: ['missing-field', 'empty-field'],
  severity: 'error',
  fix: 'none',
  basis: { text: '稿签字段：见报日期必填', verified: false, certain: true },
  title: { zh: '稿签没有见报日期', en: 'No date of publication' },
  why: {
    zh: '没有见报日期，稿子归不了期，正文里的“昨日”“11月6日”也无从核对。',
    en: 'Without the day of publication the copy belongs to no issue, and no date in its body can be checked.',
  },
  bad: [
    {
      copy: '---\nheadline: 女领导干部联谊会召开2015年年会\n---\n\n易鹏飞出席会议。\n',
      found: [''],
    },
    { copy: '---\nheadline: 座谈会召开\n见报日期:\n---\n\n易鹏飞出席会议。\n', found: ['见报日期'] },
    { copy: '省妇联召开新媒体建设座谈会。', found: [''], given: { whole: true } },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n易鹏飞出席会议。\n' }],
  allows: [
    { copy: '---\n主题: 座谈会召开\n见报日期: 2015-11-12\n---\n\n易鹏飞出席会议。\n' },
    { copy: '座谈会由周迎春主持。', given: { plain: true } },
    { copy: '---\nheadline: 座谈会召开\ndate:\n2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '解不开的字节', given: { bytes: 'e5baa7e8b088e4bc9affe58face5bc80' } },
    { copy: '改名为 .md 的 PNG 图片', given: { bytes: '89504e470d0a1a0a0000000d49484452' } },
    { copy: '\n', given: { whole: true } },
    { copy: '---\nheadline: 座谈会召开\nDate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015年11月12日\n---\n\n日期写法另有规则。\n' },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'missing-field', 'empty-field')) {
      const { field = '' } = values;
      if (fieldNamed(field)?.kind !== 'date' || isAbsenceExplained(context, field, span)) continue;
      yield {
        span,
        message: {
          zh: '稿签没有见报日期，应写上“date: 2015-11-12”这样的一行',
          en: 'no date of publication, expected a line such as "date: 2015-11-12"',
        },
      };
    }
  },
};
