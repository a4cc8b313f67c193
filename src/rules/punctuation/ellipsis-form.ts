import { matchesIn } from '../../language/matches.ts';
import { characterAt, characterBefore, startsChinese } from '../../language/neighbours.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Runs of one kind of dot. Longer runs are leaders of a table, not ellipses. */
const DOT_RUN = /(?<![.。．·・…])(?:\.{3,6}|。{3,6}|．{3,6}|[·・]{2,6}|…{1,6})(?![.。．·・…])/g;

/** Two signs of three dots; twice that leaves out a whole paragraph or verse. */
const RIGHT_FORMS = new Set(['……', '…………']);

/** Marks that close a speech: dots before one break it off. */
const CLOSING = /[”’」』）]/;

/** Dots that stand for an ellipsis but are not ……. */
export const ellipsisForm: TextRule = {
  code: 'PU003',
  name: 'ellipsis-form',
  scope: 'text',
  marks: '.。．·・…',
  sees: ['quotation'],
  severity: 'error',
  fix: 'safe',
  basis: { text: 'GB/T 15834—2011 4.11', verified: true },
  title: { zh: '省略号形式不对', en: 'Ellipsis in a wrong form' },
  why: {
    zh: '省略号是六个连点，占两个字的位置，写作“……”；三个英文句点、连用句号、单个“…”都不是省略号。',
    en: 'A Chinese ellipsis is six dots in two places, ……; three full stops or a single … are not one.',
  },
  bad: [
    {
      copy: '唱歌、跳舞、书法...社区的课程排得满满的。',
      found: ['...'],
      fixed: '唱歌、跳舞、书法……社区的课程排得满满的。',
    },
    { copy: '“我当时想。。。”她停了一下。', found: ['。。。'], fixed: '“我当时想……”她停了一下。' },
    {
      copy: '要抓落实。。。会上，大家作了发言。',
      found: ['。。。'],
      fixed: '要抓落实。。。会上，大家作了发言。',
    },
    {
      copy: '“孩子、老人、牲口…都得她一个人管。”',
      found: ['…'],
      fixed: '“孩子、老人、牲口……都得她一个人管。”',
    },
  ],
  good: [{ copy: '唱歌、跳舞、书法……社区的课程排得满满的。' }],
  allows: [
    { copy: '他引用的原文是“To be, or not to be...”，出自莎士比亚。' },
    { copy: '第一章　总则 ................ 1' },
    { copy: '朗诵到“大江东去，浪淘尽”时全场起立，下文从略。\n\n…………' },
    { copy: '阿卜杜拉·买买提参加了“6·26”禁毒日活动。' },
  ],
  *check(text, passage) {
    for (const { 0: dots, index: at } of matchesIn(text, DOT_RUN)) {
      const neighbours = [characterBefore(text, at), characterAt(text, at + dots.length)];
      const chinese = neighbours.some(startsChinese);
      if (!chinese || RIGHT_FORMS.has(dots) || neighbours.some((it) => /[A-Za-z]/.test(it))) continue;
      // Stuttered full stops between clauses may stand for one: which, only the writer knows.
      const unsure =
        dots.startsWith('。') && startsChinese(neighbours[1] ?? '') && !CLOSING.test(neighbours[1] ?? '');
      yield reportIn(passage, {
        start: at,
        end: at + dots.length,
        ...(unsure ? {} : { replacement: '……' }),
        message: unsure
          ? {
              zh: `句号连用“${dots}”，应为一个“。”，或省略号“……”`,
              en: `"${dots}", expected one "。" or "……"`,
            }
          : { zh: `省略号写成了“${dots}”，应为“……”`, en: `ellipsis written "${dots}", expected "……"` },
      });
    }
  },
};
