import type { SuppressionRule } from '../rule.ts';

/** A range of suppression that no comment ends. */
export const unclosedSuppression: SuppressionRule = {
  code: 'SU004',
  name: 'unclosed-suppression',
  scope: 'suppression',
  severity: 'warning',
  fix: 'none',
  basis: { text: '豁免的写法：-start 与 -end 成对', verified: false, certain: true },
  title: { zh: '豁免的范围没有结束', en: 'Suppressed range without an end' },
  why: {
    zh: '没有结束的标记，豁免一直管到文末，后面的差错都被放过。',
    en: 'Without its end the suppression runs to the end of the draft and lets every later error pass.',
  },
  bad: [
    {
      copy: '<!-- caibian-ignore-start PU001: 引文照录 -->\n\n座谈会召开,\n\n会毕。\n',
      found: ['<!-- caibian-ignore-start PU001: 引文照录 -->'],
    },
    {
      copy: '<!-- caibian-ignore-start PU001: 引文照录 -->\n\n座谈会召开,\n\n<!-- caibian-ignore-end PU002 -->\n',
      found: ['<!-- caibian-ignore-start PU001: 引文照录 -->'],
    },
  ],
  good: [
    {
      copy: '<!-- caibian-ignore-start PU001: 引文照录 -->\n\n座谈会召开,\n\n<!-- caibian-ignore-end PU001 -->\n',
    },
  ],
  allows: [
    { copy: '<!-- caibian-ignore PU001: 引文照录 -->\n\n座谈会召开,杜亚玲出席。\n' },
    {
      copy: '<!-- caibian-ignore-start PU001: 引文照录 -->\n\n座谈会召开,\n\n<!-- caibian-ignore-end -->\n',
    },
  ],
  *check(used) {
    for (const { suppression } of used) {
      if (!suppression.unclosed) continue;
      const codes = suppression.codes.join(' ');
      yield {
        span: suppression.span,
        message: {
          zh: `豁免的范围没有结束，应在末尾写“<!-- caibian-ignore-end ${codes} -->”`,
          en: `the suppressed range has no end, expected "<!-- caibian-ignore-end ${codes} -->"`,
        },
      };
    }
  },
};
