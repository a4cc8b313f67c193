import { matchesIn } from '../../language/matches.ts';
import { hanNumeral } from '../../language/numerals.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const MEASURE =
  '(?=(?:个(?![级年])|天(?!的)|次|名|位|人|家|户|里|斤|公里|公斤|小时|分钟|岁(?!组)|倍|万|块钱|元钱))';
const PATTERNS = [
  // 10几人, 20几岁
  /(?<![\d.,])[1-9]0几(?=[人名位户家个件次年天岁元万亿里公斤亩])/g,
  // 3、4个
  new RegExp(`(?<![第\\d、.,月日和期章条题图表级班组栋楼号])[1-8]、[2-9]${MEASURE}`, 'g'),
  // 30、40多人
  /(?<![第\d、.,月日和])[1-8]0、[2-9]0[多余来]/g,
] as const;

/** Approximate numbers told in Arabic figures. */
export const arabicApproximation: TextRule = {
  code: 'NU040',
  name: 'arabic-approximation',
  scope: 'text',
  marks: '几、',
  looksFor: /\d[几、]/,
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15835—2011（概数用汉字数字）', verified: true },
  title: { zh: '概数用了阿拉伯数字', en: 'Approximate number in Arabic figures' },
  why: {
    zh: '相邻两个数连用表示的概数、带“几”的概数用汉字：“三四个”“三四十”“十几人”，中间不加顿号。',
    en: 'Approximate numbers of two neighbouring figures or with 几 are in Han numerals, without a mark: 三四个, 十几人.',
  },
  bad: [
    {
      copy: '参加座谈的有10几人，都是20几岁的姑娘。',
      found: ['10几', '20几'],
      fixed: '参加座谈的有十几人，都是二十几岁的姑娘。',
    },
    {
      copy: '她走了3、4个小时山路，一天跑5、6家。',
      found: ['3、4', '5、6'],
      fixed: '她走了三四个小时山路，一天跑五六家。',
    },
    { copy: '来了30、40多人。', found: ['30、40多'], fixed: '来了三四十人。' },
  ],
  good: [{ copy: '参加座谈的有十几人，她走了三四个小时山路，来了三四十人。' }],
  allows: [
    { copy: '10余人参加，20多名妇女受益，3至4个小时。' },
    { copy: '第3、4个项目，11月6、7日，3、4年级，图3、4，5、6号楼。' },
    { copy: '三四十人、二三十岁；1、3名选手；2、3、4个样本。' },
    { copy: '20、30年代，60、70岁的老人。' },
  ],
  *check(text, passage) {
    for (const pattern of PATTERNS) {
      for (const { 0: written, index: start } of matchesIn(text, pattern)) {
        const right = hanForm(written);
        if (right === null) continue;
        yield reportIn(passage, {
          start,
          end: start + written.length,
          replacement: right,
          message: {
            zh: `概数“${written}”应用汉字，写作“${right}”`,
            en: `the approximate number "${written}" is written in Han numerals: "${right}"`,
          },
        });
      }
    }
  },
};

/** The Han form; null when the two figures are not neighbours, and so name two things. */
function hanForm(written: string): string | null {
  if (written.endsWith('几')) return `${hanNumeral(Number(written.slice(0, -1)))}几`;
  const [first = 0, second = 0] = written
    .replace(/[多余来]/, '')
    .split('、')
    .map(Number);
  const unit = first >= 10 ? 10 : 1;
  if (second - first !== unit) return null;
  return `${hanNumeral(first / unit)}${hanNumeral(second / unit)}${unit === 10 ? '十' : ''}`;
}
