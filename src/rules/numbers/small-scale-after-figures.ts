import { matchesIn } from '../../language/matches.ts';
import { exactOf, exactText } from '../../language/quantities.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { WORDS_WITH_SCALE } from './data/scale-words.ts';

/** One to three figures: with four they are a year. */
const WITH_SCALE =
  /(?<![\d.,A-Za-z第年月])(?:(\d{1,4})([万亿]))?(\d{1,3}(?:\.\d)?)([千百])(?=(万亿|[万亿])?([多余]?)([^0-9]|$))/g;

const VALUES: Readonly<Record<string, bigint>> = { 千: 1000n, 百: 100n };

/** 千 or 百 after Arabic figures, where only 万 and 亿 may stand. */
export const smallScaleAfterFigures: TextRule = {
  code: 'NU008',
  name: 'small-scale-after-figures',
  scope: 'text',
  marks: '千百',
  looksFor: /\d[千百]/,
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15835—2011（“万”“亿”以外的数位词不与阿拉伯数字连用）', verified: false },
  title: { zh: '阿拉伯数字后用了“千”或“百”', en: '千 or 百 after Arabic figures' },
  why: {
    zh: '阿拉伯数字后只可用“万”“亿”，不用“千”“百”：“5千”写作“5000”或“五千”。',
    en: 'Only 万 and 亿 may follow Arabic figures; 5千 is written 5000 or 五千.',
  },
  bad: [
    { copy: '全县培训妇女5千人。', found: ['5千'], fixed: '全县培训妇女5000人。' },
    {
      copy: '每户补助3百多元，总投资2.5千万元。',
      found: ['3百', '2.5千'],
      fixed: '每户补助300多元，总投资2500万元。',
    },
    {
      copy: '全县共有3万2千人，产值1亿2千万元。',
      found: ['3万2千', '1亿2千万'],
      fixed: '全县共有3.2万人，产值1.2亿元。',
    },
    { copy: '贷款6百万元，售出8千册。', found: ['6百', '8千'], fixed: '贷款600万元，售出8000册。' },
  ],
  good: [{ copy: '全县培训妇女5000人，每户补助三百元，总投资2500万元。' }],
  allows: [
    { copy: '全程5千米，重3千克，装机2千瓦，用电9千瓦时，每袋7千卡。' },
    { copy: '她在第2百货商店工作，商场有3百货柜台。' },
    { copy: '提高3百分点，2015千人大会，5百强企业。' },
    { copy: '5月10百姓大舞台，10千字一章。' },
  ],
  *check(text, passage) {
    for (const match of matchesIn(text, WITH_SCALE)) {
      const found = isWord(text, match.index + match[0].length) ? null : betterForm(match);
      if (found === null) continue;
      const { written, right } = found;
      yield reportIn(passage, {
        start: match.index,
        end: match.index + written.length,
        replacement: right,
        message: {
          zh: `“${written}”应写作“${right}”：阿拉伯数字后不用“${match[4]}”`,
          en: `"${written}" should be "${right}": no "${match[4]}" after Arabic figures`,
        },
      });
    }
  },
};

/** What was written and what it should be; null when a larger part before it is no part of the same number. */
function betterForm(match: RegExpExecArray): { written: string; right: string } | null {
  const [written, large, largeScale = '', figures = '', scale = '', scaleAfter = ''] = match;
  const small = exactText(exactOf(figures) * (VALUES[scale] ?? 1n));
  if (large === undefined) return { written, right: small };
  // 3万2千 is 3.2万, and 1亿2千万 is 1.2亿.
  const joined = joinedForm(large, largeScale, small, scaleAfter);
  return joined === null ? null : { written: written + scaleAfter, right: joined };
}

/** Whether the scale that ends here begins a word rather: 千米, 百货. */
function isWord(text: string, end: number): boolean {
  return WORDS_WITH_SCALE.some((word) => text.startsWith(word, end - 1) && !isAmount(text, word, end));
}

/** Two parts of one number as a decimal of the larger scale; null when the parts do not follow each other. */
function joinedForm(large: string, scale: string, small: string, smallScale: string): string | null {
  if ((scale === '亿') !== (smallScale === '万') || small.includes('.')) return null;
  const decimals = small.padStart(4, '0').replace(/0+$/, '');
  return small.length > 4 ? null : `${large}.${decimals}${scale}`;
}

/** 百万, 百亿 and 百余 are amounts unless a name goes on (百万妇女). */
function isAmount(text: string, word: string, end: number): boolean {
  return /^百[万亿余]$/.test(word) && /^[万亿余]{1,2}[元人名户吨亩美]/.test(text.slice(end, end + 3));
}
