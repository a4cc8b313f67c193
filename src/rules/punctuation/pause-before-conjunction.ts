import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { WORDS_OF_CONJUNCTIONS } from './data/conjunction-words.ts';

const OTHER_WORDS = Object.entries(WORDS_OF_CONJUNCTIONS).map(
  ([first, seconds]) => `${first}(?![${seconds}])`,
);

/** 、 and a conjunction; behind it the row's last member, at least three characters long: 和志强 is a name. */
const PAUSE = new RegExp(
  `、(以及|${OTHER_WORDS.join('|')})(?=[^，。；：、！？…]{3,}(?:[，。；：！？…]|$))`,
  'gu',
);

/** 、 before the 等 that ends a list (文化、等方面); 等待, 等级 and 等你来 are members. */
const PAUSE_BEFORE_ETC =
  /(?<=[\p{Script=Han}”》])、(?=等(?:方面|工作|单位|部门|问题|项目|领域|内容|活动|地区|国家|行业|多个|多种|多名|等))/gu;

/** 、 before 和, 及, 以及, 或, 并. */
export const pauseBeforeConjunction: TextRule = {
  code: 'PU029',
  name: 'pause-before-conjunction',
  scope: 'text',
  marks: '、',
  looksFor: /、[和及以或并等]/,
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'review',
  basis: { text: '报社惯例；GB/T 15834—2011 4.5', verified: false },
  title: { zh: '连词前用了顿号', en: 'Pause mark before a conjunction' },
  why: {
    zh: '“和”“及”“或”已经把最后一项接上，前面不再用顿号；“以及”“并”前要停顿，用逗号。',
    en: 'The conjunction joins the last member; where a pause is wanted before 以及 or 并, it is a comma.',
  },
  bad: [
    {
      copy: '依托“阳光工程”、科技下乡、和各种养殖技术培训，带动增收。',
      found: ['、'],
      fixed: '依托“阳光工程”、科技下乡和各种养殖技术培训，带动增收。',
    },
    {
      copy: '加强队伍建设、加强舆情监测、以及建立强有力的领导机制。',
      found: ['、'],
      fixed: '加强队伍建设、加强舆情监测，以及建立强有力的领导机制。',
    },
    {
      copy: '中国男队再次被挤出汤杯决赛圈、并提早与汤杯争夺无缘。',
      found: ['、'],
      fixed: '中国男队再次被挤出汤杯决赛圈，并提早与汤杯争夺无缘。',
    },
    { copy: '在教育、文化、等方面加大投入。', found: ['、'], fixed: '在教育、文化等方面加大投入。' },
  ],
  good: [{ copy: '依托“阳光工程”、科技下乡和各种养殖技术培训，以及各类讲座。' }],
  allows: [
    { copy: '这个世纪是否安全、和平和繁荣？' },
    { copy: '新任组员有李旦、和志强。参加的还有木芳、和丽珍、杨凯。' },
    { copy: '要做到准确、及时发布，推动重组、并购重大项目。' },
    { copy: '上级部门、或许还有媒体，都在关注；咸丰、同治之世。' },
    { copy: '他一边洗、等待水开，一边分一等、二等、等外品，讲等级、等次、等你来。' },
    { copy: '由省、市妇联、和平区政府共同举办。' },
  ],
  *check(text, passage) {
    for (const { index: at } of matchesIn(text, PAUSE_BEFORE_ETC)) {
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: '',
        message: { zh: '“等”前不用顿号，应删去', en: 'pause mark before 等, remove it' },
      });
    }
    for (const { 1: conjunction = '', index: at } of matchesIn(text, PAUSE)) {
      const comma = conjunction === '以及' || conjunction === '并';
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        replacement: comma ? '，' : '',
        message: comma
          ? {
              zh: `“${conjunction}”前不用顿号，应为逗号`,
              en: `pause mark before ${conjunction}, expected "，"`,
            }
          : { zh: `“${conjunction}”前不用顿号，应删去`, en: `pause mark before ${conjunction}, remove it` },
      });
    }
  },
};
