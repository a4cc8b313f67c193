import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { ESTIMATED_MEASURES } from './data/measure-words.ts';

const HAN = '一二三四五六七八九';

/**
 * Two numerals with 、 between them before a measure word. Before them stands no ordinal, no year, no other numeral of a
 * row and no sentence's beginning, where the first would number a point.
 */
const PARTED = new RegExp(
  `(?<=[^第初高大中小前期班级连排课页章节条款${HAN}十百千万〇零、。；：！？\\s\\d.（“]|(?<![第年十月])[十百千万]|第(?=$))([${HAN}两])、([${HAN}])(?=${ESTIMATED_MEASURES})(?!、)`,
  'gu',
);

/** 、 inside an approximate number. */
export const partedApproximateNumber: TextRule = {
  code: 'PU027',
  name: 'parted-approximate-number',
  scope: 'text',
  marks: '、',
  looksFor: /、(?<=[一二两三四五六七八]、)[二三四五六七八九]/,
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.5.3.2；GB/T 15835—2011', verified: true },
  title: { zh: '概数中间用了顿号', en: 'Pause mark inside an approximate number' },
  why: {
    zh: '相邻两个数字连用表示概数，中间不用顿号：“三四个”。用了顿号，就成了三个和四个。',
    en: 'Two neighbouring numerals in a row are an estimate, 三四个; with 、 they become a row of two numbers.',
  },
  bad: [
    { copy: '每个村有三、四个留守儿童。', found: ['三、四'], fixed: '每个村有三四个留守儿童。' },
    { copy: '培训还要办两、三天。', found: ['两、三'], fixed: '培训还要办两三天。' },
    { copy: '她今年四十七、八岁。', found: ['七、八'], fixed: '她今年四十七八岁。' },
    {
      copy: '培训班办了五、六十期，走了八、九里路。',
      found: ['五、六', '八、九'],
      fixed: '培训班办了五六十期，走了八九里路。',
    },
  ],
  good: [{ copy: '每个村有三四个留守儿童。' }],
  allows: [
    { copy: '第三、四季度，上午第三、四节课。' },
    { copy: '她们获得一、二等奖，偏北风三、四级，五、六年级学生参加。' },
    { copy: '每月的星期五、六两日开放，二、三产业快速发展。' },
    { copy: '二、三个代表发言\n\n一、二个好消息' },
    { copy: '五、六十年代的老照片，一、二、三个方面都要抓。' },
    { copy: '二〇〇八、九年的事，他记得很清楚。' },
  ],
  *check(text, passage) {
    for (const { 0: found, 1: one = '', 2: other = '', index: start } of matchesIn(text, PARTED)) {
      if (HAN.indexOf(other) - HAN.indexOf(one === '两' ? '二' : one) !== 1) continue;
      yield reportIn(passage, {
        start,
        end: start + found.length,
        replacement: one + other,
        message: {
          zh: `“${found}”表示概数，中间不用顿号，应为“${one}${other}”`,
          en: `"${found}" is an estimate, expected "${one}${other}"`,
        },
      });
    }
  },
};
