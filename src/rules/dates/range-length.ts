import { civilDate, daysBetween } from '../../language/civil-date.ts';
import { type DateInText, datesIn } from '../../language/dates.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const NUMERAL = '([一二三四五六七八九十两]{1,3}|\\d{1,3})';
/** A number of days right after a range that counts the range. */
const AFTER = new RegExp(
  `^(?:（[^（）]{1,12}）)?(?:放假(?:调休)?|停水|停电|举行|举办)?[，,（(]?(?:一?共计?|总共|为期|历时|连休)${NUMERAL}(?:个)?[天日](?!半|\\d|[间多])`,
);
const OF_DAYS = new RegExp(`^的${NUMERAL}天(?:里|中|内|时间|假期|长假)`);

/** Days picked out of a range: 每周五上课，共4天. */
const NOT_DAILY = /每周|每逢|周末|双休|工作日|分期|分批|隔天/;

/** A range of days and the number of days told beside it, which is another. */
export const rangeLength: TextRule = {
  code: 'DT022',
  name: 'range-length',
  scope: 'text',
  marks: '月',
  looksFor: /[共期时休][一二三四五六七八九十两\d]|[共计][一二三四五六七八九十两\d]|日的/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '推算：起止两天都算在内', verified: false },
  title: { zh: '起止日期与天数不符', en: 'Days of a range that do not add up' },
  why: {
    zh: '按起止日期（两头都算）得出的天数与写出的天数不同，必有一个写错。',
    en: 'Counting both ends the range has another number of days than the text says.',
  },
  bad: [
    { copy: '10月1日至7日放假调休，共8天。', found: ['共8天'] },
    { copy: '培训班11月3日至6日举办，为期三天。', found: ['为期三天'] },
    { copy: '焦扬10月15日至17日，历时四天在湖南调研。', found: ['历时四天'] },
    { copy: '9月29日至10月9日的10天里，加开列车。', found: ['的10天里'] },
  ],
  good: [{ copy: '10月1日至7日放假调休，共7天。9月29日至10月9日的11天里，加开列车。' }],
  allows: [
    { copy: '10月15日至17日，共3个工作日，共64人参加。' },
    { copy: '10月15日至17日，共2天半的会期。' },
    { copy: '10月15日8时至17日8时，共48小时，停水两天。' },
    { copy: '培训从11月6日至27日，为期4天，每周五上课。' },
    { copy: '每年10月15日至17日，先后三天前来的人最多。' },
    { copy: '12月30日至1月2日，共4天；10月15日、17日，共2天。' },
  ],
  *check(text, passage) {
    if (NOT_DAILY.test(text)) return;
    const dates = datesIn(text);
    for (const [at, date] of dates.entries()) {
      const first = dates[at - 1];
      if (date.joined !== 'range' || first === undefined || first.joined === 'range') continue;
      const match =
        AFTER.exec(text.slice(date.end, date.end + 32)) ?? OF_DAYS.exec(text.slice(date.end, date.end + 12));
      const told = parseNumeral(match?.[1] ?? '');
      const length = lengthOf(first, date);
      if (match === null || told === null || length === null || told === length) continue;
      const end = date.end + match[0].length;
      const lead = match[0].search(/(?:一?共计?|总共|为期|历时|连休|的)[^，（(]*$/);
      yield reportIn(passage, {
        start: date.end + Math.max(0, lead),
        end,
        message: {
          zh: `“${text.slice(first.start, date.end)}”是${length}天（两头都算），不是${told}天`,
          en: `${text.slice(first.start, date.end)} is ${length} days with both ends, not ${told}`,
        },
      });
    }
  },
};

/** Days from the first to the second with both; null when a leap day may lie between, or it runs backwards. */
function lengthOf(first: DateInText, second: DateInText): number | null {
  const from = civilDate(2015, first.month, first.day);
  const to = civilDate(second.month < first.month ? 2016 : 2015, second.month, second.day);
  if (from === null || to === null || (first.month <= 2 && second.month > 2)) return null;
  if (second.month < first.month && second.month > 2) return null;
  const days = daysBetween(from, to) + 1;
  return days > 1 && days <= 183 ? days : null;
}
