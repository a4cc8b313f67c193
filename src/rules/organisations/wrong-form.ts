import type { Organisation } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { registeredForms } from './register.ts';

const ORGANISATIONS: readonly Organisation[] = [
  { name: '市文化和旅游局', short: [], former: [], wrong: ['市文化旅游局'] },
  { name: '中国人民大学', short: ['人大'], former: [], wrong: ['人民大学中国'] },
  { name: '国家卫生计生委', short: [], former: [], wrong: ['国家卫计委', '卫计委'] },
  { name: '郴州市女领导干部联谊会', short: [], former: [], wrong: ['郴州市女领导联谊会'] },
];

const given = { desk: { organisations: ORGANISATIONS } };

/** A form of a body's name that the register lists as wrong. */
export const wrongForm: TextRule = {
  code: 'OR004',
  name: 'wrong-form',
  scope: 'text',
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  basis: { text: '报社惯例：desk/organisations.yaml', verified: false },
  title: { zh: '机构名是登记过的错误写法', en: 'Name of a body in a form registered as wrong' },
  why: {
    zh: '机构表里记着这个机构以前被错写成什么样子。',
    en: 'The register of organisations knows this form as wrong.',
  },
  bad: [
    {
      copy: '培训班由市文化旅游局主办。',
      found: ['市文化旅游局'],
      fixed: '培训班由市文化和旅游局主办。',
      given,
    },
    {
      copy: '国家卫计委发出通知。',
      found: ['国家卫计委'],
      fixed: '国家卫生计生委发出通知。',
      given,
    },
    {
      copy: '一年来，郴州市女领导联谊会组织开展各类活动。',
      found: ['郴州市女领导联谊会'],
      fixed: '一年来，郴州市女领导干部联谊会组织开展各类活动。',
      given,
    },
  ],
  good: [{ copy: '培训班由市文化和旅游局主办。', given }],
  allows: [
    { copy: '郴州市女领导干部联谊会召开年会。', given },
    { copy: '《市文化旅游局通知》已经失效。', given },
    { copy: '全市文化旅游局面一新。', given },
  ],
  *check(text, passage, { newsroom: { desk } }) {
    const find = registeredForms(desk);
    if (find === null) return;
    for (const { start, end, phrase, entry } of find(text)) {
      if (entry.kind !== 'wrong' || /^[面势部限]/.test(text.slice(end, end + 1))) continue;
      yield reportIn(passage, {
        start,
        end,
        replacement: entry.body.name,
        message: {
          zh: `“${phrase}”应为“${entry.body.name}”`,
          en: `"${phrase}" should be "${entry.body.name}"`,
        },
      });
    }
  },
};
