import { matchesIn } from '../../language/matches.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const HAN = '[〇一二三四五六七八九]';
const HAN_MONTH = '(?:十[一二]?|[一二三四五六七八九])';
const HAN_DAY = '(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';
const BEFORE = '(?<![〇一二三四五六七八九十百千万几数两个\\d.．第历])';
/** 三日游, 七日内 and 三日之后 count days. */
const DAY_SIGN = '日(?![游内之间后均])';
const MIXED = new RegExp(
  [
    `${BEFORE}${HAN}{4}年\\d{1,2}月(?:\\d{1,2}日)?`,
    `${BEFORE}\\d{4}年${HAN_MONTH}月(?:${HAN_DAY}|\\d{1,2})${DAY_SIGN}`,
    `${BEFORE}\\d{4}年${HAN_MONTH}月(?=[，。、的底份至]|$)`,
    `${BEFORE}(?:\\d{4}年)?\\d{1,2}月${HAN_DAY}${DAY_SIGN}`,
    `${BEFORE}(?:${HAN}{4}年)?${HAN_MONTH}月\\d{1,2}日`,
  ].join('|'),
  'g',
);

/** A cheap test: a numeral of the one kind next to the year or month of the other. */
const MAY_MIX =
  /[〇一二三四五六七八九十](?:月\d|年\d)|\d(?:月[一二三四五六七八九十]|年[一二三四五六七八九十]{1,2}月)/;

/** One date written partly in figures and partly in Han numerals. */
export const mixedDateNumerals: TextRule = {
  code: 'DT015',
  name: 'mixed-date-numerals',
  scope: 'text',
  marks: '月',
  looksFor: MAY_MIX,
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15835（同一日期用同一种数字）', verified: false },
  title: { zh: '一个日期里混用汉字和阿拉伯数字', en: 'Figures and Han numerals in one date' },
  why: {
    zh: '公历日期要么全用阿拉伯数字，要么全用汉字，不能一半一半；报纸用阿拉伯数字。',
    en: 'A Gregorian date is written in figures or in Han numerals throughout; newspapers use figures.',
  },
  bad: [
    {
      copy: '2015年十一月6日，座谈会召开。',
      found: ['2015年十一月6日'],
      fixed: '2015年11月6日，座谈会召开。',
    },
    { copy: '会议于11月六日召开。', found: ['11月六日'], fixed: '会议于11月6日召开。' },
    { copy: '十月26日，培训班开课。', found: ['十月26日'], fixed: '10月26日，培训班开课。' },
    { copy: '二〇一五年11月的一天。', found: ['二〇一五年11月'], fixed: '2015年11月的一天。' },
    { copy: '2015年十月，她回到村里。', found: ['2015年十月'], fixed: '2015年10月，她回到村里。' },
  ],
  good: [{ copy: '2015年11月6日，座谈会召开。二〇一五年十一月六日，公报发表。' }],
  allows: [
    { copy: '2015年正月十五闹元宵，2015年八月十五赏月，2015年三月三对歌。' },
    { copy: '5月三日游、每年3月七日内集中办理。' },
    { copy: '2015年五月天演唱会门票开售，2015年十一黄金周结束。' },
    { copy: '二〇15年是一个数里的混用，另有规则。' },
    { copy: '农历八月15日，正月15日；怀胎十个月6日。' },
    { copy: '她在第十月26日的记录里写道。' },
    { copy: '二十一世纪2015年的第三个月，共三十一日。' },
  ],
  *check(text, passage) {
    for (const { 0: written, index } of matchesIn(text, MIXED)) {
      const right = inFigures(written);
      yield reportIn(passage, {
        start: index,
        end: index + written.length,
        message: {
          zh: `“${written}”混用汉字和阿拉伯数字，应为“${right}”`,
          en: `"${written}" mixes figures and Han numerals; write ${right}`,
        },
        replacement: right,
      });
    }
  },
};

/** Each numeral of a date in figures; a mixed year digit by digit. */
function inFigures(written: string): string {
  return written.replace(/[〇一二三四五六七八九十\d]+/g, (numeral) => {
    const plain = /\d/.test(numeral)
      ? [...numeral].map((it) => parseNumeral(it) ?? it).join('')
      : parseNumeral(numeral);
    return String(plain ?? numeral);
  });
}
