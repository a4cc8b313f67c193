import type { CivilDate } from '../../model/civil-date.ts';
import type { DivisionLevel } from '../../model/division-level.ts';
import { partsOf } from '../civil-date.ts';
import { DIVISIONS, TABLES_BEGIN } from './divisions.generated.ts';
import { stemOf } from './stems.ts';

/** When something changed: after the first month and not after the second. Months since the year 0. */
export interface TimeOfChange {
  readonly after: number;
  readonly until: number;
}

/** A division under one of its names. A division that was renamed or moved is several of them. */
export interface Division {
  /** Six digits of GB/T 2260. */
  readonly code: string;
  /** In full: 祁阳县, 湘西土家族苗族自治州. */
  readonly name: string;
  /** The name without what it is: 祁阳, 湘西. */
  readonly stem: string;
  readonly level: DivisionLevel;
  /** Null when it is older than the tables. */
  readonly began: TimeOfChange | null;
  /** Null when it exists still. */
  readonly ended: TimeOfChange | null;
  /** Code of what it became or was merged into, where that is known. */
  readonly successor: string | null;
}

/** Whether a division existed on a day; `unsure` when the tables do not tell. */
export type DivisionStatus = 'exists' | 'not yet' | 'gone' | 'unsure';

/** The divisions of a day: all that are not certain to be gone or still to come. */
export interface DivisionsOfDay {
  /** By full name, or a common short form of it (湘西州). */
  named(name: string): readonly Division[];
  /** By the name without 市, 县 …: 娄底, 祁阳. */
  called(stem: string): readonly Division[];
  /** The divisions that a division lies in, the province first. */
  above(division: Division): readonly Division[];
}

/** A new name is used from the approval on, months before the tables have it. Months. */
const ADVANCE = 6;
/** The old one stays in use until the new body is set up. Months. */
const DELAY = 12;

/** What is looked up by names. Lists are offsets of records in DIVISIONS, in order of code. */
interface Lookup {
  /** Records of a full name, or a common short form of it. */
  named(name: string): readonly number[];
  /** Whether some such name ends in two characters. */
  endsIn(ending: string): boolean;
  /** Records of a name without what it is: provinces and prefectures, or counties. */
  called(stem: string, higher: boolean): readonly number[];
}

interface Tables extends Lookup {
  /** Whether some such name may begin with the two characters at an offset. */
  beginsWith(text: string, at: number): boolean;
}

/** UTF-16 unit of 9: names have none up to it. */
const DIGIT_NINE = 0x39;
/** UTF-16 unit of >, the last of the marks that follow a name. */
const LAST_MARK = 0x3e;

/** No name is longer: 积石山保安族东乡族撒拉族自治县. UTF-16 units. */
const LONGEST_NAME = 16;

/** Look-ups that are answered by searching, before it pays to read the tables. */
const SEARCHES = 300;

let searches = 0;
let tablesRead: Tables | null = null;
/** Divisions that were asked for, by offset. */
const made = new Map<number, Division>();
/** Divisions that were asked for, by code: each article asks for the same provinces. */
const madeByCode = new Map<string, readonly Division[]>();

/** One article asks for few names: reading the tables for them would delay the start. Many articles need the tables. */
function lookup(): Lookup {
  if (tablesRead !== null) return tablesRead;
  searches += 1;
  if (searches > SEARCHES) tablesRead = readTables();
  return tablesRead ?? SEARCH;
}

/** All divisions since 2002, in order of code. */
export function allDivisions(): readonly Division[] {
  return offsetsOfRecords().map(divisionAt);
}

/** The divisions that bore a name at any time since 2002: a full name, or a common short form (湘西州, 江华县). */
export function divisionsNamed(name: string): readonly Division[] {
  return lookup().named(name).map(divisionAt);
}

/** Whether a text is such a name. */
export function isDivisionName(text: string): boolean {
  return lookup().named(text).length > 0;
}

/** Whether any such name ends in the two characters before an offset: a cheap test. */
export function endsLikeDivision(text: string, end: number): boolean {
  return end >= 2 && lookup().endsIn(text.slice(end - 2, end));
}

/** Whether any such name may begin with the two characters at an offset: a cheap test. */
export function beginsLikeDivision(text: string, at: number): boolean {
  return tablesRead === null || tablesRead.beginsWith(text, at);
}

/** The provinces and prefectures whose name without 省, 市 … was this at any time since 2002. */
export function higherDivisionsCalled(stem: string): readonly Division[] {
  return lookup().called(stem, true).map(divisionAt);
}

/** The divisions of all levels whose name without 市, 县 … was this at any time since 2002. */
export function divisionsCalled(stem: string): readonly Division[] {
  return [...higherDivisionsCalled(stem), ...lookup().called(stem, false).map(divisionAt)];
}

/** The divisions of a day; all since 2002 when the day is null or before the tables begin. */
export function divisionsOn(date: CivilDate | null): DivisionsOfDay {
  const exists = (division: Division) => isPossible(division, date);
  return {
    named: (name) => divisionsNamed(name).filter(exists),
    called: (stem) => divisionsCalled(stem).filter(exists),
    above: (division) => allAbove(division).filter(exists),
  };
}

/** Whether a division existed on a day, with half a year before and a year after each change left open. */
export function statusOn({ began, ended }: Division, date: CivilDate): DivisionStatus {
  if (!isCovered(date)) return 'unsure';
  const month = monthOf(date);
  if (began !== null && month + ADVANCE <= began.after) return 'not yet';
  if (ended !== null && month >= ended.until + DELAY) return 'gone';
  if (began !== null && month <= began.until) return 'unsure';
  return ended !== null && month > ended.after ? 'unsure' : 'exists';
}

/** Whether a day is not before the tables. After them the last one is taken to hold. */
export function isCovered(date: CivilDate): boolean {
  return monthOf(date) >= monthAt(TABLES_BEGIN);
}

/** True when a division is not certain to be missing on a day; of an unknown day nothing is certain. */
export function isPossible(division: Division, date: CivilDate | null): boolean {
  if (date === null) return true;
  const status = statusOn(division, date);
  return status === 'exists' || status === 'unsure';
}

/**
 * Whether one division lies in the other, or is it. Counties that their province administers itself (济源, 仙桃) are
 * taken to lie in each of its prefectures: papers name the one they once belonged to.
 */
export function liesIn(inner: Division, outer: Division): boolean {
  if (inner.code === outer.code) return true;
  if (outer.level === 'province') return inner.code.startsWith(outer.code.slice(0, 2));
  if (outer.level !== 'prefecture' || inner.level !== 'county') return false;
  if (inner.code.startsWith(outer.code.slice(0, 4))) return true;
  return inner.code.slice(0, 2) === outer.code.slice(0, 2) && /^..90/.test(inner.code);
}

/** What a division became: its successor, else what its code or its stem names a step later. Null when unknown. */
export function successorOf(division: Division): Division | null {
  const { ended } = division;
  if (ended === null) return null;
  const follows = (it: Division) => it.began !== null && it.began.until >= ended.after && it !== division;
  const named = division.successor === null ? [] : divisionsOfCode(division.successor);
  if (named.length > 0) return named.find(follows) ?? named.find((it) => it.ended === null) ?? null;
  const renamed = divisionsOfCode(division.code).find(follows);
  if (renamed !== undefined) return renamed;
  const sameStem = divisionsCalled(division.stem).filter(
    (it) => it.code.slice(0, 2) === division.code.slice(0, 2) && it.level === division.level,
  );
  return sameStem.find((it) => follows(it) && it.began?.until === ended.until) ?? null;
}

/** The year of a change, or the two years between which it lies: 2010, 2015—2016. */
export function yearsOf({ after, until }: TimeOfChange): string {
  const [first, last] = [yearOf(after), yearOf(until)];
  return first === last ? `${first}` : `${first}—${last}`;
}

function allAbove(division: Division): readonly Division[] {
  const province = divisionsOfCode(`${division.code.slice(0, 2)}0000`);
  const prefecture = divisionsOfCode(`${division.code.slice(0, 4)}00`);
  if (division.level === 'province') return [];
  return division.level === 'county' ? [...province, ...prefecture] : province;
}

function monthOf(date: CivilDate): number {
  const { year, month } = partsOf(date);
  return year * 12 + month - 1;
}

function yearOf(month: number): number {
  return Math.floor(month / 12);
}

/** The month that `YYMM` names, of this century. */
function monthAt(written: string): number {
  return (2000 + Number(written.slice(0, 2))) * 12 + Number(written.slice(2)) - 1;
}

function offsetsOfRecords(): readonly number[] {
  const offsets: number[] = [];
  // A record begins after a space or a line's end.
  for (let at = 1; at < DIVISIONS.length; at++) {
    const end = endOfRecord(at);
    if (end > at) offsets.push(at);
    at = end;
  }
  return offsets;
}

/** Answers by searching through DIVISIONS. */
const SEARCH: Lookup = {
  named(name) {
    if (name.length > LONGEST_NAME) return [];
    const plain = recordsHolding(name, (at) => isEndOfName(at + name.length));
    const autonomous = autonomousStems(name).flatMap((stem) =>
      recordsHolding(`${stem}|`).filter((at) => allNamesIn(recordAt(at)).includes(name)),
    );
    return autonomous.length === 0 ? plain : [...plain, ...autonomous].sort((one, other) => one - other);
  },
  endsIn(ending) {
    if (!(ending.charCodeAt(1) > LAST_MARK)) return false;
    for (let at = DIVISIONS.indexOf(ending); at >= 0; at = DIVISIONS.indexOf(ending, at + 1)) {
      if (isEndOfName(at + ending.length)) return true;
    }
    const stemEnd = `${ending.charAt(0)}|`;
    for (let at = DIVISIONS.indexOf(stemEnd); at >= 0; at = DIVISIONS.indexOf(stemEnd, at + 1)) {
      if (allNamesIn(recordAt(startOfRecord(at))).some((it) => it.endsWith(ending))) return true;
    }
    return false;
  },
  called: (asked, higher) =>
    recordsHolding(asked).filter((at) => {
      const record = recordAt(at);
      return isHigher(record) === higher && stemIn(record) === asked;
    }),
};

/** The stems that an autonomous division of this name may have. */
function autonomousStems(name: string): readonly string[] {
  const autonomy = name.indexOf('自治');
  if (autonomy < 0) return [name.slice(0, -1)];
  return Array.from({ length: autonomy }, (_, at) => name.slice(0, at + 1));
}

/** Offsets of the records whose name begins with a text, where it also fits. */
function recordsHolding(text: string, fits: (at: number) => boolean = () => true): readonly number[] {
  const found: number[] = [];
  if (text === '') return found;
  for (let at = DIVISIONS.indexOf(text); at >= 0; at = DIVISIONS.indexOf(text, at + 1)) {
    if (isDigit(at - 1) && !isDigit(at) && fits(at)) found.push(startOfRecord(at));
  }
  return found;
}

function isDigit(at: number): boolean {
  const unit = DIVISIONS.charCodeAt(at);
  return unit <= DIGIT_NINE && unit >= 0x30;
}

/** Whether a name ends before an offset that lies after one of its characters. */
function isEndOfName(at: number): boolean {
  return !(DIVISIONS.charCodeAt(at) > LAST_MARK);
}

/** Where the record begins in which an offset lies. */
function startOfRecord(at: number): number {
  return Math.max(DIVISIONS.lastIndexOf(' ', at), DIVISIONS.lastIndexOf('\n', at)) + 1;
}

function endOfRecord(at: number): number {
  let end = at;
  while (end < DIVISIONS.length && DIVISIONS.charCodeAt(end) > SPACE) end++;
  return end;
}

/** UTF-16 unit of a space, which with the line's end parts records. */
const SPACE = 0x20;

/** The record at an offset, with its code in full. */
function recordAt(at: number): string {
  const written = DIVISIONS.slice(at, endOfRecord(at));
  if (written.charCodeAt(2) <= DIGIT_NINE) return written;
  const line = DIVISIONS.lastIndexOf('\n', at) + 1;
  return DIVISIONS.slice(line, line + 4) + written;
}

/** Reads names only, in plain loops. Stems are read when one is asked for. */
function readTables(): Tables {
  const offsets = offsetsOfRecords();
  const byName = new Map<string, number[]>();
  const endings = new Set<string>();
  const beginnings = new Uint8Array(0x10000);
  for (const at of offsets) {
    for (const name of allNamesIn(recordAt(at))) {
      add(byName, name, at);
      endings.add(name.slice(-2));
      beginnings[beginningOf(name, 0)] = 1;
    }
  }
  const stems = new Map<boolean, ReadonlyMap<string, readonly number[]>>();
  return {
    named: (name) => byName.get(name) ?? [],
    beginsWith: (text, at) => beginnings[beginningOf(text, at)] === 1,
    endsIn: (ending) => endings.has(ending),
    called(stem, higher) {
      const listed = stems.get(higher) ?? stemsOf(offsets, higher);
      stems.set(higher, listed);
      return listed.get(stem) ?? [];
    },
  };
}

function beginningOf(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e37) ^ text.charCodeAt(at + 1)) & 0xffff;
}

/** The name in a record, and the short forms of an autonomous division's. */
function allNamesIn(record: string): readonly string[] {
  if (record.indexOf('|', 6) >= 0) {
    const { name, stem } = wordsIn(record);
    return stem === null ? [name] : namesOf(name, stem);
  }
  return [record.charCodeAt(record.length - 1) > DIGIT_NINE ? record.slice(6) : wordsIn(record).name];
}

/** The name, which stands between the code and the times, and the stem of an autonomous division, else null. */
function wordsIn(record: string): { readonly name: string; readonly stem: string | null } {
  // Times end in a digit.
  const hasTimes = record.charCodeAt(record.length - 1) <= DIGIT_NINE;
  const name = record.slice(6, hasTimes ? record.search(/[-+>]/) : undefined);
  const parting = name.indexOf('|');
  if (parting < 0) return { name, stem: null };
  const stem = name.slice(0, parting);
  return { name: stem + name.slice(parting + 1), stem };
}

function stemIn(record: string): string {
  const { name, stem } = wordsIn(record);
  return stem ?? stemOf(name);
}

function isHigher(record: string): boolean {
  return record.startsWith('00', 4);
}

function stemsOf(offsets: readonly number[], higher: boolean): ReadonlyMap<string, readonly number[]> {
  const stems = new Map<string, number[]>();
  for (const at of offsets) {
    const record = recordAt(at);
    if (isHigher(record) === higher) add(stems, stemIn(record), at);
  }
  return stems;
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  const listed = map.get(key);
  if (listed === undefined) map.set(key, [at]);
  else listed.push(at);
}

/** The divisions that bore a code: those of the first four digits share a line. */
function divisionsOfCode(code: string): readonly Division[] {
  const known = madeByCode.get(code);
  if (known !== undefined) return known;
  const found: Division[] = [];
  const line = `\n${code.slice(0, 4)}`;
  for (let from = DIVISIONS.indexOf(line); from >= 0; from = DIVISIONS.indexOf(line, from + 1)) {
    const end = DIVISIONS.indexOf('\n', from + 1);
    for (let at = from + 1; at < end; at = endOfRecord(at) + 1) {
      if (recordAt(at).startsWith(code)) found.push(divisionAt(at));
    }
  }
  madeByCode.set(code, found);
  return found;
}

const TIMES = /^\d{6}[^-+>\d]+(?:\+([\d~]+))?(?:-([\d~]+))?(?:>(\d+))?$/;

function divisionAt(at: number): Division {
  const known = made.get(at);
  if (known !== undefined) return known;
  const record = recordAt(at);
  const code = record.slice(0, 6);
  const { name, stem } = wordsIn(record);
  const [, began, ended, successor] = TIMES.exec(record) ?? [];
  const division: Division = {
    ...{ code, name, stem: stem ?? stemOf(name), level: levelOf(code) },
    ...{ began: timeOf(began), ended: timeOf(ended), successor: successor ?? null },
  };
  made.set(at, division);
  return division;
}

function levelOf(code: string): DivisionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** A month that is known closely is its own bound. */
function timeOf(written: string | undefined): TimeOfChange | null {
  if (written === undefined) return null;
  const [after = '', until = after] = written.split('~');
  return { after: monthAt(after), until: monthAt(until) };
}

/** An autonomous division's full name and its short forms: 湘西州, 湘西自治州, 江华县, 新疆自治区. */
function namesOf(name: string, stem: string): readonly string[] {
  const kind = name.slice(name.indexOf('自治') + 2);
  const isAmbiguous = kind === '区' || kind === '旗' || PROVINCE_NAMES_OF_COUNTIES.has(stem);
  return [...new Set([name, `${stem}自治${kind}`, ...(isAmbiguous ? [] : [stem + kind])])];
}

/** 河南蒙古族自治县 is not called 河南县: that would be found in 河南县域. */
const PROVINCE_NAMES_OF_COUNTIES: ReadonlySet<string> = new Set(['河南']);
