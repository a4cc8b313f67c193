import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

/** A field with a full-width colon after its name. */
export const fullWidthColon: DraftRule = {
  code: 'CS002',
  name: 'full-width-colon',
  scope: 'draft',
  problems: ['copy-slip-full-width-colon'],
  severity: 'error',
  fix: 'safe',
  basis: WRITING,
  title: { zh: '稿签用了全角冒号', en: 'Full-width colon in the copy slip' },
  why: {
    zh: '字段名后的冒号须是半角加空格；全角冒号是中文输入法带来的，会使整行读不成字段。',
    en: 'The colon after a field is half-width with a space; a full-width one comes from the input method.',
  },
  bad: [
    {
      copy: '---\n主题：座谈会召开\n见报日期：2015-11-12\n---\n\n座谈会召开。\n',
      found: ['：', '：'],
      fixed: '---\n主题: 座谈会召开\n见报日期: 2015-11-12\n---\n\n座谈会召开。\n',
    },
    {
      copy: '---\nheadline： 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
      found: ['：'],
      fixed: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n',
    },
  ],
  good: [{ copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' }],
  allows: [
    { copy: '---\nheadline: 杜亚玲：要用互联网思维推进妇联工作\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n会议主题：新媒体建设。\n' },
  ],
  *check(draft, context) {
    for (const { span, values } of problemsOf(context, 'copy-slip-full-width-colon')) {
      const { field = '' } = values;
      const spaced = /[ \t]/.test(draft.text.charAt(span.end));
      yield {
        span,
        message: {
          zh: `“${field}”后用了全角冒号“：”，应为半角冒号加空格“: ”`,
          en: `full-width colon after "${field}", expected a half-width one and a space`,
        },
        edits: [{ ...span, text: spaced ? ':' : ': ' }],
      };
    }
  },
};
