import type { TextRule } from '../rule.ts';
import { NEEDLESS_WORDS } from './data/needless-words.ts';
import { keysOf, listedFaults } from './listed-patterns.ts';

/** Words that repeat what their neighbour says. */
export const needlessWord: TextRule = {
  code: 'GR006',
  name: 'needless-word',
  scope: 'text',
  looksFor: keysOf(NEEDLESS_WORDS),
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例：语法修辞手册通例', verified: false },
  title: { zh: '词义重复', en: 'Needless word' },
  why: {
    zh: '“目睹”已含“亲眼”，“涉及”已含“到”，“成为”已经完成。重复不增加意思，报纸惜字如金。',
    en: '目睹 is "with one\'s own eyes", 涉及 holds its 到, 成为 its 了: the repetition adds nothing.',
  },
  bad: [
    {
      copy: '“妇女之家”成为了维权服务、文明创建的温馨之家。',
      found: ['了'],
      fixed: '“妇女之家”成为维权服务、文明创建的温馨之家。',
    },
    {
      copy: '事故的原因是因为线路老化，涉及到三个村。',
      found: ['因为', '到'],
      fixed: '事故的原因是线路老化，涉及三个村。',
    },
    { copy: '她亲眼目睹了村里的变化。', found: ['亲眼目睹'], fixed: '她目睹了村里的变化。' },
    {
      copy: '他们来自于十个县，目的是为了学技术。',
      found: ['于', '为了'],
      fixed: '他们来自十个县，目的是学技术。',
    },
    { copy: '会上，大家进行了讨论了。', found: ['了'], fixed: '会上，大家进行了讨论。' },
  ],
  good: [{ copy: '“妇女之家”成为温馨之家，事故涉及三个村，原因是线路老化。' }],
  allows: [
    { copy: '窗口成为了解民情的渠道，大桥完成为了方便群众。' },
    { copy: '案件涉及到期债务，资金取决于收入，比例提高到三成。' },
    { copy: '她来自于都县，建设进行了三年了。' },
    { copy: '之所以成功，是因为大家齐心；他问：“原因是因为线路老化？”' },
    { copy: '目的是让群众为了共同的目标走到一起。' },
  ],
  check: (text, passage) => listedFaults(NEEDLESS_WORDS, text, passage),
};
