import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { DOUBLED_PARTICLE_HEADS } from './data/manner-words.ts';
import { type FoundParticle, particleFinder } from './particle-contexts.ts';

type Finder = (text: string) => readonly FoundParticle[];

let finder: Finder | null = null;

/** Two particles side by side after a word of manner, or after a verb that ends in 得. */
export const adjoiningParticles: TextRule = {
  code: 'GR016',
  name: 'adjoining-particles',
  scope: 'text',
  marks: '地得',
  looksFor: /的[地得]|地的/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '衍字', verified: false },
  title: { zh: '“的”“地”“得”叠在一起', en: 'Two particles side by side' },
  why: {
    zh: '“认真的地学习”“取得的得成绩”是改字时没有删去旧字，两个助词只能留一个。',
    en: 'In 认真的地学习 the particle was corrected and the old one kept: only one may stay.',
  },
  bad: [
    { copy: '会员们认真的地学习了文件。', found: ['的地'] },
    { copy: '取得的得成绩令人鼓舞。', found: ['的得'] },
    { copy: '工作人员耐心地的解答问题。', found: ['地的'] },
  ],
  good: [{ copy: '会员们认真地学习了文件，取得的成绩令人鼓舞。' }],
  allows: [
    { copy: '全面的地方志，广泛的地区，系统的地质资料。' },
    { copy: '他获得的得分最高，取得的得失自己清楚，值得的得意之作。' },
    { copy: '基地的负责人、当地的群众、土地的主人都来了。' },
  ],
  *check(text, passage) {
    finder ??= finderOfBoth();
    for (const { at } of finder(text)) {
      const pair = text.slice(at, at + 2);
      yield reportIn(passage, {
        start: at,
        end: at + 2,
        message: { zh: `“${pair}”只能留一个`, en: `only one of "${pair}" may stay` },
      });
    }
  },
};

function finderOfBoth(): Finder {
  const heads = DOUBLED_PARTICLE_HEADS;
  const afterDe = particleFinder('的', [
    { heads, after: /^地(?![方区质址理形势面点位名块皮基产带域步球层貌段下铁图震缘板心暖税狱主窖勤])/ },
    {
      heads: ['取得', '获得', '做得', '变得', '赢得', '显得'],
      after: /^得(?![分失力主意票奖益知了到以心体罪宠过逞手数出标胜救利道法名当住])/,
    },
  ]);
  const afterDi = particleFinder('地', [{ heads, after: /^的(?!确|士)/ }]);
  return (text) => [...afterDe(text), ...afterDi(text)].sort((one, other) => one.at - other.at);
}
