import { dayOfWork, isDayOff } from '../../language/calendar.ts';
import { addDays, civilDate, partsOf, weekdayOf } from '../../language/civil-date.ts';
import { type DateInText, datesIn } from '../../language/dates.ts';
import { daysMeant } from '../../language/dates-years.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { type PassageReport, reportIn } from '../report.ts';
import type { RuleContext, TextRule } from '../rule.ts';
import { HOLIDAY_WORDS, REVISED_HOLIDAYS } from './data/holidays.ts';

const NAMES = Object.keys(HOLIDAY_WORDS)
  .sort((one, other) => other.length - one.length)
  .join('|');
/** Not a firm's own holiday (公司国庆假期): 国庆假期10月1日, 国庆长假（10月1日, 春节放假时间为2月18日. */
const NAMED_BEFORE = new RegExp(
  `(?:^|[^\\p{Script=Han}]|年的?)(${NAMES})(?:黄金周|[小长]?假期?|小长假|放假|放假调休)(?:时间|安排)?(?:[（(]|：|为|是|从|自|于)?$`,
  'u',
);
/** After a range: 放假, as the government's notice puts it. */
const OFFICIAL = /^(?:（[^（）]{1,12}）)?放假(?:调休)?(?:公休)?，?共/;
const NOTICE = /国务院办公厅|国办|法定节假日|放假安排/;
const WORKED = /^(?:[（(](?:星期|周)[六日天][）)])?(?:正常|照常|补班|调休)?上班(?!路|族|途|时|的|前)/;
const HOLIDAY_SENTENCE = new RegExp(`(?:${NAMES}).{0,60}(?:放假|假期|长假|调休)`);

/** How far before a range the name of its holiday may stand. UTF-16 units. */
const REACH = 20;

/** How much of a sentence before a date is read. UTF-16 units. */
const SENTENCE_REACH = 160;

/** Days off of a holiday, from the first to the last. */
interface Run {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** A public holiday told with other days than the government arranged for its year. */
export const holidayArrangement: TextRule = {
  code: 'DT019',
  name: 'holiday-arrangement',
  scope: 'text',
  marks: '假黄调',
  looksFor: /放假|假期|长假|黄金周|小长假|调休/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '国务院办公厅关于节假日安排的通知（2004年起，据 chinese-days）', verified: false },
  title: { zh: '放假日期与国家安排不符', en: 'Holiday on other days than arranged' },
  why: {
    zh: '放假、调休每年由国务院办公厅通知，沿用去年的日子会让读者跑空。没有掌握的年份不报。',
    en: 'The days off are set each year; last year’s send readers on a wrong errand. Unknown years are left alone.',
  },
  bad: [
    { copy: '国庆假期10月1日至8日，全市景区接待游客50万人次。', found: ['10月1日至8日'] },
    { copy: '国庆长假（10月1日至6日）期间，志愿者坚守岗位。', found: ['10月1日至6日'] },
    {
      copy: '---\nheadline: 假期安排公布\nbyline: 记者 李旦\ndate: 2017-09-28\n---\n\n按照国务院办公厅的通知，国庆节、中秋节10月1日至7日放假调休，共7天，10月14日（星期六）上班。\n',
      found: ['10月1日至7日', '10月14日'],
    },
    {
      copy: '---\nheadline: 春节怎么过\nbyline: 记者 李旦\ndate: 2015-02-12\n---\n\n今年春节假期为2月19日至25日。\n',
      found: ['2月19日至25日'],
    },
  ],
  good: [
    { copy: '国庆假期10月1日至7日，全市景区接待游客50万人次。' },
    {
      copy: '---\nheadline: 假期安排公布\nbyline: 记者 李旦\ndate: 2017-09-28\n---\n\n按照国务院办公厅的通知，10月1日至8日放假调休，共8天，9月30日（星期六）上班。\n',
    },
  ],
  allows: [
    { copy: '国庆期间10月1日至3日，门诊停诊，10月4日起照常上班。' },
    { copy: '本店10月1日至3日放假，10月4日（星期日）上班。' },
    { copy: '公司国庆假期从9月30日至10月8日，比国家多两天。' },
    { copy: '学校寒假从1月30日至2月28日，春节放假另行通知。' },
    { copy: '2012年国庆长假10月1日至7日，2012年国庆中秋假期9月30日至10月7日。' },
    { copy: '2002年国庆长假10月1日至5日，2030年春节假期2月3日至12日。' },
    { copy: '国庆假期前三天（10月1日至3日），景区爆满。' },
    { copy: '2020年春节假期1月24日至30日延长至2月2日。' },
    { copy: '国庆假期刚过，10月10日（星期六）上班，她又起了个大早。' },
  ],
  *check(text, passage, context) {
    const dates = datesIn(text);
    for (const [at, date] of dates.entries()) {
      const last = dates[at + 1];
      const found =
        last?.joined === 'range' ? ofRange(text, date, last, context) : ofWorkedDay(text, date, context);
      if (found !== null) yield reportIn(passage, found);
    }
  },
};

function ofRange(
  text: string,
  first: DateInText,
  last: DateInText,
  { published }: RuleContext,
): PassageReport | null {
  const name = NAMED_BEFORE.exec(text.slice(Math.max(0, first.start - REACH), first.start))?.[1];
  const begins = daysMeant(first, text.slice(0, first.start), published);
  const ends = daysMeant(last, text.slice(0, last.start), published);
  const official = OFFICIAL.test(text.slice(last.end, last.end + 24)) && NOTICE.test(text);
  const [from, to] = [begins[0], ends[0]];
  if (from === undefined || to === undefined || begins.length > 1 || (name === undefined && !official))
    return null;
  const holidays = name === undefined ? holidaysWithin(from, to) : (HOLIDAY_WORDS[name] ?? []);
  const runs = holidays.map((it) => runOf(it, from));
  const [run, ...further] = runs;
  if (further.some((it) => it?.first !== run?.first)) return null;
  if (run === undefined || runs.some((it) => it === null || fits(from, to, it, holidays))) return null;
  return run === null ? null : report(text, { start: first.start, end: last.end }, holidays, run);
}

/** The days off around a holiday in the year of a day; null when they are not known, or were changed. */
function runOf(holiday: string, near: CivilDate): Run | null {
  const { year } = partsOf(near);
  const key = `${year} ${holiday}`;
  const known = runs.get(key);
  if (known !== undefined) return known;
  const run = readRun(holiday, year);
  runs.set(key, run);
  return run;
}

const runs = new Map<string, Run | null>();

function readRun(holiday: string, year: number): Run | null {
  if (REVISED_HOLIDAYS.some(([changed, name]) => changed === year && name === holiday)) return null;
  const start = civilDate(year, 1, 1);
  if (start === null) return null;
  const days = Array.from({ length: 366 }, (_, at) => addDays(start, at));
  const known = days.find((day) => {
    const told = dayOfWork(day);
    return told?.kind === 'off' && told.holiday === holiday;
  });
  if (known === undefined) return null;
  let [first, last] = [known, known];
  while (isDayOff(addDays(first, -1)) === true) first = addDays(first, -1);
  while (isDayOff(addDays(last, 1)) === true) last = addDays(last, 1);
  return { first, last };
}

/** Whether a range is the run, or all of it but the days of another holiday that touches this one. */
function fits(from: CivilDate, to: CivilDate, { first, last }: Run, holidays: readonly string[]): boolean {
  if (from < first || to > last) return false;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const holiday = dayOfWork(day)?.holiday ?? null;
    if ((day < from || day > to) && (holiday === null || holidays.includes(holiday))) return false;
  }
  return true;
}

function holidaysWithin(from: CivilDate, to: CivilDate): readonly string[] {
  const names = new Set<string>();
  for (let day = from; day <= to && names.size < 3; day = addDays(day, 1)) {
    const told = dayOfWork(day);
    if (told?.kind === 'off' && told.holiday !== null) names.add(told.holiday);
  }
  return [...names];
}

/** A weekend day that is told to be worked for a holiday and is not. */
function ofWorkedDay(text: string, date: DateInText, { published }: RuleContext): PassageReport | null {
  if (!WORKED.test(text.slice(date.end, date.end + 16))) return null;
  const sentence =
    text
      .slice(Math.max(0, date.end - SENTENCE_REACH), date.end)
      .split(/[。！？]/)
      .at(-1) ?? '';
  const [day, ...others] = daysMeant(date, text.slice(0, date.start), published);
  if (day === undefined || others.length > 0 || !HOLIDAY_SENTENCE.test(sentence)) return null;
  if (weekdayOf(day) % 6 !== 0 || isDayOff(day) !== true) return null;
  const written = text.slice(date.start, date.end);
  return {
    start: date.start,
    end: date.end,
    message: {
      zh: `“${written}”按国家放假安排不上班，请核对调休日期`,
      en: `by the government's arrangement ${written} is not worked; check the day`,
    },
  };
}

function report(
  text: string,
  span: { start: number; end: number },
  holidays: readonly string[],
  { first, last }: Run,
): PassageReport {
  const written = text.slice(span.start, span.end);
  return {
    ...span,
    message: {
      zh: `${holidays.join('、')}放假是${first}至${last}，不是“${written}”`,
      en: `the days off are ${first} to ${last}, not ${written}`,
    },
  };
}
