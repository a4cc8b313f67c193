import type { SuppressionRule } from '../rule.ts';

/** A suppression that keeps nothing back. */
export const unusedSuppression: SuppressionRule = {
  code: 'SU001',
  name: 'unused-suppression',
  scope: 'suppression',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：不留无用的豁免', verified: false },
  title: { zh: '豁免没有用上', en: 'Unused suppression' },
  why: {
    zh: '文字已经改好，豁免还留着，下一处真错也会被它放过去。',
    en: 'The text was put right but the suppression stayed, and will let the next real error pass.',
  },
  bad: [
    {
      copy: '<!-- caibian-ignore PU001: 引文照录 -->\n\n座谈会召开，杜亚玲出席。\n',
      found: ['<!-- caibian-ignore PU001: 引文照录 -->'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\ncheck: {ignore: [PU001]}\n---\n\n座谈会召开。\n',
      found: ['PU001'],
    },
    {
      copy: '座谈会召开,杜亚玲出席。\n\n<!-- caibian-ignore PU001: 引文照录 -->\n',
      found: ['<!-- caibian-ignore PU001: 引文照录 -->'],
    },
  ],
  good: [{ copy: '<!-- caibian-ignore PU001: 引文照录 -->\n\n座谈会召开,杜亚玲出席。\n' }],
  allows: [
    { copy: '<!-- caibian-ignore half-width-mark: 引文照录 -->\n\n座谈会召开,杜亚玲出席。\n' },
    { copy: '<!-- 见11月6日来稿 -->\n\n座谈会召开。\n' },
    {
      copy: '<!-- caibian-ignore-start PU001: 引文照录 -->\n\n座谈会召开,\n\n<!-- caibian-ignore-end PU001 -->\n\n会毕。\n',
    },
    { copy: '<!-- caibian-ignore PU001: 引文照录 -->\n\n<!-- 来稿如此 -->\n\n座谈会召开,杜亚玲出席。\n' },
  ],
  *check(used, known) {
    for (const { suppression, silenced } of used) {
      if (suppression.form === 'stray-end') continue;
      const idle = suppression.codes.filter(
        (code) => known.has(code) && !silenced.some((finding) => finding.rule === code),
      );
      if (idle.length === 0) continue;
      yield {
        span: suppression.span,
        message: {
          zh: `豁免 ${idle.join('、')} 没有用上，应删去`,
          en: `the suppression of ${idle.join(', ')} keeps nothing back, remove it`,
        },
      };
    }
  },
};
