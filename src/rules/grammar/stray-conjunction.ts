import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { GIVEN_OBJECTS, GIVING_VERBS, VERBAL_NOUNS } from './data/coordinations.ts';

let pattern: RegExp | null = null;

/** 为 A 建设和提供支撑: the conjunction joins a noun to the verb that the noun belongs to. */
export const strayConjunction: TextRule = {
  code: 'GR010',
  name: 'stray-conjunction',
  scope: 'text',
  marks: '提给创奠打注营带增',
  looksFor: /[和与及](?:提供|给予|创造|奠定|打下|注入|营造|带来|增添)/,
  severity: 'warning',
  fix: 'review',
  basis: { text: '语法通例：并列不当', verified: false },
  title: { zh: '并列不当', en: 'Conjunction between a noun and its verb' },
  why: {
    zh: '“为……建设提供支撑”里，“建设”是“为”的宾语；加“和”就成了“建设支撑”“提供支撑”并列，意思不通。',
    en: 'In 为…建设提供支撑, 建设 is the object of 为: a conjunction makes it a second verb, and one cannot build support.',
  },
  bad: [
    {
      copy: '加强对数据库的动态管理，为农村留守儿童关爱服务体系建设和提供有力支撑。',
      found: ['和'],
      fixed: '加强对数据库的动态管理，为农村留守儿童关爱服务体系建设提供有力支撑。',
    },
    {
      copy: '基金会为乡村教育振兴和提供了强大动力。',
      found: ['和'],
      fixed: '基金会为乡村教育振兴提供了强大动力。',
    },
    { copy: '银行给小微企业发展与提供资金支持。', found: ['与'], fixed: '银行给小微企业发展提供资金支持。' },
    {
      copy: '新规为全省社区治理以及奠定制度基础。',
      found: ['以及'],
      fixed: '新规为全省社区治理奠定制度基础。',
    },
  ],
  good: [{ copy: '为农村留守儿童关爱服务体系建设和运行提供有力支撑。' }],
  allows: [
    { copy: '为创业妇女设计和提供贴心服务。' },
    { copy: '为经济建设和提供公共服务的机构保驾护航。' },
    { copy: '推动企业发展和提供就业岗位，是为了群众。' },
    { copy: '对企业发展和提供就业岗位的情况进行调查。' },
    { copy: '为改革发展稳定和人民幸福提供坚强保障。' },
  ],
  *check(text, passage) {
    pattern ??= patternOfStray();
    for (const match of matchesIn(text, pattern)) {
      yield reportIn(passage, {
        start: match.index,
        end: match.index + match[0].length,
        replacement: '',
        message: {
          zh: `“${match[0]}”把名词与后面的动词并列，应删去，或在“${match[0]}”后补出与之并列的词`,
          en: `"${match[0]}" joins a noun to a verb, remove it or add the word that was meant`,
        },
      });
    }
  },
};

function patternOfStray(): RegExp {
  return new RegExp(
    `(?<=(?:为|给|对)[^，。；：！？]{2,30}(?:${VERBAL_NOUNS}))(?:和|与|以及|及)` +
      `(?=(?:${GIVING_VERBS})了?[^，。；：！？和与的]{0,8}(?:的[^，。；：！？的]{0,6})?(?:${GIVEN_OBJECTS})(?:[，。；！？]|$))`,
    'g',
  );
}
