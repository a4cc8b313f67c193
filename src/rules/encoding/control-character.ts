import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** Characters that steer a machine and print nothing, or turn the reading direction round. */
export const controlCharacter: DraftRule = {
  code: 'EN003',
  name: 'control-character',
  scope: 'draft',
  problems: ['nul-character', 'control-character', 'byte-order-mark-inside'],
  severity: 'error',
  fix: 'review',
  basis: { text: 'Unicode：控制字符', verified: false, certain: true },
  title: { zh: '稿子里有控制字符', en: 'Control character in copy' },
  why: {
    zh: '控制字符看不见，却会让终端改写屏幕、让一行字倒着显示，排版时成为空白或方块。',
    en: 'Control characters print nothing, yet rewrite a terminal, reverse a line or end as boxes on the page.',
  },
  bad: [
    { copy: '座谈会\u0007召开。', found: ['\u0007'], fixed: '座谈会召开。' },
    { copy: '杜亚玲\u202E出席\u202C并讲话。', found: ['\u202E', '\u202C'], fixed: '杜亚玲出席并讲话。' },
    { copy: '凤网\uFEFF讯', found: ['\uFEFF'], fixed: '凤网讯' },
    { copy: '会\u0000议召开。', found: ['\u0000'], fixed: '会议召开。' },
  ],
  good: [{ copy: '座谈会召开。' }],
  allows: [
    { copy: '姓名\t单位\n李旦\t今日女报\n', given: { plain: true } },
    { copy: '她发来👩‍👩‍👧的表情。' },
    { copy: '座谈会召开。\r\n\r\n杜亚玲出席。\r\n', given: { plain: true } },
  ],
  *check(_, context) {
    const kinds = ['nul-character', 'control-character', 'byte-order-mark-inside'];
    for (const { span, values } of problemsOf(context, ...kinds)) {
      const { character = '' } = values;
      yield {
        span,
        message: {
          zh: `有看不见的控制字符 ${character}，应删去`,
          en: `invisible control character ${character}, remove it`,
        },
        edits: [{ ...span, text: '' }],
      };
    }
  },
};
