import type { Span } from '../model/text.ts';
import { hanDatesIn } from './dates-han.ts';
import { LIST_JOINTS, OTHER_CALENDARS, RANGE_JOINTS, WEEKDAY_NAMES, YEAR_WORDS } from './dates-words.ts';
import { matchesIn } from './matches.ts';

/** How the year of a date in running text is told. */
type YearTold =
  /** In four digits. */
  | { readonly by: 'number'; readonly year: number }
  /** By a word that counts from the day of publication (今年, 去年): years to add. */
  | { readonly by: 'word'; readonly years: number }
  /** In a way that cannot be followed: 同年, 每年, 15年, 光绪三十年. */
  | { readonly by: 'other' }
  /** Not at all. */
  | { readonly by: 'nothing' };

/** Whole dates in figures. One mark throughout, or they are something else: 2015-11-6, 2015/11/6, 2015.11.6. */
const IN_FIGURES = /(?<![\dA-Za-z./〔-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\dA-Za-z/-]|\.\d)/g;

/** A day of the Gregorian calendar as running text names it. It may not exist. */
export interface DateInText extends Span {
  readonly year: YearTold;
  readonly month: number;
  readonly day: number;
  /** How it is joined to the date before it, from which it may have its month and year: 至 or 、, or not at all. */
  readonly joined: 'range' | 'list' | null;
}

const N = '[0-9０-９]';
const JOINT = [...RANGE_JOINTS, ...LIST_JOINTS].join('|');
/** 日; 号 only where no 号楼, 号线 or other name can follow; 三日游 and 日均 are no days. */
const DAY_SIGN = '(?:日(?![游均])|号(?![\\p{Script=Han}--[上下中早晚凌起前至到和在于将召举开抵赴揭闭签]]))';
/** A day without its own sign, as the first in 15—17日. */
const SHARED_SIGN = `(?=(?: ?(?:${JOINT}) ?${N}{1,2}){1,6} ?日(?![游均]))`;
const DAY = `(${N}{1,2}) ?(?:${DAY_SIGN}|${SHARED_SIGN})`;

const DATE = new RegExp(`(?=${N})(?<![0-9０-９.．第])(?:(${N}{4}) ?年[ 的]?)?(${N}{1,2}) ?月 ?${DAY}`, 'gv');
/** The weekday of a day before the day that follows it: 11月9日（周一）至11日. */
const WEEKDAY = `(?:[（\\(](?:星期|礼拜|周)[${Object.keys(WEEKDAY_NAMES).join('')}][）\\)])?`;
const FURTHER_DAY = new RegExp(`${WEEKDAY} ?(${JOINT}) ?${DAY}`, 'yv');
const ONLY_RANGE_JOINT = new RegExp(`^${WEEKDAY} ?(?:${RANGE_JOINTS.join('|')}) ?$`);
const ONLY_LIST_JOINT = new RegExp(`^${WEEKDAY} ?(?:${LIST_JOINTS.join('|')}) ?$`);
const OTHER_CALENDAR = new RegExp(`(?:${OTHER_CALENDARS.join('|')})[^，。；！？,;（(）)]{0,8}$`);
/** How far before a date the name of its calendar may stand. */
const CALENDAR_REACH = 14;

/**
 * The dates that a text names by month and day, in order: 2015年11月6日, 11月6日, 10月15日至17日, 11月6、7日,
 * 二〇一五年十一月六日. Months without a day, dates of other calendars, and days whose month is not certain are
 * left out.
 */
export function datesIn(text: string): readonly DateInText[] {
  if (!MONTH.test(text)) return [];
  const known = readTexts.get(text);
  if (known !== undefined) return known;
  const dates = readDates(text);
  if (readTexts.size >= MOST_TEXTS) readTexts.clear();
  readTexts.set(text, dates);
  return dates;
}

/** A numeral before 月: most texts have none, and the patterns of dates are slow. */
const MONTH = /[\d０-９一二三四五六七八九十] ?月/;

/** A dozen rules ask for the dates of the same few texts. */
const readTexts = new Map<string, readonly DateInText[]>();
const MOST_TEXTS = 64;

function readDates(text: string): readonly DateInText[] {
  const dates: DateInText[] = hanDatesIn(text)
    .filter((it) => !isOtherCalendar(text, it.start))
    .map(({ year, ...date }) => ({ ...date, year: hanYearTold(text, date.start, year), joined: null }));
  let last: DateInText | null = null;
  for (const match of matchesIn(text, DATE)) {
    if (isOtherCalendar(text, match.index)) continue;
    const first = firstOf(match, text, last);
    const further = furtherDays(text, first);
    dates.push(first, ...further);
    last = further.at(-1) ?? first;
  }
  return dates.sort((one, other) => one.start - other.start);
}

/**
 * The dates that a text gives in figures with the year first: 2015-11-06, 2015/11/6. Figures that are no month and
 * day of any month (2015-13-32) are something else.
 */
export function figureDatesIn(text: string): readonly DateInText[] {
  return matchesIn(text, IN_FIGURES).flatMap(({ 0: written, index: start, ...match }) => {
    const [month, day] = [Number(match[3]), Number(match[4])];
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    const year: YearTold = { by: 'number', year: Number(match[1]) };
    return [{ start, end: start + written.length, year, month, day, joined: null }];
  });
}

/** The date of a match; joined to the date before it, it has that one's year. */
function firstOf(match: RegExpExecArray, text: string, last: DateInText | null): DateInText {
  const [written, year, month = '', day = ''] = match;
  const start = match.index;
  const date = { start, end: start + written.length, month: numberOf(month), day: numberOf(day) };
  const joined = last === null ? null : jointBetween(text.slice(last.end, start));
  if (year !== undefined) return { ...date, year: { by: 'number', year: numberOf(year) }, joined };
  const told = yearBefore(text, start);
  if (told.by !== 'nothing' || last === null || joined === null) return { ...date, year: told, joined };
  if (date.month >= last.month) return { ...date, year: last.year, joined };
  // A range runs forward into the next year; a list may run either way.
  return { ...date, year: joined === 'range' ? nextYear(last.year) : { by: 'other' }, joined };
}

/** Days that follow a date in a range or list and share its month. */
function furtherDays(text: string, first: DateInText): readonly DateInText[] {
  const days: DateInText[] = [];
  let last = first;
  for (;;) {
    FURTHER_DAY.lastIndex = last.end;
    const match = FURTHER_DAY.exec(text);
    const day = numberOf(match?.[2] ?? '');
    // A day that is not later belongs to another month: 10月30日至2日.
    if (match === null || day <= last.day) return days;
    const joined = RANGE_JOINTS.includes(match[1] ?? '') ? 'range' : 'list';
    const end = match.index + match[0].length;
    last = { ...first, start: match.index + match[0].search(/[0-9０-９]/), end, day, joined };
    days.push(last);
  }
}

function isOtherCalendar(text: string, start: number): boolean {
  return OTHER_CALENDAR.test(text.slice(Math.max(0, start - CALENDAR_REACH), start));
}

function jointBetween(between: string): DateInText['joined'] {
  if (ONLY_RANGE_JOINT.test(between)) return 'range';
  return ONLY_LIST_JOINT.test(between) ? 'list' : null;
}

function hanYearTold(text: string, start: number, year: number | null): YearTold {
  return year === null ? yearBefore(text, start) : { by: 'number', year };
}

/** What the words before a month tell of its year. */
function yearBefore(text: string, start: number): YearTold {
  const before = text.slice(Math.max(0, start - 5), start).replace(/[的 ]$/, '');
  const word = YEAR_WORDS.find(([it]) => before.endsWith(it));
  if (word !== undefined) return { by: 'word', years: word[1] };
  return /年度?$/.test(before) ? { by: 'other' } : { by: 'nothing' };
}

function nextYear(told: YearTold): YearTold {
  if (told.by === 'number') return { by: 'number', year: told.year + 1 };
  return told.by === 'word' ? { by: 'word', years: told.years + 1 } : told;
}

function numberOf(digits: string): number {
  return Number(digits.normalize('NFKC'));
}
