import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { sentencesWithFigures } from './figures.ts';

/** What is counted; 个 and 次 stand in too many set phrases. */
const COUNTED = '户|家|名|所|亩|吨|元|万元|公里|人次|期|场|件|套|台|册';
const HAN = new RegExp(
  `(?<=[、，；和及了]|^)([三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)(${COUNTED})(?![半多庭院属具族口]|(?<=元)[的钱纸钞币券面])`,
  'g',
);

/** Exact numbers of one kind in Arabic figures and in Han numerals within one sentence. */
export const mixedNumerals: TextRule = {
  code: 'NU035',
  name: 'mixed-numerals',
  scope: 'text',
  marks: '三四五六七八九十',
  looksFor: /[三四五六七八九十][户家名所亩吨元万公人期场件套台册]/,
  severity: 'advice',
  fix: 'none',
  basis: { text: 'GB/T 15835—2011（同一文本用法一致）', verified: true },
  title: {
    zh: '同类数量有的用阿拉伯数字，有的用汉字',
    en: 'Quantities of a kind in Arabic and in Han numerals',
  },
  why: {
    zh: '同一句里同类的数量写法应一致：“3户”与“五户”只用一种。',
    en: 'Within a sentence, quantities of one kind are written one way: 3户 and 5户, or 三户 and 五户.',
  },
  bad: [
    { copy: '走访贫困户3户、五保户12户、五户受灾家庭。', found: ['五户'] },
    { copy: '表彰10名先进个人、八名优秀工作者。', found: ['八名'] },
    { copy: '举办讲座12场，六场在农村。', found: ['六场'] },
  ],
  good: [{ copy: '表彰10名先进个人、8名优秀工作者。' }],
  allows: [
    { copy: '来自19个乡镇的64名妇女参加，三八红旗手五户联保。' },
    { copy: '3户人家，千家万户，一户不落，两户相邻，第五户领走了奖品。' },
    { copy: '发放贷款300万元，百分之八的利息，三四十户受益，十多户增收300户。' },
    { copy: '他掏出五元的、一元的、十元纸币，一共386.5元；9元的票和六元钱的书。' },
    { copy: '3名学生答对了。八名学生答错了。' },
  ],
  *check(text, passage) {
    for (const sentence of sentencesWithFigures(passage, text, 1)) {
      for (const { 0: written, 2: counted = '', index } of matchesIn(sentence.text, HAN)) {
        const same = sentence.figures.find((it) => it.scale === '' && !it.approximate && it.unit === counted);
        if (same === undefined) continue;
        const start = sentence.start + index;
        const other = text.slice(same.start, same.end);
        yield reportIn(passage, {
          start,
          end: start + written.length,
          message: {
            zh: `“${written}”与同句的“${other}”写法不一致，应统一`,
            en: `"${written}" and "${other}" of the same sentence are in different numerals`,
          },
        });
      }
    }
  },
};
