import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';
import { WRITING } from './basis.ts';

/** A line of the copy slip that is indented by tabs. */
export const tabIndent: DraftRule = {
  code: 'CS003',
  name: 'tab-indent',
  scope: 'draft',
  problems: ['copy-slip-tab'],
  severity: 'error',
  fix: 'review',
  basis: WRITING,
  title: { zh: '稿签用制表符缩进', en: 'Tab in the indentation of the copy slip' },
  why: {
    zh: 'YAML 不许用制表符缩进，有的软件会整篇拒收。',
    en: 'YAML forbids tabs in indentation, and some software refuses the whole file.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nkeywords:\n\t- 妇联\n\t- 新媒体\n---\n\n座谈会召开。\n',
      found: ['\t', '\t'],
      fixed:
        '---\nheadline: 座谈会召开\ndate: 2015-11-12\nkeywords:\n  - 妇联\n  - 新媒体\n---\n\n座谈会召开。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nseries:\n\tname: 基本国策要落细落实\n---\n\n座谈会召开。\n',
      found: ['\t'],
      fixed:
        '---\nheadline: 座谈会召开\ndate: 2015-11-12\nseries:\n  name: 基本国策要落细落实\n---\n\n座谈会召开。\n',
    },
  ],
  good: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nkeywords:\n  - 妇联\n  - 新媒体\n---\n\n座谈会召开。\n',
    },
  ],
  allows: [
    { copy: '---\nheadline: 座谈会\t召开\ndate: 2015-11-12\n---\n\n座谈会召开。\n' },
    { copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n姓名\t单位\n' },
  ],
  *check(draft, context) {
    for (const { span } of problemsOf(context, 'copy-slip-tab')) {
      const tabs = draft.text.slice(span.start, span.end);
      yield {
        span,
        message: { zh: '用制表符缩进，应为两个空格', en: 'indented by a tab, expected two spaces' },
        edits: [{ ...span, text: tabs.replaceAll('\t', '  ') }],
      };
    }
  },
};
