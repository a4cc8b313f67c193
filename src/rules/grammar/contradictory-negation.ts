import type { TextRule } from '../rule.ts';
import { CONTRADICTORY_NEGATIONS } from './data/contradictory-negations.ts';
import { keysOf, listedFaults } from './listed-patterns.ts';

/** A negation after a word that already negates. */
export const contradictoryNegation: TextRule = {
  code: 'GR007',
  name: 'contradictory-negation',
  scope: 'text',
  looksFor: keysOf(CONTRADICTORY_NEGATIONS),
  severity: 'warning',
  fix: 'review',
  basis: { text: '语法通例：否定失当', verified: false },
  title: { zh: '否定失当', en: 'Contradictory negation' },
  why: {
    zh: '“防止”“避免”“切忌”“禁止”本身含否定，后面再加“不再”“不要”，意思正好相反。',
    en: 'Words such as 防止 and 切忌 negate by themselves: another negation says the opposite.',
  },
  bad: [
    {
      copy: '全县排查隐患，防止类似事故不再发生。',
      found: ['不再'],
      fixed: '全县排查隐患，防止类似事故再次发生。',
    },
    {
      copy: '加强巡查，严防火灾、爆炸事故不再发生。',
      found: ['不再'],
      fixed: '加强巡查，严防火灾、爆炸事故再次发生。',
    },
    { copy: '驾车切忌不要疲劳驾驶。', found: ['不要'], fixed: '驾车切忌疲劳驾驶。' },
    { copy: '林区禁止不准吸烟。', found: ['不准'], fixed: '林区禁止吸烟。' },
    { copy: '她无时无刻都惦记着留守儿童。', found: ['无时无刻'], fixed: '她时时刻刻都惦记着留守儿童。' },
  ],
  good: [{ copy: '全县排查隐患，防止类似事故再次发生，确保悲剧不再发生。' }],
  allows: [
    { copy: '防止水源枯竭、候鸟不再出现，避免技艺失传、好戏不再上演。' },
    { copy: '防止干部不作为，避免不必要的损失。' },
    { copy: '切忌不懂装懂，禁止不正当竞争。' },
    { copy: '她无时无刻不在惦记着孩子。' },
    { copy: '采取措施避免拥堵，从此事故不再发生。' },
    { copy: '防止了矛盾激化，杜绝了事故，类似现象不再出现。' },
  ],
  check: (text, passage) => listedFaults(CONTRADICTORY_NEGATIONS, text, passage),
};
