import { CERTAIN_FROM_YEAR, type LunarDate, lunarDateOf } from '../../language/calendar.ts';
import { partsOf } from '../../language/civil-date.ts';
import { type DateInText, datesIn } from '../../language/dates.ts';
import { daysMeant } from '../../language/dates-years.ts';
import { type LunarDateInText, lunarDatesIn, lunarName } from '../../language/lunar-text.ts';
import { matchesIn } from '../../language/matches.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Localised } from '../../model/localised.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** What joins a day to its name in the other calendar. */
const JOINT =
  /^(?:[（(](?:星期|周)[一二三四五六日天][）)])?(?:[，,]?(?:也?就?是|正是|正值|适逢|恰逢|即)|[（(，,、 ]|)$/;
const LONGEST_JOINT = 10;

/** No lunar month has more than thirty days: 农历九月三十一. */
const NO_SUCH_DAY =
  /(?:农历|阴历)(?:[一二三四五六七八九正冬腊]|十[一二]?)月三十[一二三](?![一二三四五六七八九十个])/g;

/** A Gregorian and a lunar date side by side that are not the same day. */
export const lunarMismatch: TextRule = {
  code: 'DT009',
  name: 'lunar-mismatch',
  scope: 'text',
  marks: '月',
  looksFor: /月(?:初|十|廿|二十|三十)|历/,
  sees: ['quotation'],
  severity: 'error',
  fix: 'none',
  basis: { text: '公历与农历对照（lunar-typescript 推算）', verified: false, certain: true },
  title: { zh: '农历与公历日期不符', en: 'Lunar date that is another day' },
  why: {
    zh: '并排写的农历和公历不是同一天，必有一个写错。没写年份的按见报日期推算。',
    en: 'The two dates side by side are different days, so one of them is wrong.',
  },
  bad: [
    { copy: '9月28日（农历八月十五），社区举办赏月晚会。', found: ['9月28日（农历八月十五'] },
    { copy: '庙会定在农历九月三十一。', found: ['农历九月三十一'] },
    { copy: '农历九月初九（10月22日），妇联看望了老人。', found: ['农历九月初九（10月22日'] },
    { copy: '2018年1月18日，腊月廿一，郴州下了雪。', found: ['2018年1月18日，腊月廿一'] },
    { copy: '11月15日（农历十月初五，星期日）是她的生日。', found: ['11月15日（农历十月初五'] },
  ],
  good: [{ copy: '9月27日（农历八月十五），社区举办赏月晚会。' }],
  allows: [
    { copy: '2020年5月23日（农历闰四月初一），村里唱大戏。' },
    { copy: '2020年5月23日是农历四月初一，她回到村里。' },
    { copy: '农历十月初四（11月15日，星期日）是她的生日。' },
    { copy: '庙会从10月21日，九月初九前后，一直热闹到月底。' },
    { copy: '1893年12月26日（农历十一月十九），他生于韶山；1916年2月4日（农历正月初一）下了雪。' },
    { copy: '合同十一月十五日到期，11月12日（十一月十二日）见报。' },
    { copy: '11月6日，正月十五认识的姐妹们又聚到一起。' },
    { copy: '11月6日、7日（农历九月廿五、廿六），庙会举行。' },
    { copy: '每年农历三月初三，11月6日，她都记得。' },
  ],
  *check(text, passage, context) {
    for (const { 0: written, index } of matchesIn(text, NO_SUCH_DAY)) {
      yield reportIn(passage, {
        start: index,
        end: index + written.length,
        message: {
          zh: `“${written}”：农历一个月最多三十天，没有这一天`,
          en: `"${written}": a lunar month has thirty days at most`,
        },
      });
    }
    const lunar = lunarDatesIn(text);
    if (lunar.length === 0) return;
    let passed = 0;
    for (const date of datesIn(text)) {
      while ((lunar[passed]?.end ?? Number.POSITIVE_INFINITY) + LONGEST_JOINT < date.start) passed++;
      const other = lunar.slice(passed, passed + 3).find((it) => areBeside(text, date, it));
      // Of several days in a row each has its own name: 11月6日、7日（农历九月廿五、廿六）.
      if (other === undefined || date.joined !== null) continue;
      const days = daysMeant(date, text.slice(0, date.start), context.published).map(certainLunarDate);
      const right = days.flatMap((it) => (it === null ? [] : [it]));
      if (right.length < days.length || right.length === 0 || right.some((it) => isSame(it, other))) continue;
      const [start, end] = [Math.min(date.start, other.start), Math.max(date.end, other.end)];
      const message = messageFor(text.slice(date.start, date.end), other, right);
      yield reportIn(passage, { start, end, message });
    }
  },
};

/** The lunar date of a day; null where almanacs of the time may differ. */
function certainLunarDate(day: CivilDate): LunarDate | null {
  return partsOf(day).year < CERTAIN_FROM_YEAR ? null : lunarDateOf(day);
}

/** Whether a day is the one that the text names. Copy may leave out 闰, but never adds it. */
function isSame({ month, day, leap }: LunarDate, named: LunarDateInText): boolean {
  return month === named.month && day === named.day && (leap || !named.leap);
}

function messageFor(written: string, named: LunarDateInText, right: readonly LunarDate[]): Localised {
  const names = [...new Set(right.map(lunarName))];
  const figures = right.map(({ month, day }) => `${month}-${day}`);
  return {
    zh: `“${written}”不是农历${lunarName(named)}，是农历${names.join('或')}`,
    en: `"${written}" is not the lunar ${named.month}-${named.day} but ${figures.join(' or ')}`,
  };
}

/** Whether the one stands right behind the other, and the pair closes what is said: 11月6日，正月十五认识的姐妹. */
function areBeside(text: string, date: DateInText, lunar: LunarDateInText): boolean {
  const [first, second] = date.start < lunar.start ? [date, lunar] : [lunar, date];
  const gap = second.start - first.end;
  if (gap < 0 || gap > LONGEST_JOINT) return false;
  const between = text.slice(first.end, second.start);
  if (!JOINT.test(between)) return false;
  const closes = /^(?:$|[，。；：！？）)（(,;]|星期)/.test(text.slice(second.end, second.end + 2));
  return closes && (first === date || /[（(即是]/.test(between));
}
