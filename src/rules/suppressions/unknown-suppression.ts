import { nearestWord } from '../../language/edit-distance.ts';
import type { Localised } from '../../model/localised.ts';
import type { SuppressionRule } from '../rule.ts';

/** A suppression of a rule that does not exist. */
export const unknownSuppression: SuppressionRule = {
  code: 'SU003',
  name: 'unknown-suppression',
  scope: 'suppression',
  severity: 'warning',
  fix: 'none',
  basis: { text: '规则编号表（caibian rules）', verified: false, certain: true },
  title: { zh: '豁免的规则不存在', en: 'Suppression of an unknown rule' },
  why: {
    zh: '编号写错，豁免不起作用，写的人却以为起了作用。',
    en: 'With a wrong code nothing is suppressed, though its author believes so.',
  },
  bad: [
    {
      copy: '<!-- caibian-ignore PU0O1: 引文照录 -->\n\n座谈会召开。\n',
      found: ['<!-- caibian-ignore PU0O1: 引文照录 -->'],
    },
    {
      copy: '<!-- caibian-ignore: 引文照录 -->\n\n座谈会召开。\n',
      found: ['<!-- caibian-ignore: 引文照录 -->'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\ncheck: {ignore: [pu001]}\n---\n\n座谈会召开。\n',
      found: ['pu001'],
    },
    {
      copy: '<!-- caibian-ignore half-width-mrk: 引文照录 -->\n\n座谈会召开。\n',
      found: ['<!-- caibian-ignore half-width-mrk: 引文照录 -->'],
    },
  ],
  good: [{ copy: '<!-- caibian-ignore PU001: 引文照录 -->\n\n座谈会召开,杜亚玲出席。\n' }],
  allows: [
    { copy: '<!-- 采编规则：caibian-ignore PU0O1 这样写是错的 -->\n\n座谈会召开。\n' },
    { copy: '<!-- caibian-ignore half-width-mark: 引文照录 -->\n\n座谈会召开,杜亚玲出席。\n' },
    { copy: '<!-- caibian-ignore PU001, DT004: 引文照录 -->\n\n座谈会召开,杜亚玲出席。\n' },
  ],
  *check(used, known) {
    for (const { suppression } of used) {
      const { form, codes, span } = suppression;
      if (form === 'stray-end') continue;
      if (codes.length === 0) {
        yield {
          span,
          message: {
            zh: '豁免没有写明规则编号，应写作“caibian-ignore BY001: 理由”',
            en: 'no rule named, expected "caibian-ignore BY001: reason"',
          },
        };
      }
      for (const code of codes.filter((it) => !known.has(it))) {
        yield { span, message: messageFor(code, nearestWord(code, known)) };
      }
    }
  },
};

function messageFor(code: string, nearest: string | null): Localised {
  return {
    zh: `没有规则“${code}”${nearest === null ? '' : `，是否为“${nearest}”`}`,
    en: `there is no rule "${code}"${nearest === null ? '' : `, did you mean "${nearest}"`}`,
  };
}
