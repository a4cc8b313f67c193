import type { SuppressionRule } from '../rule.ts';

/** The end of a suppressed range that nothing begins. */
export const straySuppressionEnd: SuppressionRule = {
  code: 'SU005',
  name: 'stray-suppression-end',
  scope: 'suppression',
  severity: 'warning',
  fix: 'none',
  basis: { text: '豁免的写法：-start 与 -end 成对', verified: false, certain: true },
  title: { zh: '豁免的结束标记前没有开始标记', en: 'End of a suppressed range that never began' },
  why: {
    zh: '只有结束没有开始，什么也没有豁免，写的人却以为前面的文字已经放过。',
    en: 'Without its beginning nothing is suppressed, though its author believes so.',
  },
  bad: [
    {
      copy: '座谈会召开,\n\n<!-- caibian-ignore-end PU001 -->\n\n会毕。\n',
      found: ['<!-- caibian-ignore-end PU001 -->'],
    },
    {
      copy: '<!-- caibian-ignore PU001: 引文照录 -->\n\n座谈会召开,\n\n<!-- caibian-ignore-end -->\n',
      found: ['<!-- caibian-ignore-end -->'],
    },
  ],
  good: [
    {
      copy: '<!-- caibian-ignore-start PU001: 引文照录 -->\n\n座谈会召开,\n\n<!-- caibian-ignore-end PU001 -->\n',
    },
  ],
  allows: [
    {
      copy: '<!-- caibian-ignore-start half-width-mark: 引文照录 -->\n\n座谈会召开,\n\n<!-- caibian-ignore-end PU001 -->\n',
    },
    {
      copy: '<!-- caibian-ignore-start PU001: 引文照录 -->\n\n座谈会召开,\n\n<!-- caibian-ignore-end PU002 -->\n',
    },
  ],
  *check(used) {
    for (const { suppression } of used) {
      if (suppression.form !== 'stray-end') continue;
      yield {
        span: suppression.span,
        message: {
          zh: '豁免的范围没有开始，应在前面写“<!-- caibian-ignore-start 规则编号: 理由 -->”，或删去这一行',
          en: 'the end of a suppressed range that never began, write its start above or remove it',
        },
      };
    }
  },
};
