import { addDays, daysBetween, partsOf, weekdayOf } from '../../language/civil-date.ts';
import { type DateInText, datesIn } from '../../language/dates.ts';
import { TIMES_OF_DAY, WEEKDAY_NAMES } from '../../language/dates-words.ts';
import { daysMeant } from '../../language/dates-years.ts';
import { matchesIn } from '../../language/matches.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { type PassageReport, reportIn } from '../report.ts';
import type { RuleContext, TextRule } from '../rule.ts';
import { daysOfWriting } from './anchors.ts';
import { RECENT_WORDS, RELATIVE_DAYS, RELATIVE_WEEKS } from './relative-words.ts';

/** A day further from publication belongs to a story of other times (今天（1月3日）in a diary). Days. */
const STORY = 92;

/** 近日 is not said of what lies further back. Days. */
const RECENT = 31;

/** So many dates before it in the passage may be the day of the story. */
const EARLIER = 6;

const TIME = `(?:${TIMES_OF_DAY.join('|')})?`;
const DAY_WORD = `(${Object.keys(RELATIVE_DAYS).join('|')})`;
const WEEKDAY = `(${Object.keys(RELATIVE_WEEKS).join('|')})(?:周|星期|礼拜)([${Object.keys(WEEKDAY_NAMES).join('')}])`;
/** Before a date: 昨日（, 上周五（, 近日（, 今天，也就是. The words of each kind are a group. */
const BEFORE = new RegExp(
  `(?:${DAY_WORD}|${WEEKDAY}|(${RECENT_WORDS.join('|')}))${TIME}(?:[（(]|，?(?:即|也就是))$`,
);
/** After a date: 11月3日（昨日）. */
const AFTER = new RegExp(`[（(]${DAY_WORD}[）)]`, 'y');
const DAY_ONLY = new RegExp(`${DAY_WORD}${TIME}[（(](\\d{1,2})日[）)，,]`, 'g');
const MONTH = /([上本下])个?月[（(](\d{1,2})月(?:份)?[）)]/g;
const MONTHS: Readonly<Record<string, number>> = { 上: -1, 本: 0, 下: 1 };
const CHEAP = /[日天晚夜晨早周期拜前近月][^（(]{0,3}[（(]|即|也就是|[（(][今昨前明后]/;

/** How far before a date the word for it may stand. UTF-16 units. */
const REACH = 14;

/** A day told both by a word that counts from the day of writing and by its date, which do not agree. */
export const relativeDayMismatch: TextRule = {
  code: 'DT011',
  name: 'relative-day-mismatch',
  scope: 'text',
  marks: '（(即也',
  looksFor: CHEAP,
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：“昨日”“上周五”以见报日期或电头日期为准', verified: false },
  title: { zh: '“昨日”“上周五”与所注日期不符', en: 'Relative day that is another date' },
  why: {
    zh: '“昨日”按见报日期（或电头日期）推算，与括号里注明的日子对不上，必有一个没有改过来。',
    en: 'Counted from publication or dateline the word gives another day than the date beside it.',
  },
  bad: [
    { copy: '昨日（11月3日），湖南省妇联召开座谈会。', found: ['昨日（11月3日'] },
    { copy: '座谈会于上周五（10月30日）在长沙召开。', found: ['上周五（10月30日'] },
    { copy: '近日（9月10日），祁阳县召开推进会。', found: ['近日（9月10日'] },
    { copy: '今天上午（10日），培训班开课。', found: ['今天上午（10日'] },
    { copy: '上月（9月），全市接待群众2877人次。', found: ['上月（9月'] },
    { copy: '新华社北京11月9日电（记者陈特安）昨天（11月5日），峰会闭幕。', found: ['昨天（11月5日'] },
    { copy: '11月8日（昨日），志愿者走进社区。', found: ['11月8日（昨日'] },
  ],
  good: [
    { copy: '昨日（11月11日），湖南省妇联召开座谈会。上周五（11月6日），预备会召开。' },
    { copy: '新华社北京11月9日电（记者陈特安）昨天（11月8日），峰会闭幕。' },
  ],
  allows: [
    { copy: '新华社北京11月9日电（记者陈特安）今天（9日）上午，峰会闭幕。' },
    { copy: '《今日女报》（11月5日）刊登了这封来信，今日女报（11月5日）作了报道。' },
    { copy: '上周五（11月7日），有人记错了日子。' },
    { copy: '今天（1937年7月8日）的日记里，她写了北平的枪声。' },
    { copy: '本周日（11月15日），上周日（11月8日）推迟的比赛将补赛。' },
    { copy: '他说：“昨天（11月3日）我就到了。”' },
    { copy: '上月（10月），全市接待群众2877人次；本月（11月）继续开展。' },
    { copy: '截至今天（11月12日），报名人数已达64人。' },
    { copy: '11月5日，记者来到祁阳，昨天（11月4日）刚下过雨；11月6日，她说昨天（5日）才到。' },
    { copy: '以前（9月10日）定下的规矩，日前（11月2日）改了。' },
  ],
  *check(text, passage, context) {
    const written = daysOfWriting(context);
    if (written.length === 0) return;
    const dates = datesIn(text);
    for (const [at, date] of dates.entries()) {
      const found = beside(text, date, dates.slice(Math.max(0, at - EARLIER), at), context);
      if (found !== null) yield reportIn(passage, found);
    }
    const told = dates
      .slice(0, EARLIER)
      .flatMap((it) => daysMeant(it, text.slice(0, it.start), context.published));
    for (const found of withoutMonth(text, written, told)) yield reportIn(passage, found);
  },
};

function beside(
  text: string,
  date: DateInText,
  earlier: readonly DateInText[],
  context: RuleContext,
): PassageReport | null {
  const { published } = context;
  const start = Math.max(0, date.start - REACH);
  const before = BEFORE.exec(text.slice(start, date.start));
  AFTER.lastIndex = date.end;
  const after = before === null ? AFTER.exec(text) : null;
  if (published === null || (before === null && after === null)) return null;
  const written = daysOfWriting(context);
  // A day that the passage told before may be the one from which its 昨天 counts.
  const told = earlier.flatMap((it) => daysMeant(it, text.slice(0, it.start), published));
  const counted = [...written, ...told];
  const days = daysMeant(date, text.slice(0, date.start), published);
  const far = days.some((day) => Math.abs(daysBetween(day, published)) > STORY);
  if (days.length === 0 || far || days.some((day) => agrees(day, before ?? after, counted))) return null;
  const span =
    before === null
      ? { start: date.start, end: date.end + (after?.[0].length ?? 0) - 1 }
      : { start: start + before.index, end: date.end };
  return report(text, span, written, (before ?? after)?.[1]);
}

/** Whether a day is the one that the words beside it tell of, counted from any day of writing. */
function agrees(day: CivilDate, words: RegExpExecArray | null, written: readonly CivilDate[]): boolean {
  const [, dayWord, weekWord, weekday, recent] = words ?? [];
  if (dayWord !== undefined) return written.some((it) => addDays(it, RELATIVE_DAYS[dayWord] ?? 0) === day);
  if (recent !== undefined) return written.some((it) => daysBetween(day, it) <= RECENT);
  // A weekday that is not the date's is another rule's.
  if (weekWord === undefined || weekdayOf(day) !== WEEKDAY_NAMES[weekday ?? '']) return true;
  const weeks = RELATIVE_WEEKS[weekWord] ?? 0;
  return written.some((it) => weeksBetween(it, day, 1) === weeks || weeksBetween(it, day, 0) === weeks);
}

/** Weeks from one day to another, when weeks begin on a weekday: 0 is Sunday. */
function weeksBetween(from: CivilDate, to: CivilDate, first: number): number {
  const begin = (day: CivilDate) => addDays(day, -((weekdayOf(day) - first + 7) % 7));
  return Math.round(daysBetween(begin(from), begin(to)) / 7);
}

function* withoutMonth(
  text: string,
  written: readonly CivilDate[],
  told: readonly CivilDate[],
): Iterable<PassageReport> {
  for (const match of matchesIn(text, DAY_ONLY)) {
    const offset = RELATIVE_DAYS[match[1] ?? ''] ?? 0;
    if ([...written, ...told].some((it) => partsOf(addDays(it, offset)).day === Number(match[2]))) continue;
    yield report(text, { start: match.index, end: match.index + match[0].length - 1 }, written, match[1]);
  }
  for (const match of matchesIn(text, MONTH)) {
    const told = Number(match[2]);
    const months = written.map((it) => partsOf(it).month + (MONTHS[match[1] ?? ''] ?? 0));
    if (months.some((it) => (it + 11) % 12 === told - 1)) continue;
    yield report(text, { start: match.index, end: match.index + match[0].length - 1 }, written);
  }
}

function report(
  text: string,
  span: { start: number; end: number },
  written: readonly CivilDate[],
  dayWord = '',
): PassageReport {
  const quoted = closed(text.slice(span.start, span.end));
  const offset = RELATIVE_DAYS[dayWord];
  const counted = written.map((day) => ({ day, meant: offset === undefined ? null : addDays(day, offset) }));
  const zh = counted.map(({ day, meant }) => (meant === null ? day : `${day}，“${dayWord}”是${meant}`));
  const en = counted.map(({ day, meant }) => (meant === null ? day : `${day}, so ${dayWord} is ${meant}`));
  return {
    ...span,
    message: {
      zh: `“${quoted}”对不上：见报日期是${zh.join('；电头日期是')}`,
      en: `"${quoted}" does not fit publication on ${en.join(' or the dateline of ')}`,
    },
  };
}

/** The words found with the bracket that closes them: 昨日（11月10日）. */
function closed(words: string): string {
  const open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
  return open < 0 || /[）)]/.test(words.slice(open))
    ? words
    : `${words}${words.charAt(open) === '（' ? '）' : ')'}`;
}
