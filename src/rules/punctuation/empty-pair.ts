import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Pairs with nothing inside. Brackets with spaces, or at a line's end, are gaps to be filled in. */
const EMPTY = /《[ 　]*》|〈[ 　]*〉|“[ 　]*”|‘[ 　]*’|（）(?=[\p{Script=Han}，、；])(?<![是为]（）)/gu;

/** A pair of marks with nothing inside. */
export const emptyPair: TextRule = {
  code: 'PU032',
  name: 'empty-pair',
  scope: 'text',
  marks: '》〉”’）',
  looksFor: /[《〈“‘（][ 　]*[》〉”’）]/,
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '成对的标点里没有文字', en: 'A pair of marks with nothing inside' },
  why: {
    zh: '书名、引文或者括注漏了，或者是改稿时删了文字、没有删标点。',
    en: 'A title or a word is missing, or the words were deleted and their marks were not.',
  },
  bad: [
    { copy: '谈到《》，她颇为激动。', found: ['《》'] },
    { copy: '依托“ ”等项目，提供免费服务。', found: ['“ ”'] },
    { copy: '省妇联印发方案（），征求意见。', found: ['（）'] },
  ],
  good: [{ copy: '谈到《基本国策要落细落实》，她颇为激动。' }],
  allows: [
    { copy: '下列说法正确的是（　　）。' },
    { copy: '最大的省会城市是（）的答案见下期。' },
    { copy: '请在（　）里打勾。' },
  ],
  *check(text, passage) {
    for (const { 0: found, index: start } of matchesIn(text, EMPTY)) {
      yield reportIn(passage, {
        start,
        end: start + found.length,
        message: { zh: `成对的标点${found}里没有文字`, en: `nothing inside ${found}` },
      });
    }
  },
};
