import { matchesIn } from '../../language/matches.ts';
import type { Localised } from '../../model/localised.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { ANIMALS, BRANCHES, STEMS } from './data/sexagenary.ts';

const NAME = `([${STEMS}])([${BRANCHES}])([${ANIMALS}])?年`;
const FOUND = new RegExp(
  `(?<!\\d)(?:(\\d{4})年?[（(，,](?:即|农历|岁次)?(?=..[鼠牛虎兔龙蛇马羊猴鸡狗猪]?年[）)，,]))?(?<![${STEMS}${BRANCHES}])${NAME}(?:[（(](?:公元|即)?(\\d{4})年?[）)])?`,
  'g',
);

/** 末 for 未: 乙末年. */
const MO_FOR_WEI = new RegExp(`(?<![${STEMS}${BRANCHES}])[乙丁己辛癸]末羊?年`, 'g');

/** A year named by stem and branch that cannot be, or is another year than the one beside it. */
export const sexagenaryYear: TextRule = {
  code: 'DT023',
  name: 'sexagenary-year',
  scope: 'text',
  marks: '子丑寅卯辰巳午未申酉戌亥末',
  looksFor: /[乙丁己辛癸]末羊?年|[子丑寅卯辰巳午未申酉戌亥][鼠牛虎兔龙蛇马羊猴鸡狗猪]?年/,
  sees: ['quotation'],
  severity: 'error',
  fix: 'none',
  basis: { text: '干支纪年', verified: false, certain: true },
  title: { zh: '干支年份有误', en: 'Wrong name of a year in stems and branches' },
  why: {
    zh: '天干、地支、生肖、公历年份是一一对应的，对不上必有一个写错。',
    en: 'Stem, branch, animal and Gregorian year go together; when they do not agree one is wrong.',
  },
  bad: [
    { copy: '今年是农历乙未猴年。', found: ['乙未猴年'] },
    { copy: '2015年（甲午年），她办起了剪纸坊。', found: ['2015年（甲午年'] },
    { copy: '今年是农历乙末羊年。', found: ['乙末羊年'] },
    { copy: '甲未年的灯谜还贴在墙上。', found: ['甲未年'] },
    { copy: '辛亥年（1912年），她的祖母出生。', found: ['辛亥年（1912年'] },
  ],
  good: [{ copy: '2015年（乙未羊年），她办起了剪纸坊；辛亥年（1911年），她的祖母出生。' }],
  allows: [
    { copy: '2015年1月（甲午年腊月），村里唱大戏。' },
    { copy: '2015年（甲午马年岁末），村里唱大戏。' },
    { copy: '丙申猴年将至，1937年、丁丑年，她都记得。' },
    { copy: '乾隆末年，甲乙末年级的卷子，世纪末年味渐浓。' },
    { copy: '子午年年有，甲乙年级，戊戌变法。' },
  ],
  *check(text, passage) {
    for (const { 0: written, index } of matchesIn(text, MO_FOR_WEI)) {
      yield reportIn(passage, {
        start: index,
        end: index + written.length,
        message: {
          zh: `“${written}”的“末”应为“未”`,
          en: `"${written}" is written with 末 instead of 未`,
        },
      });
    }
    for (const match of matchesIn(text, FOUND)) {
      const message = faultOf(match);
      if (message === null) continue;
      const end = match.index + match[0].replace(/[）)]$/, '').length;
      yield reportIn(passage, { start: match.index, end, message });
    }
  },
};

function faultOf(match: RegExpExecArray): Localised | null {
  const [, before, stem = '', branch = '', animal, after] = match;
  const [ten, twelve] = [STEMS.indexOf(stem), BRANCHES.indexOf(branch)];
  if (ten % 2 !== twelve % 2)
    return {
      zh: `没有“${stem}${branch}”这个干支`,
      en: `${stem}${branch} is no year: such a pair does not occur`,
    };
  const right = ANIMALS.charAt(twelve);
  if (animal !== undefined && animal !== right)
    return {
      zh: `${stem}${branch}年是${right}年，不是${animal}年`,
      en: `the year ${stem}${branch} is one of ${right}, not ${animal}`,
    };
  const year = Number(before ?? after ?? Number.NaN);
  if (Number.isNaN(year) || isNamed(year, ten, twelve)) return null;
  const name = STEMS.charAt((year + 6) % 10) + BRANCHES.charAt((year + 8) % 12);
  return {
    zh: `${year}年是${name}年，不是${stem}${branch}年`,
    en: `the year ${year} is ${name}, not ${stem}${branch}`,
  };
}

function isNamed(year: number, ten: number, twelve: number): boolean {
  return (year + 6) % 10 === ten && (year + 8) % 12 === twelve;
}
