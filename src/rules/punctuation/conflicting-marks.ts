import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const CONFLICT = /(?<![，。、；：])(?:[，、；：][，、；：。]|。[，、；：])(?![，。、；：])/g;

/** Two different pause marks in a row. */
export const conflictingMarks: TextRule = {
  code: 'PU014',
  name: 'conflicting-marks',
  scope: 'text',
  marks: '，、；：',
  sees: ['quotation'],
  severity: 'error',
  fix: 'none',
  basis: { text: 'GB/T 15834—2011 4', verified: false, certain: true },
  title: { zh: '两个点号连用', en: 'Two pause marks in a row' },
  why: {
    zh: '一处停顿只用一个点号；“，。”“。，”这样连用，是改稿时没有删净。',
    en: 'One pause takes one mark; two in a row are left over from an edit.',
  },
  bad: [
    { copy: '座谈会由周迎春主持，。杜亚玲出席。', found: ['，。'] },
    { copy: '参加的有各市州妇联主席、，宣传部长。', found: ['、，'] },
  ],
  good: [{ copy: '座谈会由周迎春主持。杜亚玲出席。' }],
  allows: [{ copy: '“干劲更大了。”，这是她的原话。' }, { copy: '她说了什么？！没人听清。' }],
  *check(text, passage) {
    for (const { 0: found, index: at } of matchesIn(text, CONFLICT)) {
      if (found[0] === found[1]) continue;
      yield reportIn(passage, {
        start: at,
        end: at + found.length,
        message: {
          zh: `“${found}”两个点号连用，应只留一个`,
          en: `"${found}": two pause marks in a row, keep one`,
        },
      });
    }
  },
};
