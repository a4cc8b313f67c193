import type { TextRule } from '../rule.ts';
import { confusionsOf, isWholeWords, reportConfusion, wrongForms } from './confusion.ts';

/** Words with a wrong character. Chance meetings of two words are told by the words of the text. */
export const wrongWord: TextRule = {
  code: 'WD004',
  name: 'wrong-word',
  scope: 'text',
  looksFor: wrongForms('word'),
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  words: true,
  basis: { text: '《现代汉语词典》所收词形', verified: false },
  title: { zh: '词语写错了字', en: 'Word with a wrong character' },
  why: {
    zh: '音近、形近的字最容易在录入时混入，读者一眼就能看出来。',
    en: 'Characters that sound or look alike slip in at the keyboard, and every reader sees them.',
  },
  bad: [
    {
      copy: '会议要求加强与情监测与舆论引导。',
      found: ['与情'],
      fixed: '会议要求加强舆情监测与舆论引导。',
    },
    {
      copy: '村民座谈会布署了下一步工作，侯选人到会。',
      found: ['布署', '侯选人'],
      fixed: '村民座谈会部署了下一步工作，候选人到会。',
    },
    {
      copy: '既使下雨，渡假村也座无虚席。',
      found: ['既使', '渡假村'],
      fixed: '即使下雨，度假村也座无虚席。',
    },
  ],
  good: [{ copy: '会议部署舆情监测，候选人即使落选也要沟通。' }],
  allows: [
    { copy: '他参与情况核实，也参与情感类节目。' },
    { copy: '青松驰名中外，诸侯选人不拘一格。' },
    { copy: '这样既使产量提高，又使成本下降。' },
    { copy: '法院判决对被告有利，公关健将出场。' },
  ],
  *check(text, passage, { words }) {
    const found = confusionsOf(passage, text, 'word');
    if (found.length === 0) return;
    const tokens = words.of(passage);
    for (const it of found) if (isWholeWords(tokens, it)) yield reportConfusion(passage, it);
  },
};
