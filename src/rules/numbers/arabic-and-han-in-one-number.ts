import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const PATTERNS = [
  // 3万五千, 5亿三千万
  /(?<![\d.,A-Za-z])\d{1,4}(?:\.\d{1,4})?[万亿][零〇]?[一二两三四五六七八九]{1,2}[千百十](?:[一二三四五六七八九零〇千百十万]{1,8}(?=[元人名户吨亩册株只头斤公多余]))?/g,
  // 二〇15年, 20一五年
  /(?<![一二三四五六七八九〇零○\d])(?:一九|二〇|二零|二○)\d{2}(?=年)|(?<!\d)(?:19|20)[〇零○一二三四五六七八九]{2}(?=年)/g,
  // 三百50元, 五千200人
  /(?<![一二三四五六七八九十百千万零〇\d])[一二两三四五六七八九](?:百[1-9]\d|千[1-9]\d{2}|万[1-9]\d{3})(?=[元人名户吨亩册株只头斤])/g,
  // 二十3人
  /(?<![一二三四五六七八九百千万零〇\d第])[二三四五六七八九]?十[1-9](?=[人元名户亩岁](?!代))/g,
  // 百分之30, 3分之一, 三分之1
  /百分之\d{1,3}(?:\.\d{1,4})?|(?<![\d.])\d{1,2}分之[一二三四五六七八九十]|[二三四五六七八九十]分之\d{1,2}(?![\d.万千百])/g,
] as const;

/** Arabic figures and Han numerals in one number. */
export const arabicAndHanInOneNumber: TextRule = {
  code: 'NU009',
  name: 'arabic-and-han-in-one-number',
  scope: 'text',
  marks: '0123456789',
  looksFor: /\d[一二三四五六七八九〇零○两万亿分]|[一二三四五六七八九十百千万〇零○之]\d/,
  severity: 'warning',
  fix: 'none',
  basis: { text: 'GB/T 15835—2011（同一数值不混用两种数字）', verified: false },
  title: { zh: '一个数里混用阿拉伯数字和汉字数字', en: 'Arabic and Han numerals in one number' },
  why: {
    zh: '一个数只用一种数字：“3万五千”应写作“3.5万”或“三万五千”，“百分之30”应写作“30%”或“百分之三十”。',
    en: 'A number is written in one kind of numeral: 3.5万 or 三万五千, 30% or 百分之三十.',
  },
  bad: [
    { copy: '全市共有3万五千名妇女参加。', found: ['3万五千'] },
    { copy: '二〇15年，贷款总额达5亿三千万元。', found: ['二〇15', '5亿三千万'] },
    { copy: '每户补助三百50元，妇女占百分之30，党员占3分之一。', found: ['三百50', '百分之30', '3分之一'] },
    { copy: '共有二十3人参加。', found: ['二十3'] },
    { copy: '20一五年，县里投入两万5000元。', found: ['20一五', '两万5000'] },
  ],
  good: [{ copy: '全市共有3.5万名妇女参加，占百分之三十；二〇一五年贷款5.3亿元。' }],
  allows: [
    { copy: '投资5万三峡移民受益，3万一线职工参训，发放1万二维码。' },
    { copy: '“三八”2015年表彰会，二〇一五年召开，十八大后2013年。' },
    { copy: '她在2万五一村村民中当选，三百5次列车，一千零一夜。' },
    { copy: '三分之二以上的代表，百分之百合格，2万多三八红旗手。' },
  ],
  *check(text, passage) {
    for (const pattern of PATTERNS) {
      for (const { 0: written, index: start } of matchesIn(text, pattern)) {
        yield reportIn(passage, {
          start,
          end: start + written.length,
          message: {
            zh: `“${written}”混用了阿拉伯数字和汉字数字，应统一为一种`,
            en: `"${written}" mixes Arabic and Han numerals, write it in one kind`,
          },
        });
      }
    }
  },
};
