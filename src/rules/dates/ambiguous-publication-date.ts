import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** A day of publication in another form than 2015-11-12. */
export const ambiguousPublicationDate: DraftRule = {
  code: 'DT003',
  name: 'ambiguous-publication-date',
  scope: 'draft',
  problems: ['ambiguous-date'],
  severity: 'error',
  fix: 'review',
  basis: { text: 'GB/T 7408（日期写作 YYYY-MM-DD）；稿签字段', verified: false, certain: true },
  title: { zh: '见报日期写法不合要求', en: 'Date of publication in another form' },
  why: {
    zh: '见报日期只认“2015-11-12”一种写法。“11/12/2015”有人读作11月12日，有人读作12月11日。',
    en: 'Only 2015-11-12 is read as a date: 11/12/2015 is November to some and December to others.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015年11月12日\n---\n\n正文。\n',
      found: ['2015年11月12日'],
      fixed: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n正文。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\n见报日期: 2015/11/2\n---\n\n正文。\n',
      found: ['2015/11/2'],
      fixed: '---\nheadline: 座谈会召开\n见报日期: 2015-11-02\n---\n\n正文。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 11/12/2015\n---\n\n正文。\n',
      found: ['11/12/2015'],
      fixed: '---\nheadline: 座谈会召开\ndate: 11/12/2015\n---\n\n正文。\n',
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n正文。\n' }],
  allows: [
    { copy: "---\nheadline: 座谈会召开\ndate: '2015-11-12'\n---\n\n正文。\n" },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12 # 周四见报\n---\n\n正文。\n' },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'ambiguous-date')) {
      const { written = '', suggestion } = values;
      yield {
        span,
        message: {
          zh: `见报日期写作“${written}”，应为“${suggestion ?? '2015-11-12'}”${suggestion === undefined ? '这样的写法' : ''}`,
          en: `date of publication written "${written}", expected ${suggestion ?? 'a date such as 2015-11-12'}`,
        },
        ...(suggestion === undefined ? {} : { edits: [{ ...span, text: suggestion }] }),
      };
    }
  },
};
