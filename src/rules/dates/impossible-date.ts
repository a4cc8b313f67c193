import { daysInMonth } from '../../language/civil-date.ts';
import { type DateInText, datesIn, figureDatesIn } from '../../language/dates.ts';
import { neverExists, yearsMeant } from '../../language/dates-years.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { isInDateline } from './in-dateline.ts';

/** Dates of the running text that the calendar does not have. Those of datelines are left to DL003. */
export const impossibleDate: TextRule = {
  code: 'DT004',
  name: 'impossible-date',
  scope: 'text',
  marks: '月/-.',
  sees: ['quotation'],
  severity: 'error',
  fix: 'none',
  basis: { text: '公历', verified: false, certain: true },
  title: { zh: '日期不存在', en: 'Date that does not exist' },
  why: {
    zh: '日历上没有这一天。时间差错按差错率计算，重要时间错了还要加倍。',
    en: 'The calendar has no such day; a wrong date counts as an error of fact, an important one twice.',
  },
  bad: [
    { copy: '11月31日，郴州市女领导干部联谊会召开年会。', found: ['11月31日'] },
    { copy: '该条例自2015年2月29日起施行。', found: ['2015年2月29日'] },
    { copy: '培训班从6月1日办到6月31日。', found: ['6月31日'] },
    { copy: '活动时间为11月28日至31日。', found: ['31日'] },
    { copy: '会议定于13月6日召开。', found: ['13月6日'] },
    { copy: '会议通过于二〇一五年十一月三十一日。', found: ['二〇一五年十一月三十一日'] },
    { copy: '省妇联11月31号召开座谈会。', found: ['11月31号'] },
    { copy: '十一月三十一日召开座谈会。', found: ['十一月三十一日'] },
    { copy: '座谈会2015-11-31召开，年会2015/11/31召开。', found: ['2015-11-31', '2015/11/31'] },
    { copy: '他说：“11月31日之前一定办好。”', found: ['11月31日'] },
  ],
  good: [{ copy: '11月30日，郴州市女领导干部联谊会召开年会。' }],
  allows: [
    { copy: '2016年2月29日是四年一遇的闰日。' },
    { copy: '这位老人生于农历二月三十日，身份证上写成了农历2月30日。' },
    { copy: '合同约定工期为1年2月30日。' },
    { copy: '小说《2月30日》写的是日历上没有的一天，人们把它叫作“2月30日”。' },
    { copy: '工程11月31号楼今日封顶，12月中旬交付。' },
    { copy: '三月三十日、五月三十一日是她的两个生日。' },
    { copy: '型号2015-13-31的产品，电话2015-11-310，节选自2015-11-31-2稿。' },
    { copy: '1952年，她参军离家；2月29日，家里收到第一封信。' },
  ],
  *check(text, passage, context) {
    for (const date of [...datesIn(text), ...figureDatesIn(text)]) {
      const reason = reasonAgainst(date, text.slice(0, date.start), context.published);
      if (reason === null || isNamedOnly(text, date) || isInDateline(context, passage, date)) continue;
      const written = text.slice(date.start, date.end);
      yield reportIn(passage, {
        start: date.start,
        end: date.end,
        message: {
          zh: `“${written}”不存在：${reason.zh}`,
          en: `"${written}" does not exist: ${reason.en}`,
        },
      });
    }
  },
};

/** A date that stands alone between quotation marks is a name for a day, not a day. */
function isNamedOnly(text: string, date: DateInText): boolean {
  return text.charAt(date.start - 1) === '“' && text.charAt(date.end) === '”';
}

/** Why the date cannot be; null when it can, or when its year or calendar is not certain. */
function reasonAgainst(
  date: DateInText,
  before: string,
  published: CivilDate | null,
): { zh: string; en: string } | null {
  const { month, day } = date;
  if (date.year.by === 'other') return null;
  if (month < 1 || month > 12) return { zh: '一年只有12个月', en: 'a year has 12 months' };
  if (day < 1) return { zh: '每月从1日起', en: 'a month begins with day 1' };
  if (neverExists(date)) {
    const days = daysInMonth(2000, month);
    return month === 2
      ? { zh: '2月最多29天', en: 'February has at most 29 days' }
      : { zh: `${month}月只有${days}天`, en: `month ${month} has only ${days} days` };
  }
  // Only the 29th of February depends on the year.
  if (month !== 2 || day < 29) return null;
  const years = yearsMeant(date, before, published);
  if (years.length === 0 || years.some((year) => day <= daysInMonth(year, month))) return null;
  return { zh: `${years.join('、')}年2月只有28天`, en: `February ${years.join(', ')} has only 28 days` };
}
