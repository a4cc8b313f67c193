import type { Person } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { peopleRegister } from './register.ts';

const PEOPLE: readonly Person[] = [
  { name: '杜亚玲', titles: [], aliases: [], wrong: ['杜亚铃', '杜雅玲'] },
  { name: '易鹏飞', titles: [], aliases: [], wrong: ['易朋飞'] },
  { name: '布特弗利卡', titles: [], aliases: [], wrong: ['布特弗里卡'] },
];

const given = { desk: { people: PEOPLE } };

/** A spelling that the register of people lists as wrong. */
export const wrongSpelling: TextRule = {
  code: 'NM009',
  name: 'wrong-spelling',
  scope: 'text',
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'review',
  basis: { text: '报社惯例：desk/people.yaml', verified: false },
  title: { zh: '人名是登记过的错误写法', en: 'Name in a form registered as wrong' },
  why: {
    zh: '人物表里记着这个名字以前错成过什么样子；确有另一个人叫这个名字的，把他也登记进人物表。',
    en: 'The register knows this misspelling. When somebody else bears that name, enter them too.',
  },
  bad: [
    {
      copy: '省妇联主席杜亚铃出席并讲话。',
      found: ['杜亚铃'],
      fixed: '省妇联主席杜亚玲出席并讲话。',
      given,
    },
    { copy: '市委书记易朋飞说。', found: ['易朋飞'], fixed: '市委书记易鹏飞说。', given },
    {
      copy: '“总统布特弗里卡来电致贺。”他说。',
      found: ['布特弗里卡'],
      fixed: '“总统布特弗利卡来电致贺。”他说。',
      given,
    },
  ],
  good: [{ copy: '省妇联主席杜亚玲出席并讲话。', given }],
  allows: [
    { copy: '今日女报社副总编辑杜亚眉做了讲座。', given },
    { copy: '容易朋友多。', given },
    { copy: '杜雅、玲珑出席。', given },
  ],
  *check(text, passage, { newsroom: { desk } }) {
    const register = peopleRegister(desk);
    if (register === null) return;
    for (const { start, end, phrase, entry } of register.wrongIn(text)) {
      yield reportIn(passage, {
        start,
        end,
        replacement: entry.name,
        message: {
          zh: `“${phrase}”应为“${entry.name}”`,
          en: `"${phrase}" should be "${entry.name}"`,
        },
      });
    }
  },
};
