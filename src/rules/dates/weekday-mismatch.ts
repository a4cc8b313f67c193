import { weekdayOf } from '../../language/civil-date.ts';
import { type DateInText, datesIn } from '../../language/dates.ts';
import { type WeekdayInText, weekdayBeside } from '../../language/dates-weekday.ts';
import { daysMeant } from '../../language/dates-years.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Localised } from '../../model/localised.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const NAMES_ZH = ['日', '一', '二', '三', '四', '五', '六'];
const NAMES_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A weekday beside a date that falls on another in every year the date may mean. */
export const weekdayMismatch: TextRule = {
  code: 'DT005',
  name: 'weekday-mismatch',
  scope: 'text',
  marks: '月',
  sees: ['quotation'],
  severity: 'error',
  fix: 'none',
  basis: { text: '公历', verified: false, certain: true },
  title: { zh: '星期与日期不符', en: 'Weekday that does not fit its date' },
  why: {
    zh: '日期和星期必有一个写错了，读者会因此跑空或误了时间。没写年份的日期按见报日期推算。',
    en: 'Either the date or the weekday is wrong, and a reader will come on the wrong day.',
  },
  bad: [
    { copy: '11月6日（星期四），湖南省妇联召开座谈会。', found: ['11月6日（星期四'] },
    { copy: '11月6日星期四在长沙举行的座谈会上，她作了讲话。', found: ['11月6日星期四'] },
    { copy: '讲座改在下周四（11月20日）举行。', found: ['周四（11月20日'] },
    { copy: '11月9日（周一）至11日（周二）停水。', found: ['11日（周二'] },
    { copy: '11月9日至10日（周三）停水。', found: ['10日（周三'] },
    { copy: '2015年10月1日，星期五，她第一次走进课堂。', found: ['2015年10月1日，星期五'] },
  ],
  good: [{ copy: '11月6日（星期五），湖南省妇联召开座谈会。' }],
  allows: [
    { copy: '活动于11月7日、8日（周六、周日）举行。' },
    { copy: '11月9日（周一）至11日（周三）停水，11月30日（周一）至2日（周三）停气。' },
    { copy: '周一至周四（11月9日至12日）停水。' },
    { copy: '11月6日周四平说，培训免费。' },
    { copy: '1935年他到了上海，11月6日（星期三）登船。' },
    { copy: '11月7日周六上午，志愿者走进社区。' },
    { copy: '农历十月初四（11月15日，星期日）是她的生日。' },
  ],
  *check(text, passage, context) {
    for (const date of datesIn(text)) {
      const beside = weekdayBeside(text, date);
      if (beside === null) continue;
      const days = daysMeant(date, text.slice(0, date.start), context.published);
      if (days.length === 0 || days.some((day) => weekdayOf(day) === beside.weekday)) continue;
      yield reportIn(passage, {
        start: Math.min(date.start, beside.start),
        end: Math.max(date.end, beside.end),
        message: messageFor(text, date, beside, days),
      });
    }
  },
};

function messageFor(
  text: string,
  date: DateInText,
  beside: WeekdayInText,
  days: readonly CivilDate[],
): Localised {
  const written = text.slice(date.start, date.end);
  const year = (day: CivilDate) => Number(day.slice(0, 4));
  const zh = days.map((day) => `${year(day)}年是星期${NAMES_ZH[weekdayOf(day)]}`).join('，');
  const en = days.map((day) => `${NAMES_EN[weekdayOf(day)]} in ${year(day)}`).join(', ');
  return {
    zh: `“${written}”不是星期${NAMES_ZH[beside.weekday]}：${zh}`,
    en: `"${written}" is not a ${NAMES_EN[beside.weekday]}: it is ${en}`,
  };
}
