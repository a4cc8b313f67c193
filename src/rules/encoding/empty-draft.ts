import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** A file without any text. */
export const emptyDraft: DraftRule = {
  code: 'EN006',
  name: 'empty-draft',
  scope: 'draft',
  problems: ['empty-draft'],
  severity: 'error',
  fix: 'none',
  basis: { text: '稿件须有文字', verified: false, certain: true },
  title: { zh: '空稿', en: 'Empty draft' },
  why: {
    zh: '文件是空的，多半是存盘没有成功；不能当作没有差错的稿子放过去。',
    en: 'The file is empty, most likely because saving failed; it must not pass for copy without errors.',
  },
  bad: [
    { copy: '', found: [''], given: { whole: true } },
    { copy: '\n \n', found: [''], given: { whole: true } },
    { copy: '只有字节顺序标记的文件', found: [''], given: { bytes: 'efbbbf' } },
  ],
  good: [{ copy: '座谈会召开。' }],
  allows: [
    { copy: '。', given: { whole: true } },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n' },
  ],
  *check(_, context) {
    for (const { span } of problemsOf(context, 'empty-draft')) {
      yield { span, message: { zh: '空稿，文件里没有文字', en: 'empty draft, the file holds no text' } };
    }
  },
};
