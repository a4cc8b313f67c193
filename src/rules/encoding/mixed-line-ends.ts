import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** Lines that end in different ways. */
export const mixedLineEnds: DraftRule = {
  code: 'EN005',
  name: 'mixed-line-ends',
  scope: 'draft',
  problems: ['mixed-line-ends'],
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：一稿之内换行一致', verified: false },
  title: { zh: '换行符不一致', en: 'Mixed line ends' },
  why: {
    zh: '几处来稿拼在一起，换行各不相同，有的编辑软件会把两段并成一段。',
    en: 'Copy pasted together from several sources: some editors join its lines.',
  },
  bad: [
    {
      copy: '座谈会召开。\r\n\r\n杜亚玲出席。\r\n\r\n周迎春主持。\n',
      found: ['\n'],
      given: { whole: true },
    },
  ],
  good: [{ copy: '座谈会召开。\n\n杜亚玲出席。\n' }],
  allows: [
    { copy: '座谈会召开。\r\n\r\n杜亚玲出席。\r\n', given: { whole: true } },
    { copy: '座谈会召开。\r\r杜亚玲出席。\r', given: { whole: true } },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'mixed-line-ends')) {
      const { lf = '0', crlf = '0', cr = '0' } = values;
      yield {
        span,
        message: {
          zh: `换行符不一致（LF ${lf}，CRLF ${crlf}，CR ${cr}），这是第一处与多数不同的`,
          en: `line ends differ (LF ${lf}, CRLF ${crlf}, CR ${cr}); this is the first unlike the others`,
        },
      };
    }
  },
};
