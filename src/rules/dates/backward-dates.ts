import { addDays, civilDate, daysBetween, daysInMonth } from '../../language/civil-date.ts';
import { type DateInText, datesIn } from '../../language/dates.ts';
import { RANGE_JOINTS } from '../../language/dates-words.ts';
import { matchesIn } from '../../language/matches.ts';
import type { Span } from '../../model/text.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const JOINT = `(?:${RANGE_JOINTS.join('|')})`;
const MONTH = '(?:(\\d{1,2})月(?:\\d{1,2}日)?)?';
const YEARS = new RegExp(`(?<![\\d前.．])(\\d{4})年?${MONTH}${JOINT}(\\d{4})年(?![代级])${MONTH}`, 'g');
const DAYS = new RegExp(
  `(?<![\\d.．])(\\d{1,2})月(\\d{1,2})日?${JOINT}(\\d{1,2})日(?![内间后以之游均])`,
  'g',
);
const TO_MONTH = new RegExp(`(?<![\\d.．])(\\d{1,2})月(\\d{1,2})日${JOINT}(\\d{1,2})月(?![\\d])`, 'g');

/** A range without a year that runs so long would come back nearly to where it began: no one means it. Days. */
const NEARLY_A_YEAR = 310;

/** A day without its month belongs to the next one when it follows at most so soon: 11月30日至2日. Days. */
const OVER_THE_END = 14;

/** A cheap test: a joint of a range with figures behind it. */
const MAY_RUN = /[年月日\d）)](?:至|到|—{1,2}|[–～~-])\d/;

/** A range of days, months or years whose end lies before its beginning. */
export const backwardDates: TextRule = {
  code: 'DT013',
  name: 'backward-dates',
  scope: 'text',
  marks: '至到—–～~-',
  looksFor: MAY_RUN,
  sees: ['quotation'],
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：起止时间由先到后', verified: false },
  title: { zh: '起止日期先后颠倒', en: 'Range that runs backwards' },
  why: {
    zh: '“至”后面的日子在前面的日子之前，起止写反了，或者写错了一个数。',
    en: 'The end lies before the beginning: the two are exchanged, or a figure is wrong.',
  },
  bad: [
    { copy: '培训班11月6日至3日在县妇幼保健院举办。', found: ['11月6日至3日'] },
    { copy: '焦扬在湖南调研（10月17日至10月15日）。', found: ['10月17日至10月15日'] },
    { copy: '报名时间为10月15日至9月30日。', found: ['10月15日至9月30日'] },
    { copy: '2015年至2014年，全市共办理案件2007件。', found: ['2015年至2014年'] },
    { copy: '2015年3月至2015年1月，她在长沙打工。', found: ['2015年3月至2015年1月'] },
    { copy: '活动从10月15日至9月开展。', found: ['10月15日至9月'] },
  ],
  good: [{ copy: '焦扬在湖南调研（10月15日至17日）。2014年至2015年，全市共办理案件2007件。' }],
  allows: [
    { copy: '展览12月30日至1月2日举行，采暖期为11月15日至3月15日。' },
    { copy: '11月30日至2日停水，10月29日—3日停气。' },
    { copy: '公元前221年至公元前206年，秦朝统治天下。' },
    { copy: '财政年度为10月1日至9月30日，学年为9月1日至6月30日。' },
    { copy: '11月15日至次年10月31日为有效期。' },
    { copy: '电话2015-1999，型号2015-2013。' },
    { copy: '订单自11月6日到3日内发出。' },
    { copy: '2015年11月6日至2016年1月3日，每周停课一天。' },
    { copy: '每年11月1日至翌年10月中旬禁渔。' },
  ],
  *check(text, passage) {
    for (const { start, end } of [...yearRanges(text), ...dayRanges(text), ...monthRanges(text)]) {
      const written = text.slice(start, end);
      yield reportIn(passage, {
        start,
        end,
        message: {
          zh: `“${written}”起止颠倒，后一个时间在前一个之前`,
          en: `"${written}" runs backwards: its end is before its beginning`,
        },
      });
    }
  },
};

function yearRanges(text: string): readonly Span[] {
  return matchesIn(text, YEARS).flatMap((match) => {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const months = match[2] !== undefined && match[4] !== undefined && first === second;
    const backward = months ? Number(match[2]) > Number(match[4]) : first > second;
    return backward ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Months and days: pairs of whole dates, and days that share the month before them. */
function dayRanges(text: string): readonly Span[] {
  const dates = datesIn(text);
  const pairs = dates.flatMap((date, at): readonly Span[] => {
    const first = dates[at - 1];
    if (date.joined !== 'range' || first === undefined || date.start - first.end > 8) return [];
    return isBackward(first, date) ? [{ start: first.start, end: date.end }] : [];
  });
  const shared = matchesIn(text, DAYS).flatMap((match): readonly Span[] => {
    const [month, from, to] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const length = daysInMonth(2015, month);
    if (from > length || to > from || length - from + to <= OVER_THE_END) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
  return [...pairs, ...shared];
}

/** Whether the second date is before the first although no year parts them. */
function isBackward(first: DateInText, second: DateInText): boolean {
  if (first.year.by === 'other' || second.year.by === 'other') return false;
  const from = civilDate(2015, first.month, first.day);
  const to = civilDate(2015, second.month, second.day);
  if (from === null || to === null || to >= from) return false;
  // A year that is written is compared by the rule of years.
  if (second.end - second.start > 6) return false;
  const back = daysBetween(to, from);
  return addDays(to, 1) !== from && 365 - back > NEARLY_A_YEAR;
}

function monthRanges(text: string): readonly Span[] {
  return matchesIn(text, TO_MONTH).flatMap((match) => {
    const back = Number(match[1]) - Number(match[3]);
    const backward = (back === 1 || back === 2) && Number(match[2]) > 1;
    return backward ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
}
