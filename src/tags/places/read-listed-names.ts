import { phraseFinder } from '../../language/phrase-finder.ts';
import type { Span } from '../../model/text.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { lastTokenFrom, tokenAt } from '../copy/tokens-at.ts';
import { COUNTRIES } from './data/countries.ts';
import { FOREIGN_CITIES } from './data/foreign-cities.ts';
import { COUNTRY_LETTERS, COUNTRY_PAIRS } from './data/letters.ts';
import { BODY_END, CHINA_FOLLOWERS, NAME_FOLLOWERS } from './data/neighbours.ts';
import { COMPASS_REGIONS, REGIONS } from './data/regions.ts';
import { isTornBefore } from './torn-names.ts';

/** A place that is no division, where a text names it. */
export interface ListedName extends Span {
  /** The name for an index: 韩国 for 大韩民国. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of the country that it is or lies in; null for continents and regions. */
  readonly country: string | null;
}

type Entry = Pick<ListedName, 'name' | 'country'> | 'pair';

let finder: ReturnType<typeof phraseFinder<Entry>> | null = null;
let countries: ReadonlyMap<string, string> | null = null;

/** The countries, foreign cities and regions of a passage, where they are words of their own. */
export function listedNamesIn(cut: CutPassage): readonly ListedName[] {
  finder ??= phraseFinder(entries());
  let last = -1;
  return finder(cut.text).flatMap(({ start, end, entry }) => {
    // 法国巴黎 may be one word.
    if (!isWord(cut, start, end, start === last)) return [];
    last = end;
    if (entry === 'pair') return pairAt(cut.text, start);
    return isOtherName(cut, { start, end, ...entry }) ? [] : [{ start, end, ...entry }];
  });
}

/** The listed place whose name a text begins with, and where that name ends; null when it begins with none. */
export function listedAtStart(text: string): (Pick<ListedName, 'name' | 'country'> & { end: number }) | null {
  finder ??= phraseFinder(entries());
  const [found] = finder(text);
  return found === undefined || found.start > 0 || found.entry === 'pair'
    ? null
    : { ...found.entry, end: found.end };
}

function* entries(): Generator<readonly [string, Entry]> {
  for (const pair of COUNTRY_PAIRS) yield [pair, 'pair'];
  for (const name of REGIONS) yield [name, { name, country: null }];
  for (const line of FOREIGN_CITIES) {
    const [country = '', ...names] = line.split(' ');
    for (const name of names) yield [name, { name, country }];
  }
  for (const line of COUNTRIES) {
    const [country = '', name = '', ...others] = line.split(' ');
    for (const form of [name, ...others]) yield [form, { name, country }];
  }
}

/** 中 and 美 of 中美. */
function pairAt(text: string, start: number): readonly ListedName[] {
  countries ??= new Map(COUNTRIES.map((line) => [line.split(' ')[1] ?? '', line.slice(0, 2)]));
  return [start, start + 1].map((at) => {
    const name = COUNTRY_LETTERS[text.charAt(at)] ?? '';
    return { start: at, end: at + 1, name, country: countries?.get(name) ?? null };
  });
}

/** Whether a stretch begins with a word and ends with one, or opens a word that is tagged as a place or a body. */
function isWord({ text, tokens, filing }: CutPassage, start: number, end: number, follows: boolean): boolean {
  if (text.charAt(start - 1) === '·' || text.charAt(end) === '·') return false;
  if (filing.some((it) => it.start < end && start < it.end) || !(follows || tokenAt(tokens, start) >= 0))
    return false;
  const last = tokens[lastTokenFrom(tokens, end - 1)];
  if (last === undefined || (end - start <= 2 && isTornBefore(tokens, start))) return false;
  if (last.end === end) return true;
  // 日本人, 法国总理, 美国政府 may be one word; 古巴比伦, 马里兰 are others.
  const isPlain = /^n[st]/.test(last.tag) || /[人队籍]$/.test(last.word) || end - start > 3;
  return last.start === start && (isPlain || text.charAt(end - 1) === '国');
}

/** Whether a name is a part of another: 印度洋, 法国梧桐, 中国共产党, 西北大学; points of the compass (西北方向). */
function isOtherName(cut: CutPassage, { end, name }: ListedName): boolean {
  const after = cut.text.slice(end, end + 8);
  if (NAME_FOLLOWERS.test(after)) return true;
  if (name === '中国') return CHINA_FOLLOWERS.test(after) || opensBody(cut, end);
  if (CONTINENT.test(name) && opensBody(cut, end)) return true;
  return COMPASS_REGIONS.has(name) && !/^(?:地区|三省|各[省地]|\P{Script=Han}|$)/u.test(after);
}

/** 亚洲开发银行 lies anywhere. */
const CONTINENT = /^[亚欧非美]洲$/;
/** Words of a body's name behind its first. */
const LONGEST_BODY = 5;

/** Whether nouns follow that end like a body: 中国|妇女|发展|基金会. */
function opensBody({ tokens }: CutPassage, from: number): boolean {
  const first = tokenAt(tokens, from);
  for (let at = first; first >= 0 && at < first + LONGEST_BODY; at++) {
    const token = tokens[at];
    if (token === undefined || !/^(?:n|j|b|vn)/.test(token.tag)) return false;
    if (token.word.length > 1 && BODY_END.test(token.word)) return true;
  }
  return false;
}
