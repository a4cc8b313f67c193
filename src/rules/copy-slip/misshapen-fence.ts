import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

/** A fence of the copy slip that is not exactly three half-width dashes at the beginning of the line. */
export const misshapenFence: DraftRule = {
  code: 'CS008',
  name: 'misshapen-fence',
  scope: 'draft',
  problems: ['copy-slip-fence-length'],
  severity: 'error',
  fix: 'safe',
  basis: WRITING,
  title: { zh: '稿签的分隔线不是三个半角短横', en: 'Misshapen fence of the copy slip' },
  why: {
    zh: '稿签上下各一行“---”，多一个少一个、用了破折号，别的软件就认不出稿签。',
    en: 'The fences are exactly three half-width dashes; with other ones most software sees no copy slip.',
  },
  bad: [
    {
      copy: '----\nheadline: 座谈会召开\ndate: 2015-11-12\n----\n\n座谈会召开。\n',
      found: ['----', '----'],
      fixed: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
    },
    {
      copy: '——\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['——'],
      fixed: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      given: { whole: true },
    },
    {
      copy: ' ---\nheadline: 座谈会召开\ndate: 2015-11-12\n ---\n\n座谈会召开。\n',
      found: [' ---', ' ---'],
      fixed: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      given: { whole: true },
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n\n----\n\n会后参观。\n' },
    { copy: '座谈会召开——\n\n杜亚玲出席。\n', given: { whole: true } },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nsummary: |\n  杜亚玲出席。\n  ---\n  会毕。\n---\n\n座谈会召开。\n',
    },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'copy-slip-fence-length')) {
      const { fence = '' } = values;
      const indented = fence === '---';
      yield {
        span,
        message: {
          zh: indented
            ? '稿签的分隔线前有空格，“---”应顶格'
            : `稿签的分隔线写作“${fence}”，应为三个半角短横“---”`,
          en: indented
            ? 'blanks before the fence, expected "---" at the beginning of the line'
            : `the fence is written "${fence}", expected three half-width dashes`,
        },
        edits: [{ ...span, text: '---' }],
      };
    }
  },
};
