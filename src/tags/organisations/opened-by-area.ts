import { type Area, isChinese, isForeign, saysItsKind } from './areas.ts';
import { PROTECTED_AREA, PROVINCES } from './data/area-words.ts';
import { COUNTRY_CHARACTERS } from './data/countries.ts';
import { BRANCH_ENDING, STATIONED_ENDING, TEAM_ENDING } from './data/endings.ts';
import { CHINA, INTERNATIONAL, PARTY_PREFIXES, STATIONED, WITH_CHINA } from './data/openers.ts';
import type { Ending } from './endings.ts';
import { bodyOf, type FoundBody, partOf, type Reader } from './found-body.ts';
import type { Piece } from './pieces.ts';
import type { Way } from './way.ts';
import { isTornArea } from './whole-areas.ts';

/** Most places between a body and what tells a part of it: 两江|新区. */
const MOST_PLACES = 3;

/** 娄底市妇联, 美国财政部, 天津市中华民族文化促进会; 湘潭县妇联 of 湘潭市湘潭县妇联. */
export function areaBody(
  reader: Reader,
  area: Area,
  way: Way,
  end: number,
  ending: Ending,
): FoundBody | null {
  if (isStationed(reader, area, ending)) return stationedBody(reader, area, end, ending);
  if (!mayFollowArea(area.name, way, ending) || isTornFrom(reader.text, area.start)) return null;
  const start = provinceBefore(reader, area, end) ?? areaStart(reader, area);
  const { text } = reader;
  const body = bodyOf(reader, withPrefix(text, start), end, ending);
  return {
    ...body,
    area: text.slice(start, area.start + area.name.length),
    restStart: area.start + area.name.length,
  };
}

function isStationed({ text }: Reader, { start }: Area, ending: Ending): boolean {
  return text.charAt(start - 1) === STATIONED && STATIONED_ENDING.test(ending.text);
}

/** 中国驻马里大使馆; null where nobody says whose it is: 我驻美国大使馆 is no 美国大使馆. */
function stationedBody(reader: Reader, { start }: Area, end: number, ending: Ending): FoundBody | null {
  const restStart = start - STATIONED.length;
  const owner = reader.areas.get(restStart);
  if (owner === undefined) return null;
  return { ...bodyOf(reader, owner.start, end, ending), area: owner.name, restStart };
}

/** Where the province begins before a place that the state protects. */
function provinceBefore({ areas, text }: Reader, { start, name }: Area, end: number): number | null {
  const before = areas.get(start);
  if (before === undefined || !PROVINCES.includes(before.name)) return null;
  return PROTECTED_AREA.test(text.slice(start + name.length, end)) ? before.start : null;
}

/** The end of a longer proper word: 里加 of 佩诺—里加; not behind a dash of two. */
function isTornFrom(text: string, start: number): boolean {
  return /(?:^|[^—])[—·]$/.test(text.slice(Math.max(0, start - 2), start));
}

function mayFollowArea(name: string, way: Way, ending: Ending): boolean {
  if (isTornArea(name)) return false;
  if (way.words > 0 && way.common) return false;
  if (TEAM_ENDING.test(ending.text)) {
    return way.sport && (isForeign(name) || isChinese(name) || CHINA.has(name));
  }
  return way.words === 0 ? mayStandAtArea(name, ending) : mayLieInArea(name, ending);
}

/** With nothing between the place and the ending. */
function mayStandAtArea(name: string, { country, proper, wide, division }: Ending): boolean {
  if (isForeign(name) || CHINA.has(name)) return country;
  if (!isChinese(name) && proper && !INTERNATIONAL.has(name)) return true;
  if (wide && isPair(name)) return true;
  return division === true || (division === 'kind' && saysItsKind(name));
}

/** With words between the place and the ending. */
function mayLieInArea(name: string, ending: Ending): boolean {
  const { country, proper, wide, part, division } = ending;
  if (CHINA.has(name)) return wide || country || proper;
  if (isOfArea(ending)) return false;
  return !isForeign(name) || wide || country || proper || part || division === true;
}

/** Governments and courts: their names have the place right before the ending. */
function isOfArea({ division, wide, country, proper, part }: Ending): boolean {
  return division === 'kind' && !wide && !country && !proper && !part;
}

/** A country before a place that is no division of China belongs to the name: 美国哥伦比亚大学. */
function areaStart({ areas }: Reader, { start, name }: Area): number {
  const before = areas.get(start);
  if (before === undefined) return start;
  if (CHINA.has(before.name)) return isForeign(name) || WITH_CHINA.has(name) ? before.start : start;
  return !isForeign(name) && !isChinese(name) ? before.start : start;
}

/** Where a name begins whose place or level begins at an offset: with 中共 before it. */
export function withPrefix(text: string, start: number): number {
  const prefix = PARTY_PREFIXES.find((it) => text.endsWith(it, start));
  return prefix === undefined ? start : start - prefix.length;
}

/**
 * The body before a place that tells which part of it is meant: 中国农业银行湖南省分行, 重庆市公安局两江新区分局,
 * 联合国驻黎巴嫩临时部队. Null when no body stands there, or the ending is not one of such parts.
 */
export function branchOf(reader: Reader, { start }: Area, end: number, ending: Ending): FoundBody | null {
  if (!BRANCH_ENDING.test(ending.text)) return null;
  let at = start;
  for (let places = 1; places < MOST_PLACES && !reader.bodies.has(at); places++) {
    const before = reader.areas.get(at);
    if (before === undefined) break;
    at = before.start;
  }
  if (reader.text.charAt(at - 1) === STATIONED) at -= STATIONED.length;
  const whole = reader.bodies.get(at);
  return whole === undefined ? null : partOf(reader, whole, end, ending);
}

/** 美中经贸促进会: two countries of one character each. */
export function pairBefore({ text, pieces }: Reader, { start: end, next }: Way): Area | null {
  const pair = text.slice(Math.max(0, end - 2), end);
  if (!isPair(pair)) return null;
  const first = [pieces[next], pieces[next - 1]].find((it) => it?.start === end - 2);
  return first === undefined ? null : { start: end - 2, name: pair };
}

function isPair(text: string): boolean {
  if (text.length !== 2 || !text.includes('中') || text.charAt(0) === text.charAt(1)) return false;
  return [...text].every((it) => COUNTRY_CHARACTERS.includes(it));
}

/** The dictionary has 中国航天 and 美国联邦 as words. */
export function openedByCountry(
  reader: Reader,
  { text, start }: Piece,
  end: number,
  ending: Ending,
): FoundBody | null {
  for (let length = Math.min(text.length - 1, 6); length > 1; length--) {
    const name = text.slice(0, length);
    if (!isForeign(name) && !CHINA.has(name) && !PROVINCES.includes(name)) continue;
    const fits = ending.wide || ending.division === true || PROVINCES.includes(name);
    return fits ? { ...bodyOf(reader, start, end, ending), area: name, restStart: start + length } : null;
  }
  return null;
}
