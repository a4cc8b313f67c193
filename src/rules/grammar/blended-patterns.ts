import type { TextRule } from '../rule.ts';
import { BLENDED_PATTERNS } from './data/blended-patterns.ts';
import { keysOf, listedFaults } from './listed-patterns.ts';

/** Two sentence patterns run into one. */
export const blendedPatterns: TextRule = {
  code: 'GR008',
  name: 'blended-patterns',
  scope: 'text',
  looksFor: keysOf(BLENDED_PATTERNS),
  severity: 'warning',
  fix: 'review',
  basis: { text: '语法通例：句式杂糅', verified: false },
  title: { zh: '句式杂糅', en: 'Blended sentence patterns' },
  why: {
    zh: '同一个意思有两种说法，只能取一种：“是由……造成的”或“是由于……”，“本着……的原则”或“以……为原则”。',
    en: 'Where a thought can be put in two ways, take one: 是由…造成的 or 是由于…, not both.',
  },
  bad: [
    { copy: '这起火灾是由于电线短路造成的。', found: ['于'], fixed: '这起火灾是由电线短路造成的。' },
    {
      copy: '调解员本着自愿公平为原则开展工作。',
      found: ['为'],
      fixed: '调解员本着自愿公平的原则开展工作。',
    },
    { copy: '产业发展受到交通条件所限制。', found: ['到'], fixed: '产业发展受交通条件所限制。' },
    { copy: '山区教师队伍的状况令人堪忧。', found: ['令人堪忧'], fixed: '山区教师队伍的状况令人担忧。' },
    {
      copy: '各级妇联从群众需求为出发点，创新服务。',
      found: ['从'],
      fixed: '各级妇联以群众需求为出发点，创新服务。',
    },
  ],
  good: [{ copy: '火灾是由电线短路造成的，调解员本着自愿公平的原则，以群众需求为出发点。' }],
  allows: [
    { copy: '国产品牌已由配角变为主导，销量大增；他由助攻改为主攻。' },
    { copy: '政策受到研究所影响，交易受到派出所限制，也受到地质研究所制约。' },
    { copy: '停电是由于线路检修，群众的不便是施工造成的。' },
    { copy: '因为说不清的原因，他离开了；由于历史原因，旧城未改。' },
    { copy: '围绕以人为本的理念，从实际出发，以服务为宗旨。' },
    { copy: '他受到群众所送锦旗的鼓舞。' },
    { copy: '产量减少，以至于到了停产的地步。' },
    { copy: '从那时起就以服务群众为出发点。' },
    { copy: '他自由选择以种植为主的产业。' },
  ],
  check: (text, passage) => listedFaults(BLENDED_PATTERNS, text, passage),
};
