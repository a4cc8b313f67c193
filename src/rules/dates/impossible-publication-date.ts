import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** A day of publication that the calendar does not have. */
export const impossiblePublicationDate: DraftRule = {
  code: 'DT002',
  name: 'impossible-publication-date',
  scope: 'draft',
  problems: ['impossible-date'],
  severity: 'error',
  fix: 'none',
  basis: { text: '公历', verified: false, certain: true },
  title: { zh: '见报日期不存在', en: 'Impossible date of publication' },
  why: {
    zh: '日历上没有这一天，多半是手误。程序若顺延到下一天，稿子就会编进别的一期。',
    en: 'The calendar has no such day. Software that rolls it over would put the copy into another issue.',
  },
  bad: [
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-31\n---\n\n正文。\n', found: ['2015-11-31'] },
    { copy: '---\n主题: 座谈会召开\n日期: 2015年2月29日\n---\n\n正文。\n', found: ['2015年2月29日'] },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-30\n---\n\n正文。\n' }],
  allows: [
    { copy: '---\nheadline: 座谈会召开\ndate: 2016-02-29\n---\n\n正文。\n' },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015/11/30\n---\n\n正文。\n' },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'impossible-date')) {
      const written = values.written ?? '';
      yield {
        span,
        message: {
          zh: `见报日期“${written}”不存在，请核对是哪一天`,
          en: `the date of publication "${written}" does not exist, check which day is meant`,
        },
      };
    }
  },
};
