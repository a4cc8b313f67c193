import type { CivilDate } from '../../model/civil-date.ts';
import { partsOf } from '../civil-date.ts';
import { DIVISIONS, TABLES_BEGIN } from './divisions.generated.ts';
import { stemOf } from './stems.ts';

/** How high a division stands. */
export type DivisionLevel = 'province' | 'prefecture' | 'county';

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

/** The records of the tables in order of code, and where each name and stem stands among them. */
interface Tables {
  readonly records: readonly string[];
  /** Divisions that were asked for. */
  readonly made: (Division | undefined)[];
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** The last two characters of all names, as one number. */
  readonly endings: ReadonlySet<number>;
  /** 1 at the hashes of the first two characters of all names. */
  readonly beginnings: Uint8Array;
}

/** UTF-16 unit of 9: names have none up to it. */
const DIGIT_NINE = 0x39;

let tablesRead: Tables | null = null;
let stemsOfHigher: ReadonlyMap<string, readonly number[]> | null = null;
let stemsOfCounties: ReadonlyMap<string, readonly number[]> | null = null;

/** All divisions since 2002, in order of code. */
export function allDivisions(): readonly Division[] {
  return tables().records.map((_, at) => divisionAt(at));
}

/** The divisions that bore a name at any time since 2002: a full name, or a common short form (湘西州, 江华县). */
export function divisionsNamed(name: string): readonly Division[] {
  return (tables().byName.get(name) ?? []).map(divisionAt);
}

/** Whether a text is such a name. */
export function isDivisionName(text: string): boolean {
  return tables().byName.has(text);
}

/** Whether any such name ends in the two characters before an offset: a cheap test. */
export function endsLikeDivision(text: string, end: number): boolean {
  return tables().endings.has(endingOf(text, end));
}

/** Whether any such name may begin with the two characters at an offset: a cheap test. */
export function beginsLikeDivision(text: string, at: number): boolean {
  return tables().beginnings[beginningOf(text, at)] === 1;
}

/** The provinces and prefectures whose name without 省, 市 … was this at any time since 2002. */
export function higherDivisionsCalled(stem: string): readonly Division[] {
  stemsOfHigher ??= stemsOf((code) => code.endsWith('00'));
  return (stemsOfHigher.get(stem) ?? []).map(divisionAt);
}

/** The divisions of all levels whose name without 市, 县 … was this at any time since 2002. */
export function divisionsCalled(stem: string): readonly Division[] {
  stemsOfCounties ??= stemsOf((code) => !code.endsWith('00'));
  return [...higherDivisionsCalled(stem), ...(stemsOfCounties.get(stem) ?? []).map(divisionAt)];
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

function tables(): Tables {
  tablesRead ??= readTables();
  return tablesRead;
}

/** Reads names only, in plain loops: most copy asks for a few divisions, and reading them all would delay the start. */
function readTables(): Tables {
  const records: string[] = [];
  const byName = new Map<string, number[]>();
  const endings = new Set<number>();
  const beginnings = new Uint8Array(0x10000);
  for (const line of DIVISIONS.trim().split('\n')) {
    const prefix = line.slice(0, 4);
    for (const written of line.split(' ')) {
      const record = written.charCodeAt(2) <= DIGIT_NINE ? written : prefix + written;
      const at = records.push(record) - 1;
      for (const name of allNamesIn(record)) {
        add(byName, name, at);
        endings.add(endingOf(name, name.length));
        beginnings[beginningOf(name, 0)] = 1;
      }
    }
  }
  return { records, made: [], byName, endings, beginnings };
}

/** The name in a record, and the short forms of an autonomous division's. */
function allNamesIn(record: string): readonly string[] {
  if (record.indexOf('|', 6) >= 0) {
    const { name, stem } = wordsIn(record);
    return stem === null ? [name] : namesOf(name, stem);
  }
  return [record.charCodeAt(record.length - 1) > DIGIT_NINE ? record.slice(6) : wordsIn(record).name];
}

function beginningOf(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at), 0x9e37) ^ text.charCodeAt(at + 1)) & 0xffff;
}

function endingOf(text: string, end: number): number {
  return text.charCodeAt(end - 2) * 0x4000 + (text.charCodeAt(end - 1) & 0x3fff);
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

function stemsOf(isMeant: (code: string) => boolean): ReadonlyMap<string, readonly number[]> {
  const stems = new Map<string, number[]>();
  for (const [at, record] of tables().records.entries()) {
    if (!isMeant(record.slice(0, 6))) continue;
    const { name, stem } = wordsIn(record);
    add(stems, stem ?? stemOf(name), at);
  }
  return stems;
}

function add(map: Map<string, number[]>, key: string, at: number): void {
  const listed = map.get(key);
  if (listed === undefined) map.set(key, [at]);
  else listed.push(at);
}

/** The divisions that bore a code, by halving: the records are in order of code. */
function divisionsOfCode(code: string): readonly Division[] {
  const { records } = tables();
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle] ?? '') < code) low = middle + 1;
    else high = middle;
  }
  const found: Division[] = [];
  for (let at = low; records[at]?.startsWith(code); at++) found.push(divisionAt(at));
  return found;
}

const TIMES = /^\d{6}[^-+>\d]+(?:\+([\d~]+))?(?:-([\d~]+))?(?:>(\d+))?$/;

function divisionAt(at: number): Division {
  const { records, made } = tables();
  const known = made[at];
  if (known !== undefined) return known;
  const record = records[at] ?? '';
  const code = record.slice(0, 6);
  const { name, stem } = wordsIn(record);
  const [, began, ended, successor] = TIMES.exec(record) ?? [];
  const division: Division = {
    ...{ code, name, stem: stem ?? stemOf(name), level: levelOf(code) },
    ...{ began: timeOf(began), ended: timeOf(ended), successor: successor ?? null },
  };
  made[at] = division;
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
