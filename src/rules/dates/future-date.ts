import { daysBetween } from '../../language/civil-date.ts';
import { type DateInText, datesIn } from '../../language/dates.ts';
import { daysMeant } from '../../language/dates-years.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { festivalBeside } from './festival-beside.ts';
import {
  AFTER_DATE,
  BEFORE_DATE,
  DEADLINE_WORDS,
  FUTURE_WORDS,
  SCHEDULE_ADVERBS,
  SCHEDULE_VERBS,
} from './future-words.ts';
import { isInDateline } from './in-dateline.ts';

/** A date without a year that lies further ahead may be last year's, told in a story. Days. */
const MOST_AHEAD = 31;

/** How far around a date words and years are looked for. UTF-16 units. */
const REACH = 300;

const SENTENCE_END = /[。！？!?；;]/;

/** Headlines of copy that tells of nothing but days to come. */
const FORECAST = /预报|预告|日程|天气/;

/** A notice gives the hour of what is to come: （周五）14：00, 晚8时. */
const CLOCK_TIME = /^(?:（[^（）]{1,6}）)?(?:[上下]午|中午|早上?|晚上?|凌晨)?\d{1,2}(?:[时点]|[:：]\d{2})/;

/** A timetable: the date, and right after it what begins then, not told as done. */
const SCHEDULED = new RegExp(
  `^(?:（[^（）]{1,6}）)?(?:${SCHEDULE_ADVERBS.join('|')}){0,2}(?:${SCHEDULE_VERBS.join('|')})(?!了)`,
);

/** A date after the day of publication in a sentence that tells of something past. */
export const futureDate: TextRule = {
  code: 'DT006',
  name: 'future-date',
  scope: 'text',
  marks: '月',
  roles: ['paragraph'],
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：见报之后的事用“将”“拟”“定于”', verified: false },
  title: { zh: '见报之后的日期没有将来的说法', en: 'Date after publication told as past' },
  why: {
    zh: '报纸出版时这一天还没到。若是已经发生的事，日期写错了；若是将要发生的事，缺了“将”“定于”。',
    en: 'On the day of publication this day has not come: either the date is wrong or a word such as 将 is missing.',
  },
  bad: [
    { copy: '11月16日，郴州市女领导干部联谊会召开2015年年会。', found: ['11月16日'] },
    { copy: '书展11月18日开幕了，市民纷纷前往。', found: ['11月18日'] },
    { copy: '2051年10月26日，“育婴师”培训班在县妇幼保健院开课。', found: ['2051年10月26日'] },
  ],
  good: [
    { copy: '11月6日，郴州市女领导干部联谊会召开2015年年会。' },
    { copy: '郴州市女领导干部联谊会将于11月16日召开年会。' },
  ],
  allows: [
    { copy: '报名截至11月20日，额满为止。' },
    { copy: '11月20日（周五）14：00，讲座在市图书馆举行。' },
    { copy: '11月21日晚8时，演唱会在贺龙体育馆上演，门票180元起。' },
    { copy: '半决赛11月22日开战，采用五场三胜制。影片11月20日全国公映。' },
    { copy: '本届书展11月18日开幕，为期5天。成绩11月25日公布，新站11月28日启用。' },
    { copy: '第二届乡村歌会12月6日唱响，12月12日评奖。小区11月15日停水。' },
    { copy: '12月1日是世界艾滋病日。' },
    { copy: '在11月25日国际消除家庭暴力日到来之前，妇联开展宣传。' },
    {
      copy: '---\nheadline: 天气预报\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n11月13日（星期五）阴；11月14日（星期六）小雨。\n',
    },
    { copy: '11月30日是截稿日期。' },
    { copy: '金马奖11月21日揭晓。' },
    { copy: '去年11月20日，他来到长沙。12月3日，他又走了。' },
    { copy: '新规定自11月20日起施行。' },
    { copy: '展览从11月6日持续至11月20日。' },
    { copy: '培训班11月3日至20日在县妇幼保健院举办。' },
    { copy: '请在11月30日前交回报名表。' },
    { copy: '活动将在全市展开。第一场11月15日在郴州举行。' },
    { copy: '12月5日，他把最后一批扶贫款送到村里，那是2013年的事。' },
    { copy: '转年1月20日，两个年轻人在村里办了喜事。' },
    { copy: '会议决定由康艳华任秘书长，11月20日到任。' },
    { copy: '他说：“11月20日我们再来。”' },
    { copy: '再过几天，也就是11月22日，就是小雪节气了。' },
    { copy: '今年的感恩节落在11月26日，只有十来天了。' },
    { copy: '今年的小雪节气在11月22日，掐指一算，只有10天了。' },
  ],
  *check(text, passage, context) {
    const { published } = context;
    if (published === null || FORECAST.test(context.article.headline?.text ?? '')) return;
    for (const date of datesIn(text)) {
      if (date.joined !== null || !isAfter(date, text, published)) continue;
      if (isInDateline(context, passage, date) || isFutureWorded(text, date) || isFestivalDay(text, date))
        continue;
      const written = text.slice(date.start, date.end);
      yield reportIn(passage, {
        start: date.start,
        end: date.end,
        message: {
          zh: `“${written}”在见报日期${published}之后，句中却没有“将”“拟”“定于”等说法；请核对日期`,
          en: `"${written}" is after publication (${published}), yet nothing says that it is to come; check the date`,
        },
      });
    }
  },
};

/** True when the date can only mean a day after publication. */
function isAfter(date: DateInText, text: string, published: CivilDate): boolean {
  const days = daysMeant(date, text.slice(0, date.end + REACH), published);
  const most = date.year.by === 'nothing' ? MOST_AHEAD : Number.POSITIVE_INFINITY;
  return days.length > 0 && days.every((day) => day > published && daysBetween(published, day) <= most);
}

/** The calendar tells when a festival is: its day is no event that would need a word for what is to come. */
function isFestivalDay(text: string, date: DateInText): boolean {
  return festivalBeside(text, date)?.told === true;
}

function isFutureWorded(text: string, { start, end }: DateInText): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const rest = after.split(SENTENCE_END, 1)[0] ?? '';
  const sentence = (before.split(SENTENCE_END).at(-1) ?? '') + rest;
  return (
    FUTURE_WORDS.some((word) => before.includes(word) || rest.includes(word)) ||
    DEADLINE_WORDS.some((word) => sentence.includes(word)) ||
    AFTER_DATE.some((word) => after.startsWith(word)) ||
    CLOCK_TIME.test(after) ||
    SCHEDULED.test(after) ||
    BEFORE_DATE.some((word) => before.endsWith(word))
  );
}
