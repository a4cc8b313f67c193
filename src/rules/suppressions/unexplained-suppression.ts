import type { SuppressionRule } from '../rule.ts';

/** A suppression in the body that does not say why. The copy slip's own form has no place for a reason. */
export const unexplainedSuppression: SuppressionRule = {
  code: 'SU002',
  name: 'unexplained-suppression',
  scope: 'suppression',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：豁免要写明理由', verified: false },
  title: { zh: '豁免没有写理由', en: 'Suppression without a reason' },
  why: {
    zh: '下一位审稿的人要知道为什么放过，才能判断还该不该放过。',
    en: 'The next reader must know why a finding was let pass to judge whether it still should be.',
  },
  bad: [
    {
      copy: '<!-- caibian-ignore PU001 -->\n\n座谈会召开,杜亚玲出席。\n',
      found: ['<!-- caibian-ignore PU001 -->'],
    },
    {
      copy: '<!-- caibian-ignore-start PU001: -->\n\n座谈会召开,\n\n<!-- caibian-ignore-end PU001 -->\n',
      found: ['<!-- caibian-ignore-start PU001: -->'],
    },
  ],
  good: [{ copy: '<!-- caibian-ignore PU001: 引文照录 -->\n\n座谈会召开,杜亚玲出席。\n' }],
  allows: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\ncheck: {ignore: [PU001]}\n---\n\n座谈会召开,杜亚玲出席。\n',
    },
    { copy: '<!-- caibian-ignore PU001：原文如此 -->\n\n座谈会召开,杜亚玲出席。\n' },
  ],
  *check(used) {
    for (const { suppression } of used) {
      const { form, reason } = suppression;
      if (form === 'draft' || form === 'stray-end' || reason !== '') continue;
      yield {
        span: suppression.span,
        message: {
          zh: '豁免没有写理由，应在冒号后写明，如“: 引文照录”',
          en: 'no reason given, expected one after a colon',
        },
      };
    }
  },
};
