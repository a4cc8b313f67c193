import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Full-width letters and digits in a row, with the signs that stand between two of them. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+(?:[．：，／－％＆＋][０-９Ａ-Ｚａ-ｚ]+)*(?:(?<=[０-９])[％])?/g;

/** Full-width letters and digits. */
export const fullWidthLetter: TextRule = {
  code: 'PU033',
  name: 'full-width-letter',
  scope: 'text',
  marks:
    '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'review',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '用了全角字母或数字', en: 'Full-width letters or digits' },
  why: {
    zh: '全角字母、数字一个占一个汉字的位置，排出来松散，检索也查不到；应用半角。',
    en: 'Full-width letters and digits print loosely and searches miss them; half-width ones are set.',
  },
  bad: [
    { copy: '全县６４名妇女参加培训。', found: ['６４'], fixed: '全县64名妇女参加培训。' },
    {
      copy: '他说：我们将在１６：３２分出发去ＣＢＤ中心。',
      found: ['１６：３２', 'ＣＢＤ'],
      fixed: '他说：我们将在16:32分出发去CBD中心。',
    },
    {
      copy: '办理案件２００７件，占２９．５％。',
      found: ['２００７', '２９．５％'],
      fixed: '办理案件2007件，占29.5%。',
    },
  ],
  good: [{ copy: '全县64名妇女参加培训，她来自CBD。' }],
  allows: [
    { copy: '参保率达98％，今日女报／凤网记者获悉。' },
    { copy: '课程分三步：一．识字；二．算账。' },
    { copy: '气温为－5℃，东经110°，①报名②审核。' },
  ],
  *check(text, passage) {
    for (const { 0: found, index: start } of matchesIn(text, FULL_WIDTH)) {
      const replacement = found.normalize('NFKC');
      yield reportIn(passage, {
        start,
        end: start + found.length,
        replacement,
        message: {
          zh: `“${found}”用了全角，应为“${replacement}”`,
          en: `"${found}" is full width, expected "${replacement}"`,
        },
      });
    }
  },
};
