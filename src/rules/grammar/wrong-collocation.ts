import type { TextRule } from '../rule.ts';
import { WRONG_COLLOCATIONS } from './data/collocations.ts';
import { keysOf, listedFaults } from './listed-patterns.ts';

/** A verb with an object that it does not take. */
export const wrongCollocation: TextRule = {
  code: 'GR011',
  name: 'wrong-collocation',
  scope: 'text',
  looksFor: keysOf(WRONG_COLLOCATIONS),
  severity: 'advice',
  fix: 'review',
  basis: { text: '语法通例：搭配不当', verified: false },
  title: { zh: '动宾搭配不当', en: 'Verb and object do not go together' },
  why: {
    zh: '水平只能提高，不能改善；力度只能加大，不能加快；作用靠发挥，传统靠发扬。',
    en: 'A level is raised, not improved; strength is increased, not quickened.',
  },
  bad: [
    { copy: '多渠道改善群众生活水平。', found: ['改善'], fixed: '多渠道提高群众生活水平。' },
    {
      copy: '该厂努力增加产品质量，扩大建设速度。',
      found: ['增加', '扩大'],
      fixed: '该厂努力提高产品质量，加快建设速度。',
    },
    { copy: '要进一步加快整治力度。', found: ['加快'], fixed: '要进一步加大整治力度。' },
    { copy: '充分发扬妇女组织的作用。', found: ['发扬'], fixed: '充分发挥妇女组织的作用。' },
  ],
  good: [{ copy: '改善群众生活条件，提高生活水平，加大整治力度。' }],
  allows: [
    { copy: '改善生活条件和提高收入水平，增加投入，保证质量。' },
    { copy: '加快发展，加大力度；加强工作力度大的部门。' },
    { copy: '增加优质商品、改进服务质量检查办法。' },
    { copy: '发挥优势，继承传统；扩大开放，加快步伐。' },
  ],
  check: (text, passage) => listedFaults(WRONG_COLLOCATIONS, text, passage),
};
