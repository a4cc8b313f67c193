import { partsOf } from '../../language/civil-date.ts';
import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** A birth year and, in the same sentence, an age of today or at death. */
const BORN =
  /(?<!\d)(?:((?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)|生于((?:19|20)\d{2})年)([^。！？\n]{0,60}?)(现年|今年|享年|终年)(\d{1,3})(?:周?岁)/g;
/** The age first: 现年65岁，1950年出生. */
const AGE_FIRST =
  /(现年|今年)(\d{1,3})(?:周?岁)([^。！？\d\n]{0,20}?)(?:((?:19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生于|生(?!产|活|效|长|病))|生于((?:19|20)\d{2})年)/g;

/** Ages that do not fit the year of birth told beside them. */
export const ageAgainstBirth: TextRule = {
  code: 'NU026',
  name: 'age-against-birth',
  scope: 'text',
  marks: '岁',
  severity: 'warning',
  fix: 'none',
  basis: { text: '算术', verified: false },
  title: { zh: '年龄与出生年份不符', en: 'Age that does not fit the year of birth' },
  why: {
    zh: '1950年出生，到2015年是64岁或65岁，虚岁66岁；差得更多，年份和年龄必有一个错。',
    en: 'Born in 1950, one is 64 or 65 in 2015, 66 by the old count; further off, the year or the age is wrong.',
  },
  bad: [
    { copy: '周思敏1950年出生，现年60岁，是县里第一批女拖拉机手。', found: ['60岁'] },
    { copy: '李旦，1975年8月生，湖南娄底人，今年45岁。', found: ['45岁'] },
    { copy: '她生于1920年，2010年因病去世，享年85岁。', found: ['85岁'] },
    { copy: '今年30岁的她1990年出生在一个小山村。', found: ['30岁'] },
  ],
  good: [{ copy: '周思敏1950年出生，现年65岁，是县里第一批女拖拉机手。' }],
  allows: [
    { copy: '李旦1975年8月生，今年39岁；她的母亲1950年出生，今年虚岁66岁。' },
    { copy: '她生于1920年，2010年因病去世，享年90岁，一说91岁。' },
    { copy: '大女儿1990年出生，小女儿今年20岁。' },
    { copy: '1950年出生的人，今年有3000人，平均60岁。' },
    { copy: '她1975年出生，1995年结婚，丈夫今年50岁。' },
  ],
  *check(text, passage, { published }) {
    if (!/[现今]年\d|[享终]年\d/.test(text) || !text.includes('生')) return;
    for (const { born, between, word, age, ageAt } of agesIn(text)) {
      const year = yearOfAge(word, between, published === null ? null : partsOf(published).year);
      if (year === null || isOtherPerson(between)) continue;
      const years = year - Number(born);
      if (Math.abs(years - Number(age)) <= 1) continue;
      yield reportIn(passage, {
        start: ageAt,
        end: text.indexOf('岁', ageAt) + 1,
        message: {
          zh: `${born}年出生，到${year}年应是${years - 1}至${years}岁，不是${age}岁`,
          en: `born in ${born}, the age in ${year} is ${years - 1} or ${years}, not ${age}`,
        },
      });
    }
  },
};

interface Age {
  readonly born: string;
  /** What stands between birth and age. */
  readonly between: string;
  /** 现年, 今年, 享年 or 终年. */
  readonly word: string;
  readonly age: string;
  readonly ageAt: number;
}

/** The ages that a text tells beside a year of birth. */
function agesIn(text: string): readonly Age[] {
  const told = matchesIn(text, BORN).map((match) => {
    const [whole, born, bornIn, between = '', word = '', age = ''] = match;
    return { born: born ?? bornIn ?? '', between, word, age, ageAt: whole.lastIndexOf(age) + match.index };
  });
  const first = matchesIn(text, AGE_FIRST).map((match) => {
    const [, word = '', age = '', between = '', born, bornIn] = match;
    const meant = between.replace(/^的[她他]/, '');
    return { born: born ?? bornIn ?? '', between: meant, word, age, ageAt: match.index + word.length };
  });
  return [...told, ...first];
}

/** The year in which the age is told: that of publication, or of the death; null when it cannot be known. */
function yearOfAge(word: string, between: string, published: number | null): number | null {
  const years = between.match(/(?:19|20)\d{2}(?=年)/g) ?? [];
  if (word === '现年' || word === '今年') return published;
  const [death] = years;
  return years.length === 1 && death !== undefined && /去世|逝世|病逝|辞世|牺牲|离世|卒/.test(between)
    ? Number(death)
    : null;
}

/** Whether somebody else may have come up between birth and age. */
function isOtherPerson(between: string): boolean {
  return /[女儿子孙妻丈夫父母兄弟姐妹哥他她]|老伴|爱人|爷|奶|；|比|平均/.test(
    between.replace(/^[^，]*?(?:他|她)(?=，)/, ''),
  );
}
