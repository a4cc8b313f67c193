import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { NOMINAL_OBJECTS } from './data/manner-words.ts';
import { type FoundParticle, particleFinder } from './particle-contexts.ts';

let finder: ((text: string) => readonly FoundParticle[]) | null = null;

/** 地 between an attribute and its noun, where 的 belongs. */
export const diForAttribute: TextRule = {
  code: 'GR003',
  name: 'di-for-attribute',
  scope: 'text',
  marks: '地',
  looksFor: /地/,
  severity: 'warning',
  fix: 'review',
  basis: { text: '《现代汉语词典》：的、地', verified: false },
  title: { zh: '定语后的“的”误作“地”', en: '地 where 的 belongs, after an attribute' },
  why: {
    zh: '“进行”“得到”“给予”等动词要求名词性宾语，宾语前面的修饰语是定语，用“的”。',
    en: 'Verbs such as 进行 and 得到 take nouns: what stands before their object is an attribute and takes 的.',
  },
  bad: [
    { copy: '市委书记对工作给予了高度地评价。', found: ['地'], fixed: '市委书记对工作给予了高度的评价。' },
    { copy: '村容村貌有了明显地改善。', found: ['地'], fixed: '村容村貌有了明显的改善。' },
    { copy: '她们发挥了重要地作用。', found: ['地'], fixed: '她们发挥了重要的作用。' },
  ],
  good: [{ copy: '市委书记给予了高度的评价，村容村貌明显地改善了。' }],
  allows: [
    { copy: '妇女占有重要地位，先进地区走在前列。' },
    { copy: '这里是远近闻名的美丽地方。' },
    { copy: '要通过认真地学习，提高本领。' },
    { copy: '资金得到当地支持，项目在各地推广。' },
    { copy: '要有效地解决问题，更好地发展。' },
  ],
  *check(text, passage) {
    finder ??= particleFinder('地', NOMINAL_OBJECTS);
    for (const { at, headStart } of finder(text)) {
      const head = text.slice(headStart, at);
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: '的',
        message: {
          zh: `“${head}”在这里修饰名词性宾语，“地”应为“的”`,
          en: `"${head}" modifies a noun here, expected 的 instead of 地`,
        },
      });
    }
  },
};
