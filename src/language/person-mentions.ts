import type { Span } from '../model/text.ts';
import {
  COURTESY_WORDS,
  LEVEL_UNITS,
  NOT_SURNAME_BEFORE_OFFICE,
  SAYING_WORDS,
  UNIT_ENDINGS,
  UNIT_STOPS,
} from './data/mention-words.ts';
import { isNameEnd, isNameShaped, mayOpenName, nameAt } from './mention-names.ts';
import {
  type MentionTitle,
  type OfficeWord,
  officeEndingAt,
  officesIn,
  type TitleKind,
  titleBefore,
} from './mention-titles.ts';
import { isSurname } from './names.ts';

/** A person named in running text where its surroundings tell for certain. The span is the name's. */
export interface PersonMention extends Span {
  /** The name as written; the surname alone in 易书记. */
  readonly name: string;
  /** False for a surname with an office. */
  readonly full: boolean;
  /** Null where a word of saying shows the name. */
  readonly title: MentionTitle | null;
  /** Where the title stands; null without one. */
  readonly titleStands: 'before' | 'after' | null;
}

/** Names that follow one title: 副主席张三、李四、王五. */
const MOST_IN_ROW = 12;

const HAN_BEFORE = /[\u3400-\u9fff]/;
/** 1 at the marks behind which a clause begins. */
const opensClause = new Uint8Array(0x10000);
for (const mark of '，。；：！？、“”（）—… \n\u3000') opensClause[mark.charCodeAt(0)] = 1;

/** 1 at the first characters of words of saying. */
const opensSaying = new Uint8Array(0x10000);
for (const word of SAYING_WORDS) opensSaying[word.charCodeAt(0)] = 1;

/**
 * The people that a text names, from left to right: behind a title (市委书记易鹏飞), before one (徐守盛书记, 易书记), or as
 * those who say something (杜亚玲表示). What is not certain is left out: a name missed does less harm than one invented.
 * Takes time linear in the text.
 */
export function personMentionsIn(text: string): readonly PersonMention[] {
  const found: PersonMention[] = [];
  const offices = officesIn(text);
  const begins = new Set(offices.map((it) => it.start));
  for (const office of offices) {
    const behind = mentionsBehind(text, office, begins, found.at(-1)?.end ?? 0);
    found.push(...behind);
    const before = behind.length > 0 ? null : mentionBefore(text, office, office.kind);
    if (before !== null) found.push(before);
  }
  const taken = new Set(found.map((it) => it.start));
  for (const speaker of speakersIn(text)) if (!taken.has(speaker.start)) found.push(speaker);
  return found.sort((one, other) => one.start - other.start);
}

/** 市委书记易鹏飞; 副主席张三、李四. */
function mentionsBehind(
  text: string,
  office: OfficeWord,
  begins: ReadonlySet<number>,
  floor: number,
): readonly PersonMention[] {
  const found: PersonMention[] = [];
  let title: MentionTitle | null = null;
  for (let at = office.end; found.length < MOST_IN_ROW; at++) {
    const name = nameAt(text, at);
    if (name === null) break;
    // 县委书记李国强、刘小文县长: the second has a title of his own.
    if (found.length > 0 && begins.has(at + name.length)) break;
    title ??= titleBefore(text, office, office.kind, floor);
    found.push({ start: at, end: at + name.length, name, full: true, title, titleStands: 'before' });
    at += name.length;
    if (text.charAt(at) !== '、') break;
  }
  return found;
}

/** 徐守盛书记, 省委党校王郁芳教授, 易鹏飞市委书记, 易书记. */
function mentionBefore(text: string, office: Span, kind: TitleKind): PersonMention | null {
  if (kind === 'role') return null;
  const unit = LEVEL_UNITS.find((it) => text.endsWith(it, office.start)) ?? '';
  for (const size of unit === '' ? [0] : [unit.length, 0]) {
    const end = office.start - size;
    const name = nameEndingAt(text, end);
    if (name === null) continue;
    const title: MentionTitle = {
      start: end,
      end: office.end,
      text: text.slice(end, office.end),
      unit: text.slice(end, office.start),
      offices: [text.slice(office.start, office.end)],
      kind,
      qualified: false,
    };
    return { start: end - name.length, end, name, full: true, title, titleStands: 'after' };
  }
  return kind === 'office' ? surnameBefore(text, office) : null;
}

/** A whole name that ends at an offset and has a boundary before it: three characters, else four. */
function nameEndingAt(text: string, end: number): string | null {
  for (const size of [3, 4]) {
    const start = end - size;
    const name = text.slice(start, end);
    if (start < 0 || name.length < size || !isNameShaped(name)) continue;
    const before = text.charAt(start - 1);
    if (before === '' || !HAN_BEFORE.test(before) || UNIT_STOPS.has(before)) return name;
    if (UNIT_ENDINGS.has(before)) return name;
  }
  return null;
}

function surnameBefore(text: string, office: Span): PersonMention | null {
  for (const size of [2, 1]) {
    const start = office.start - size;
    const name = text.slice(Math.max(0, start), office.start);
    if (start < 0 || !isSurname(name) || NOT_SURNAME_BEFORE_OFFICE.has(name)) continue;
    const before = text.charAt(start - 1);
    if (before !== '' && HAN_BEFORE.test(before) && !UNIT_STOPS.has(before)) continue;
    const word = text.slice(office.start, office.end);
    const title: MentionTitle = {
      ...office,
      text: word,
      unit: '',
      offices: [word],
      kind: 'office',
      qualified: false,
    };
    return { start, end: office.start, name, full: false, title, titleStands: 'after' };
  }
  return null;
}

/** 杜亚玲表示, 康艳华告诉记者: only at the beginning of a clause. */
function speakersIn(text: string): readonly PersonMention[] {
  const found: PersonMention[] = [];
  for (let start = 0; start < text.length - 3; start++) {
    if (start > 0 && opensClause[text.charCodeAt(start - 1)] !== 1) continue;
    if (!mayOpenName(text, start)) continue;
    const name = speakerAt(text, start);
    if (name === null) continue;
    found.push({ start, end: start + name.length, name, full: true, title: null, titleStands: null });
  }
  return found;
}

function speakerAt(text: string, start: number): string | null {
  for (const size of [3, 2, 4]) {
    if (opensSaying[text.charCodeAt(start + size)] !== 1) continue;
    if (!SAYING_WORDS.some((word) => text.startsWith(word, start + size))) continue;
    const name = text.slice(start, start + size);
    return isNameShaped(name) && !COURTESY_WORDS.some((word) => name.endsWith(word)) ? name : null;
  }
  return null;
}

/** Whether a stretch of text stands where a name would: nothing runs on before or behind it. */
export function standsAsName(text: string, start: number, end: number): boolean {
  if (!isNameEnd(text, end, end - start)) return false;
  const before = text.charAt(start - 1);
  if (before === '' || !HAN_BEFORE.test(before)) return true;
  return UNIT_STOPS.has(before) || UNIT_ENDINGS.has(before) || officeEndingAt(text, start) !== null;
}
