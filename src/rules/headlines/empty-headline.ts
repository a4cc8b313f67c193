import { fieldNamed } from '../../article/fields.ts';
import { isAbsenceExplained } from '../explained.ts';
import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** A headline field that says nothing. A missing one is CS016. */
export const emptyHeadline: DraftRule = {
  code: 'HL001',
  name: 'empty-headline',
  scope: 'draft',
  severity: 'error',
  fix: 'none',
  basis: { text: '稿签字段：主题必填', verified: false, certain: true },
  title: { zh: '主题是空的', en: 'Empty headline' },
  why: {
    zh: '没有主题的稿子上不了版，网页也没有标题。',
    en: 'Copy without a headline can go neither on a page nor on the web.',
  },
  bad: [
    { copy: '---\nheadline:\ndate: 2015-11-12\n---\n\n座谈会由周迎春主持。\n', found: ['headline'] },
    { copy: '---\n主题: “”\ndate: 2015-11-12\n---\n\n座谈会由周迎春主持。\n', found: ['“”'] },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会由周迎春主持。\n' }],
  allows: [
    { copy: '---\nheadline: 1+1\ndate: 2015-11-12\n---\n\n数学讲座开讲。\n' },
    { copy: '---\nheadline: 座谈会召开\ndeck:\ndate: 2015-11-12\n---\n\n座谈会由周迎春主持。\n' },
    { copy: '---\nheadline:\n座谈会召开\ndate: 2015-11-12\n---\n\n座谈会由周迎春主持。\n' },
  ],
  *check(_, context) {
    const message = { zh: '主题是空的，应写上标题', en: 'the headline is empty, expected its words' };
    for (const { span, values } of problemsOf(context, 'empty-field')) {
      const { field = '' } = values;
      if (fieldNamed(field)?.name !== 'headline' || isAbsenceExplained(context, field, span)) continue;
      yield { span, message };
    }
    const { headline } = context.article;
    if (headline !== null && !/[\p{L}\p{N}]/u.test(headline.text)) yield { span: headline.span, message };
  },
};
