import { matchesIn } from '../../language/matches.ts';
import { characterAt, characterBefore, startsWithHan } from '../../language/neighbours.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Dots that are typed for 间隔号: katakana dots, bullets, operators, Greek and hyphenation points. */
const LOOK_ALIKES = /[・･•∙⋅‧\u0387]/g;

/** 间隔号 in another character's code. */
export const interpunctForm: TextRule = {
  code: 'PU007',
  name: 'interpunct-form',
  scope: 'text',
  marks: '・･•∙⋅‧\u0387',
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'safe',
  basis: { text: 'GB/T 15834—2011 4.14', verified: false },
  title: { zh: '间隔号用错了字符', en: 'Interpunct in a wrong character' },
  why: {
    zh: '间隔号是“·”（U+00B7）。用项目符号或日文中点代替，字形和宽度都不对，检索人名也查不到。',
    en: 'The interpunct is · (U+00B7). Bullets and Japanese dots print in another width, and searches miss the name.',
  },
  bad: [
    { copy: '阿卜杜拉•买买提获得一等奖。', found: ['•'], fixed: '阿卜杜拉·买买提获得一等奖。' },
    { copy: '“6・26”禁毒日活动在广场举行。', found: ['・'], fixed: '“6·26”禁毒日活动在广场举行。' },
  ],
  good: [{ copy: '“三湘读书月·书香飘万家”启动。' }],
  allows: [{ copy: '东京的ビートルズ・クラブ乐队来湘演出。' }, { copy: '活动内容： • 义诊 • 法律咨询' }],
  *check(text, passage) {
    for (const { 0: dot, index: at } of matchesIn(text, LOOK_ALIKES)) {
      if (![characterBefore(text, at), characterAt(text, at + 1)].every(isNamePart)) continue;
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: '·',
        message: { zh: `间隔号用了“${dot}”，应为“·”`, en: `"${dot}" for an interpunct, expected "·"` },
      });
    }
  },
};

function isNamePart(character: string): boolean {
  return startsWithHan(character) || /\d/.test(character);
}
