import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { DAY_NOUNS, JOINED_DAYS, PARTED_DAYS } from './data/day-names.ts';

/** Month and day in figures, in marks, before what happened or is done on it. */
const FIGURES = new RegExp(`“(\\d{1,2})[.．、,，-](\\d{1,2})”(?=(?:${DAY_NOUNS}))`, 'g');
const HAN_DAYS = /“([一二三五六七八十][·.]?[一二四七八卅][·.]?[一八九]?)”/g;

/** The name of a day without its interpunct, or with one too many. */
export const dayNameDot: TextRule = {
  code: 'PU039',
  name: 'day-name-dot',
  scope: 'text',
  marks: '“',
  looksFor: /“[\d一二三五六七八十]/,
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.14.3', verified: false },
  title: { zh: '以月日命名的事件，间隔号不对', en: 'Interpunct in the name of a day' },
  why: {
    zh: '以月日命名的事件、节日，用阿拉伯数字时月日之间用间隔号，如“6·26”；用汉字时，只有一月、十一月、十二月用，如“一二·九”，“五四”“三八”不用。',
    en: 'A day’s name in figures parts month and day by ·; in Han numerals only days of January, November and December do.',
  },
  bad: [
    { copy: '“6.26”禁毒日活动在广场举行。', found: ['“6.26”'], fixed: '“6·26”禁毒日活动在广场举行。' },
    { copy: '“3-15”晚会曝光一批企业。', found: ['“3-15”'], fixed: '“3·15”晚会曝光一批企业。' },
    { copy: '纪念“一二九”运动八十周年。', found: ['“一二九”'], fixed: '纪念“一二·九”运动八十周年。' },
    { copy: '“三·八”维权周启动。', found: ['“三·八”'], fixed: '“三八”维权周启动。' },
  ],
  good: [{ copy: '以“三八”维权周、“六一”节、“6·26”禁毒日为契机。' }],
  allows: [
    { copy: '“3.0”版上线，“1.5”倍速播放，“1.2”事故率下降。' },
    { copy: '全县实行“5-2”工作制，推出“1.1”版读本。' },
    { copy: '这套房子是“二一”户型。' },
    { copy: '“13.5”万元的补贴到账，“40.20”事件编号。' },
  ],
  *check(text, passage) {
    for (const { 0: found, 1: month, 2: day, index } of matchesIn(text, FIGURES)) {
      if (!isDay(Number(month), Number(day))) continue;
      yield reportIn(passage, reportOf(index, found, `“${month}·${day}”`));
    }
    for (const { 0: found, 1: name = '', index } of matchesIn(text, HAN_DAYS)) {
      const right = PARTED_DAYS[name] ?? JOINED_DAYS[name];
      if (right !== undefined) yield reportIn(passage, reportOf(index, found, `“${right}”`));
    }
  },
};

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function reportOf(start: number, found: string, replacement: string) {
  return {
    start,
    end: start + found.length,
    replacement,
    message: { zh: `${found}应为${replacement}`, en: `name of a day ${found}, expected ${replacement}` },
  };
}
