import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const ER =
  /(?<![\p{Script=Han}\d]|\uFFFC)二(?:个(?:月|小时|星期|人)?|名|家|件|张|辆|座|间|岁|只|小时|天|棵|头|匹|本|点(?=建议|意见|要求|体会|希望)|条(?=建议|意见|措施))(?!性|字|人[转物])|(?<=[有了过出到达共的为是近约这那前后每])二(?:个(?!十|百|千|万)|名(?!单)|家|件|张|辆|座|岁|只|小时|天|棵|本(?=书|册|证|著作)|点(?=建议|意见|要求|体会|希望)|条(?=建议|意见|措施))|(?<![老\d十百千万一二三四五六七八九零〇])第两(?:个|名|次|届|批|位|天|章|条|期|年)/gu;

/** 二 before a measure word, where it must be 两; 两 in an ordinal, where it must be 二. */
export const erForLiang: TextRule = {
  code: 'NU033',
  name: 'er-for-liang',
  scope: 'text',
  marks: '二两',
  looksFor: /二[个名家件张辆座间岁只小天棵头匹本点条]|第两/,
  severity: 'warning',
  fix: 'review',
  basis: { text: '《现代汉语八百词》“二”“两”', verified: false },
  title: { zh: '“二”“两”用错', en: '二 and 两 confused' },
  why: {
    zh: '一般量词前用“两”：两个、两名、两家；序数用“二”：第二次。',
    en: 'Before measure words two is 两 (两个, 两名); in ordinals it is 二 (第二次).',
  },
  bad: [
    {
      copy: '全县有二个乡镇、近二家企业参加。',
      found: ['二个', '二家'],
      fixed: '全县有两个乡镇、近两家企业参加。',
    },
    {
      copy: '培训班办了二天，来了二名专家。',
      found: ['二天', '二名'],
      fixed: '培训班办了两天，来了两名专家。',
    },
    { copy: '他捐了二本书，提出二点建议。', found: ['二本', '二点'], fixed: '他捐了两本书，提出两点建议。' },
    { copy: '这是她第两次获奖。', found: ['第两次'], fixed: '这是她第二次获奖。' },
  ],
  good: [{ copy: '全县有两个乡镇参加，这是第二次。' }],
  allows: [
    { copy: '她上了二本院校，过了二本线，下午二点开会，有二条路线。' },
    { copy: '十二个乡镇，第二名，周二天气好，初二天没亮，独一无二。' },
    { copy: '老二家的房子，王二名声不好，一二个人，二三十个，二位老师，二两茶叶。' },
    { copy: '二人转，有二百人，二年级，二次创业，二万元，这二者，前二十个。' },
    { copy: '第两千名顾客，第两百次。' },
  ],
  *check(text, passage) {
    for (const { 0: written, index: start } of matchesIn(text, ER)) {
      const right = written.startsWith('第') ? written.replace('两', '二') : written.replace('二', '两');
      yield reportIn(passage, {
        start,
        end: start + written.length,
        replacement: right,
        message: { zh: `“${written}”应写作“${right}”`, en: `"${written}" should be "${right}"` },
      });
    }
  },
};
