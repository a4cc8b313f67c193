import type { TextRule } from '../rule.ts';
import { MISMATCHED_CONJUNCTIONS } from './data/conjunctions.ts';
import { keysOf, listedFaults } from './listed-patterns.ts';

/** Conjunctions that do not answer each other. */
export const mismatchedConjunctions: TextRule = {
  code: 'GR012',
  name: 'mismatched-conjunctions',
  scope: 'text',
  looksFor: keysOf(MISMATCHED_CONJUNCTIONS),
  severity: 'warning',
  fix: 'review',
  basis: { text: '语法通例：关联词语搭配不当', verified: false },
  title: { zh: '关联词语不配套', en: 'Mismatched conjunctions' },
  why: {
    zh: '关联词语成对使用：不但……而且、虽然……但是、只要……就、只有……才、即使……也。',
    en: 'Conjunctions come in pairs: 不但…而且, 虽然…但是, 只要…就, 只有…才, 即使…也.',
  },
  bad: [
    {
      copy: '培训不但提高了技能，但也增加了收入。',
      found: ['但也'],
      fixed: '培训不但提高了技能，而且也增加了收入。',
    },
    { copy: '只要人人参与，才能建成平安社区。', found: ['只要'], fixed: '只有人人参与，才能建成平安社区。' },
    { copy: '不管天气多么冷，但是志愿者都来了。', found: ['但是'] },
    { copy: '即使下着大雨，但志愿者仍坚守岗位。', found: ['但'] },
    { copy: '虽然山路难走，所以走访从未间断。', found: ['所以'], fixed: '虽然山路难走，但是走访从未间断。' },
  ],
  good: [{ copy: '不但提高了技能，而且增加了收入；只要人人参与，就能建成；只有坚持，才能成功。' }],
  allows: [
    { copy: '不仅要种好，还要卖好，但也不能急。' },
    { copy: '我只要一杯水，才能解渴的那种。' },
    { copy: '虽然下雨，但是照常；因为忙，所以没来，而且没请假。' },
    { copy: '老刘从来不管家务，但是菜地里的事都管；他不管老人，但是管孩子。' },
    { copy: '不只要培训，才能留住人。' },
    { copy: '尽管提意见，所以大家都说了；即使困难，但求无愧。' },
  ],
  check: (text, passage) => listedFaults(MISMATCHED_CONJUNCTIONS, text, passage),
};
