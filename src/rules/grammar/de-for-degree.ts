import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { DEGREE_COMPLEMENTS } from './data/degree-complements.ts';
import { type FoundParticle, particleFinder } from './particle-contexts.ts';

let finder: ((text: string) => readonly FoundParticle[]) | null = null;

/** 的 between a verb or adjective and its complement, where 得 belongs. */
export const deForDegree: TextRule = {
  code: 'GR001',
  name: 'de-for-degree',
  scope: 'text',
  marks: '的',
  severity: 'warning',
  fix: 'review',
  basis: { text: '《现代汉语词典》：的、得', verified: false },
  title: { zh: '补语前的“得”误作“的”', en: '的 where 得 belongs, before a complement' },
  why: {
    zh: '动词、形容词后面说明程度或结果的补语用“得”引出；“的”只用在定语后面。',
    en: 'A complement of degree or result is joined to its verb by 得; 的 follows an attribute.',
  },
  bad: [
    { copy: '巡查员把台账做的很细致。', found: ['的'], fixed: '巡查员把台账做得很细致。' },
    { copy: '培训班办的非常成功，学员都说好。', found: ['的'], fixed: '培训班办得非常成功，学员都说好。' },
    { copy: '别看他年纪小，跑的快。', found: ['的'], fixed: '别看他年纪小，跑得快。' },
    { copy: '修路以后，村子变的越来越热闹。', found: ['的'], fixed: '修路以后，村子变得越来越热闹。' },
    { copy: '这一做法值的推广、值的学习。', found: ['的', '的'], fixed: '这一做法值得推广、值得学习。' },
    { copy: '入冬后，老人们冻的瑟瑟发抖。', found: ['的'], fixed: '入冬后，老人们冻得瑟瑟发抖。' },
    { copy: '遇上大雨，工程不的不停下来。', found: ['的'], fixed: '遇上大雨，工程不得不停下来。' },
  ],
  good: [{ copy: '巡查员把台账做得很细致，村子变得越来越热闹。' }],
  allows: [
    { copy: '我们做的很少，群众给的很多；查获的了望塔图纸、日子过的人都懂。' },
    { copy: '他们做的很好吃的米粉卖到了县城。' },
    { copy: '所做的很好地说明了这一点。' },
    { copy: '企业的产值的增长、价值的肯定都在其中。' },
    { copy: '不变的是初心，变的是面貌。' },
    { copy: '大学的很多学生参加了活动，校长的很多建议被采纳。' },
    { copy: '最明显的很多人都看到了。' },
    { copy: '他是了不起的人，也是最能干的好帮手。' },
  ],
  *check(text, passage) {
    finder ??= particleFinder('的', DEGREE_COMPLEMENTS);
    for (const { at, headStart } of finder(text)) {
      const head = text.slice(headStart, at);
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: '得',
        message: {
          zh: `“${head}”后面是补语，“的”应为“得”`,
          en: `a complement follows "${head}", expected 得 instead of 的`,
        },
      });
    }
  },
};
