import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const PART = /(?<![\d.,A-Za-z])\d{1,6}\.\d{1,4}(?:名|位|个?人(?![次均日年月天工口机/／·份]))(?!次)/g;
/** Words of averages and rates, for which people may be divided. */
const AVERAGE = /均|每|规模|率|比|密度|指数|标准|折合|相当于|\/|／/;

/** Fractions of people outside averages. */
export const partOfAPerson: TextRule = {
  code: 'NU034',
  name: 'part-of-a-person',
  scope: 'text',
  marks: '.',
  looksFor: /\.\d{1,4}[名位个人]/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '常识', verified: false },
  title: { zh: '人数出现小数', en: 'Fraction of a person' },
  why: {
    zh: '人数是整数。出现小数，多半漏了“万”字，或小数点错位；平均数要写明“平均”。',
    en: 'People come in whole numbers: a 万 may be missing, or the point misplaced; averages say so.',
  },
  bad: [
    { copy: '全年培训妇女18.23人，介绍就业4.02人。', found: ['18.23人', '4.02人'] },
    { copy: '来自19个乡镇的64.5名妇女参加培训。', found: ['64.5名'] },
    { copy: '会议选出代表120.5位。', found: ['120.5位'] },
  ],
  good: [{ copy: '全年培训妇女18.23万人，平均每期64.5人。' }],
  allows: [
    { copy: '户均3.5人，家庭规模为3.1人，每千人有2.5名医生。' },
    { copy: '投入1.5人次，工作量为3.5人年，版本2.5人机界面。' },
    { copy: '生师比17.5人，平均一个村有3.2名村医。' },
  ],
  *check(text, passage) {
    for (const { 0: written, index: start } of matchesIn(text, PART)) {
      const before = /[^。；！？]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
      if (AVERAGE.test(before) || /^[/／]/.test(text.slice(start + written.length))) continue;
      yield reportIn(passage, {
        start,
        end: start + written.length,
        message: {
          zh: `“${written}”：人数不能有小数，是否漏了“万”或小数点错位`,
          en: `"${written}": people are not divided; is 万 missing or the point misplaced?`,
        },
      });
    }
  },
};
