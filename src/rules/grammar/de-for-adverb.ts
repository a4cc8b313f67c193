import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { ADVERBIALS } from './data/manner-words.ts';
import { type FoundParticle, particleFinder } from './particle-contexts.ts';

let finder: ((text: string) => readonly FoundParticle[]) | null = null;

/** 的 between a word of manner and its verb, where 地 belongs. */
export const deForAdverb: TextRule = {
  code: 'GR002',
  name: 'de-for-adverb',
  scope: 'text',
  marks: '的',
  severity: 'warning',
  fix: 'review',
  basis: { text: '《现代汉语词典》：的、地', verified: false },
  title: { zh: '状语后的“地”误作“的”', en: '的 where 地 belongs, after an adverbial' },
  why: {
    zh: '修饰动词的状语用“地”连接，修饰名词的定语用“的”。“进行了认真的研究”里“研究”是宾语，仍用“的”。',
    en: 'An adverbial is joined to its verb by 地; 的 follows an attribute, as in 进行了认真的研究.',
  },
  bad: [
    { copy: '参会人员认真的学习了文件。', found: ['的'], fixed: '参会人员认真地学习了文件。' },
    {
      copy: '“日子越过越好。”她高兴的说，房子也翻新了。',
      found: ['的'],
      fixed: '“日子越过越好。”她高兴地说，房子也翻新了。',
    },
    { copy: '老人紧紧的握住民警的手。', found: ['的'], fixed: '老人紧紧地握住民警的手。' },
    {
      copy: '要全心全意的为群众办事，不折不扣的落实政策。',
      found: ['的', '的'],
      fixed: '要全心全意地为群众办事，不折不扣地落实政策。',
    },
    {
      copy: '为了更好的满足群众需求，中心延长了开放时间。',
      found: ['的'],
      fixed: '为了更好地满足群众需求，中心延长了开放时间。',
    },
  ],
  good: [{ copy: '参会人员认真地学习了文件，老人紧紧地握住民警的手。' }],
  allows: [
    { copy: '会议进行了认真的研究，作了深入的分析。' },
    { copy: '离不开妻子默默的支持，也离不开他认真的学习态度。' },
    { copy: '为了更好的生活，为了更好的服务质量，他们出发了。' },
    { copy: '她是全心全意的志愿者，常有不折不扣的好评。' },
    { copy: '激动的说唱歌手登上了舞台。' },
    { copy: '有针对性的调查了解、系统的学习着实不易。' },
  ],
  *check(text, passage) {
    finder ??= particleFinder('的', ADVERBIALS);
    for (const { at, headStart } of finder(text)) {
      const head = text.slice(headStart, at);
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: '地',
        message: {
          zh: `“${head}”在这里修饰动词，“的”应为“地”`,
          en: `"${head}" modifies a verb here, expected 地 instead of 的`,
        },
      });
    }
  },
};
