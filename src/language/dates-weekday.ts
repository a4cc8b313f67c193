import type { Span } from '../model/text.ts';
import type { DateInText } from './dates.ts';
import { LIST_JOINTS, RANGE_JOINTS, TIMES_OF_DAY, WEEKDAY_NAMES } from './dates-words.ts';

/** The name of a weekday beside a date. */
export interface WeekdayInText extends Span {
  /** 0 is Sunday. */
  readonly weekday: number;
}

const NAME = `[${Object.keys(WEEKDAY_NAMES).join('')}]`;
const TIME = TIMES_OF_DAY.join('|');
const JOINTS = [...RANGE_JOINTS, ...LIST_JOINTS];
/** After 周四 no name may go on (周四平), and no second weekday that the date does not mean (周四、周五). */
const ENDS = `(?=$|[，。；：！？,;:!?）)\\s“《\\d\\uFFFC]|${TIME}|起|前)`;
const AFTER = new RegExp(` ?([（(，,] ?)?((?:星期|礼拜|周)(${NAME}))${ENDS}`, 'y');
const PLAIN_AFTER = new RegExp(`((?:星期|礼拜)(${NAME}))(?![、至到和与及—–～~-])`, 'y');
const BEFORE = new RegExp(`((?:星期|礼拜|周)(${NAME}))([（(])?$`);

/**
 * The weekday that a text names for a date: 11月6日（星期五）, 11月6日星期五, 周五（11月6日）. Null when there is
 * none, or when it is not certain that it belongs to this date.
 */
export function weekdayBeside(text: string, date: DateInText): WeekdayInText | null {
  return weekdayAfter(text, date) ?? weekdayBefore(text, date);
}

function weekdayAfter(text: string, date: DateInText): WeekdayInText | null {
  AFTER.lastIndex = date.end;
  const match = AFTER.exec(text);
  if (match !== null)
    return weekdayAt(match[3], date.end + match[0].length - (match[2]?.length ?? 0), match[2]);
  PLAIN_AFTER.lastIndex = date.end;
  const plain = PLAIN_AFTER.exec(text);
  return plain === null ? null : weekdayAt(plain[2], date.end, plain[1]);
}

function weekdayBefore(text: string, date: DateInText): WeekdayInText | null {
  const match = BEFORE.exec(text.slice(Math.max(0, date.start - 4), date.start));
  if (match === null) return null;
  const bracketed = match[3] !== undefined;
  if (bracketed ? !/[）)]/.test(text.charAt(date.end)) : match[1]?.startsWith('周')) return null;
  const start = date.start - match[0].length;
  if (JOINTS.includes(text.charAt(start - 1))) return null;
  return weekdayAt(match[2], start, match[1]);
}

function weekdayAt(name: string | undefined, start: number, written = ''): WeekdayInText | null {
  const weekday = WEEKDAY_NAMES[name ?? ''];
  return weekday === undefined ? null : { start, end: start + written.length, weekday };
}
