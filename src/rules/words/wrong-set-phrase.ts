import type { TextRule } from '../rule.ts';
import { confusionsOf, reportConfusion, wrongForms } from './confusion.ts';

/** Set phrases with a wrong character that is never right. The list with its sentences is in data/. */
export const wrongSetPhrase: TextRule = {
  code: 'WD001',
  name: 'wrong-set-phrase',
  scope: 'text',
  looksFor: wrongForms('idiom'),
  sees: ['quotation'],
  severity: 'error',
  fix: 'review',
  basis: { text: '《现代汉语词典》所收词形', verified: false, certain: true },
  title: { zh: '成语或固定词组写错了字', en: 'Set phrase with a wrong character' },
  why: {
    zh: '成语的字是固定的，音近、形近的字都是错字；引语中的错字也是错字。',
    en: 'The characters of a set phrase are fixed: one that sounds or looks alike is a misprint, in a quotation too.',
  },
  bad: [
    { copy: '各项工作按步就班地推进。', found: ['按步就班'], fixed: '各项工作按部就班地推进。' },
    {
      copy: '“希望姐妹们再接再励。”主席寄语。',
      found: ['再接再励'],
      fixed: '“希望姐妹们再接再厉。”主席寄语。',
    },
    {
      copy: '抢险刻不容缓，群众迫不急待，车辆穿流不息。',
      found: ['迫不急待', '穿流不息'],
      fixed: '抢险刻不容缓，群众迫不及待，车辆川流不息。',
    },
  ],
  good: [{ copy: '各项工作按部就班，干部再接再厉。' }],
  allows: [
    { copy: '《穿流不息》是一本摄影集。' },
    { copy: '他在工地上一步一步，按步骤就班次作了安排。' },
    { copy: '这件事再接再办，励志故事不断。' },
    { copy: '栏目名为“莫名其妙”，说的是莫名与奇妙。' },
  ],
  *check(text, passage) {
    for (const found of confusionsOf(passage, text, 'idiom')) yield reportConfusion(passage, found);
  },
};
