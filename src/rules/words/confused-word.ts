import type { TextRule } from '../rule.ts';
import { confusionsOf, reportConfusion, wrongForms } from './confusion.ts';

/** A word in a place where its neighbours ask for another one that sounds or looks like it. */
export const confusedWord: TextRule = {
  code: 'WD005',
  name: 'confused-word',
  scope: 'text',
  looksFor: wrongForms('pair'),
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '易混词用错', en: 'Word confused with its neighbour' },
  why: {
    zh: '启事与启示、截至与截止、权利与权力等各有所指，搭配能定是非的才提示。',
    en: 'Pairs such as 启事 and 启示 differ in meaning; only what the words beside them decide is reported.',
  },
  bad: [
    { copy: '报社刊登招聘启示。', found: ['启示'], fixed: '报社刊登招聘启事。' },
    {
      copy: '截止10月底，全市已发放贷款两亿元。',
      found: ['截止'],
      fixed: '截至10月底，全市已发放贷款两亿元。',
    },
    {
      copy: '妇联依法维护公民的合法权力，听取群众反应的问题。',
      found: ['权力', '反应'],
      fixed: '妇联依法维护公民的合法权利，听取群众反映的问题。',
    },
  ],
  good: [{ copy: '截至10月底，招聘启事已刊登三次，报名截止日期不变。' }],
  allows: [
    { copy: '这次招聘给企业的启示是：待遇留人。' },
    { copy: '群众反应强烈，居民反应很快。' },
    { copy: '报名截止10月底，逾期不候。' },
    { copy: '人民代表大会是国家权力机关。' },
    { copy: '红军渡过大渡河，企业渡过了难关。' },
  ],
  *check(text, passage) {
    for (const found of confusionsOf(passage, text, 'pair')) yield reportConfusion(passage, found);
  },
};
