import { isDivisionName } from '../../language/places/divisions.ts';
import { BEFORE_NAMES, COMMON_NOUNS } from '../../language/places/place-words.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import type { Mention } from '../copy/mention.ts';
import { type Area, areasOf, isChinese, isForeign, saysItsKind } from './areas.ts';
import { PROVINCES } from './data/area-words.ts';
import { COUNTRY_CHARACTERS } from './data/countries.ts';
import { AFTER_ENDING, BRANCH_ENDING, CLASS_ENDING, LOOKALIKES, TEAM_ENDING } from './data/endings.ts';
import {
  CHINA,
  CLASS_WORDS,
  COMMON_BEGINNINGS,
  INTERNATIONAL,
  LEVELS,
  NAMING_VERBS,
  NEVER_INSIDE,
  PARTY_PREFIXES,
  PLURAL_BEFORE,
  STATE_WIDE,
  TEAM_WORDS,
} from './data/openers.ts';
import { type Ending, endingsBefore } from './endings.ts';
import type { KnownForm, KnownMention } from './known-bodies.ts';
import type { Piece } from './pieces.ts';
import { worksIn } from './works.ts';

/** The name of a body where a passage holds it. */
export interface FoundBody {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The place that the name opens with, null when it opens otherwise. */
  readonly area: string | null;
  /** What says how high it stands where no place does: 省 of 省妇联. */
  readonly level: string | null;
  /** Where what follows place or level begins; the start when it opens otherwise. */
  readonly restStart: number;
  readonly ending: string;
  /** Where the last part begins of a name that has a body in front: 雨花分局. The start of other names. */
  readonly partStart: number;
  /** The form of the register it is, or is a part of. */
  readonly known: KnownForm | null;
}

/** Longest name, and most words between opening and ending. */
const LONGEST = 30;
const MOST_WORDS = 8;
/** Longest part in quotation marks or brackets, marks counted. */
const LONGEST_QUOTED = 14;
const LONGEST_BRACKET = 8;

/** They stand behind 中国 in the names of teams and bodies. */
const WITH_CHINA: ReadonlySet<string> = new Set('香港 澳门 台北'.split(' '));

/** 各乡镇, 两省: several are spoken of. */
const SEVERAL = /^(?:[各两几每数某]|[全多].?[省市县区州镇乡村国]$|\d+[省市县区州镇乡村国])/;

const MODIFIER = /^(?:n(?!r)|j|b|vn|an|l|i|s|nz)/;
const PROPER = /^(?:x$|nr|nz|eng)/;
const PROPER_TEXT = /^[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z·&-]+$/u;
const ORDINAL = /^(?:第[一二三四五六七八九十百\d]+|[一二三四五六七八九十]+|\d{1,3})$/;
/** Of these an ordinal tells the rank: 日本第二大银行. */
const UNNUMBERED = /(?:公司|银行|集团|电视台)$/;
const JOINS: ReadonlySet<string> = new Set('和 与 及'.split(' '));
const JOINED_ENDING = /(?:委员会|协会|学会|组织|局|部|研究会|办公室|协调小组|研究所|中心)$/;

interface Reader {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly areas: ReadonlyMap<number, Area>;
  /** Bodies that end at an offset, the longest of each. */
  readonly bodies: Map<number, FoundBody>;
  /** Offsets at which no body may begin, end or lie: titles of works. */
  readonly hidden: Uint8Array;
}

/** The names of bodies in a passage in order, none inside or across another. */
export function readBodies(
  { text }: CutPassage,
  pieces: readonly Piece[],
  places: readonly Mention[],
  known: readonly KnownMention[],
): readonly FoundBody[] {
  const bodies = new Map(known.map((it) => [it.end, knownBody(it, text)]));
  const reader: Reader = {
    text,
    pieces,
    areas: areasOf(pieces, places, text),
    bodies,
    hidden: worksIn(text),
  };
  for (let at = 0; at < pieces.length; at++) {
    const body = bodyEndingWith(reader, at);
    if (body !== null && body.start < (bodies.get(body.end)?.start ?? body.end)) bodies.set(body.end, body);
  }
  const cutShort = shortEnds(reader);
  return withoutOverlap([...bodies.values()].filter((it) => isShown(it, reader) && !cutShort.has(it.end)));
}

/** A known body, with 中国 before it: 中国全国政协. */
function knownBody({ form, start, end }: KnownMention, text: string): FoundBody {
  const withChina = /^(?:全国|国家|.{2,}部$)/.test(form.text) && text.endsWith('中国', start);
  const from = withChina ? start - '中国'.length : start;
  const opening = { area: null, level: null, restStart: from, partStart: from };
  return { start: from, end, text: text.slice(from, end), ...opening, ending: '', known: form };
}

/** Where a word follows with which a longer name ends that could not be read: 洗车河镇中心|小学. */
function shortEnds({ pieces, text, bodies }: Reader): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const { start, end } of pieces) {
    const body = bodies.get(start);
    if (body === undefined || body.known !== null || bodies.has(end)) continue;
    if (endingsBefore(text, end).some((it) => it.text.length === end - start)) ends.add(start);
  }
  return ends;
}

/** Inside 《》 only a newspaper's name counts, and only when nothing else stands there. */
function isShown({ start, end, known }: FoundBody, { text, hidden }: Reader): boolean {
  if (hidden[start] !== 1) return true;
  return known !== null && text.charAt(start - 1) === '《' && text.charAt(end) === '》';
}

function withoutOverlap(bodies: readonly FoundBody[]): readonly FoundBody[] {
  const sorted = [...bodies].sort((one, other) => one.start - other.start || other.end - one.end);
  let floor = 0;
  return sorted.filter(({ start, end }) => {
    const free = start >= floor;
    if (free) floor = end;
    return free;
  });
}

function bodyEndingWith(reader: Reader, at: number): FoundBody | null {
  const { text, pieces } = reader;
  const { end, text: word } = pieces[at] as Piece;
  const endings = endingsBefore(text, end);
  if (endings.length === 0 || isGoneOnWith(pieces[at + 1], end)) return null;
  if (endings[0]?.text.length === 1 && LOOKALIKES.test(word)) return null;
  for (const ending of endings) {
    const body = openingBefore(reader, at, ending);
    if (body === 'none') return null;
    if (body !== null) return body;
  }
  return null;
}

/** 外交部长, 科学院士: the ending is part of another word. */
function isGoneOnWith(next: Piece | undefined, end: number): boolean {
  if (next === undefined || next.start !== end || !AFTER_ENDING.includes(next.text.charAt(0))) return false;
  return next.text.length === 1 || /^(?:x|nr)/.test(next.tag);
}

/** What was read on the way from an ending to the left. */
interface Way {
  /** Where the words read so far begin. */
  readonly start: number;
  /** Index of the next piece to the left. */
  readonly next: number;
  /** How many words lie between this and the ending. */
  readonly words: number;
  /** The leftmost proper word so far. */
  readonly proper: number | null;
  readonly sport: boolean;
  /** True while all words tell a class of bodies only. */
  readonly common: boolean;
}

function openingBefore(reader: Reader, at: number, ending: Ending): FoundBody | 'none' | null {
  const { end } = reader.pieces[at] as Piece;
  const from = end - ending.text.length;
  let way = wayFrom(reader, at, from, ending);
  const head = reader.pieces[way.next];
  if (head !== undefined && head.end > from) {
    const opened = openingInWord(reader, way.next, from, end, ending);
    if (opened !== null) return opened;
    way = inWord(way, head, reader.text.slice(head.start, from));
  }
  while (way.words <= MOST_WORDS && end - way.start <= LONGEST) {
    const opened = openingAt(reader, way, end, ending);
    if (opened !== null) return opened;
    const further = step(reader, way, ending);
    if (further === null) break;
    way = further;
  }
  return properBody(reader, way, end, ending) ?? levelInside(reader, from, end, ending);
}

/** The way before its first step: right before the ending. */
function wayFrom({ pieces }: Reader, at: number, from: number, { text }: Ending): Way {
  let next = at;
  while (next >= 0 && (pieces[next] as Piece).start >= from) next--;
  return { start: from, next, words: 0, proper: null, sport: true, common: CLASS_ENDING.test(text) };
}

/** The part of a word before the ending counts as a word: 微软 of 微软公司. */
function inWord(way: Way, piece: Piece, text: string): Way {
  const isProper =
    /^(?:nt|nz|nr|x)/.test(piece.tag) &&
    text.length > 1 &&
    !COMMON_BEGINNINGS.has(text) &&
    !NAMING_VERBS.has(text);
  return {
    ...{ start: piece.start, next: way.next - 1, words: 1 },
    proper: isProper ? piece.start : null,
    sport: TEAM_WORDS.has(text) || isProper,
    common: way.common && CLASS_WORDS.has(text),
  };
}

/** The opening that lies in the same word as the ending: 中国足协, 湖南省委, 天津大学. */
function openingInWord(
  reader: Reader,
  next: number,
  from: number,
  end: number,
  ending: Ending,
): FoundBody | 'none' | null {
  const piece = reader.pieces[next] as Piece;
  const word = reader.text.slice(piece.start, from);
  for (let length = Math.min(word.length, 8); length > 0; length--) {
    const head = word.slice(0, length);
    const words = length === word.length ? 0 : 1;
    const after = piece.start + length;
    const rest = word.slice(length);
    const sport = rest === '' || TEAM_WORDS.has(rest) || (rest.length < 4 && !NAMING_VERBS.has(rest));
    const common = CLASS_ENDING.test(ending.text) && CLASS_WORDS.has(rest);
    const way: Way = { start: after, next, words, proper: null, sport, common };
    if (words === 0 && LEVELS.includes(head))
      return levelBody(reader, piece.start, way, head, end, ending) ?? 'none';
    if (isChinese(head) || isForeign(head) || head === '中国')
      return areaBody(reader, { start: piece.start, name: head }, way, end, ending) ?? 'none';
    if (isWideOpening(head, way, ending)) return bodyOf(reader, wideStart(reader, next), end, ending);
  }
  return null;
}

/** The body when its name opens right before the words read so far; 'none' when what stands there rules a name out. */
function openingAt(reader: Reader, way: Way, end: number, ending: Ending): FoundBody | 'none' | null {
  const { bodies, areas, pieces } = reader;
  const piece = pieces[way.next];
  if (piece === undefined || piece.end !== way.start) return null;
  const inner = bodies.get(way.start);
  if (inner !== undefined && inner.known?.weak !== true)
    return ending.part ? partOf(reader, inner, end, ending) : 'none';
  const area = areas.get(way.start);
  if (area !== undefined)
    return branchOf(reader, area, end, ending) ?? areaBody(reader, area, way, end, ending) ?? 'none';
  const pair = pairBefore(reader, way);
  if (pair !== null) return areaBody(reader, pair, way, end, ending) ?? 'none';
  const level = levelOf(piece);
  if (level !== null) return levelBody(reader, piece.end - level.length, way, level, end, ending) ?? 'none';
  if (isWideOpening(piece.text, way, ending)) return bodyOf(reader, wideStart(reader, way.next), end, ending);
  return piece.tag === 'nt' ? openedByCountry(reader, piece, end, ending) : null;
}

/** The dictionary has 中国航天 and 美国联邦 as words. */
function openedByCountry(
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

function levelOf({ text }: Piece): string | null {
  if (LEVELS.includes(text)) return text;
  // 和县, 由省: the segmenter takes what stands before the level for a part of a word.
  const [first = '', last = ''] = text;
  if (text.length === 2 && LEVELS.includes(last) && (BEFORE_NAMES.has(first) || COMMON_NOUNS.has(text)))
    return last;
  return /^[该我本全各][省市县区州镇乡村]$/.test(text) ? text.slice(1) : null;
}

function partOf(reader: Reader, inner: FoundBody, end: number, ending: Ending): FoundBody {
  return {
    ...inner,
    end,
    text: reader.text.slice(inner.start, end),
    ending: ending.text,
    partStart: inner.end,
  };
}

/** 中国农业银行湖南省分行: the place tells which part of the body before it. */
function branchOf(reader: Reader, { start }: Area, end: number, ending: Ending): FoundBody | null {
  const whole = BRANCH_ENDING.test(ending.text) ? reader.bodies.get(start) : undefined;
  return whole === undefined ? null : partOf(reader, whole, end, ending);
}

/** 娄底市妇联, 美国财政部, 天津市中华民族文化促进会; 湘潭县妇联 of 湘潭市湘潭县妇联. */
function areaBody(reader: Reader, area: Area, way: Way, end: number, ending: Ending): FoundBody | null {
  if (!mayFollowArea(area.name, way, ending) || isTornFrom(reader.text, area.start)) return null;
  const start = areaStart(reader, area);
  const { text } = reader;
  const body = bodyOf(reader, withPrefix(text, start), end, ending);
  return {
    ...body,
    area: text.slice(start, area.start + area.name.length),
    restStart: area.start + area.name.length,
  };
}

/** The end of a longer proper word: 里加 of 佩诺—里加; not behind a dash of two. */
function isTornFrom(text: string, start: number): boolean {
  return /(?:^|[^—])[—·]$/.test(text.slice(Math.max(0, start - 2), start));
}

function mayFollowArea(name: string, way: Way, ending: Ending): boolean {
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

function withPrefix(text: string, start: number): number {
  const prefix = PARTY_PREFIXES.find((it) => text.endsWith(it, start));
  return prefix === undefined ? start : start - prefix.length;
}

/** 美中经贸促进会: two countries of one character each. */
function pairBefore({ text, pieces }: Reader, { start: end, next }: Way): Area | null {
  const pair = text.slice(Math.max(0, end - 2), end);
  if (!isPair(pair)) return null;
  const first = [pieces[next], pieces[next - 1]].find((it) => it?.start === end - 2);
  return first === undefined ? null : { start: end - 2, name: pair };
}

function isPair(text: string): boolean {
  if (text.length !== 2 || !text.includes('中') || text.charAt(0) === text.charAt(1)) return false;
  return [...text].every((it) => COUNTRY_CHARACTERS.includes(it));
}

/** 省妇联, and 娄底市委 where the place stands before the level. */
function levelBody(
  reader: Reader,
  at: number,
  way: Way,
  level: string,
  end: number,
  ending: Ending,
): FoundBody | null {
  const { text } = reader;
  if (ending.division === false && !ending.wide && !ending.part) return null;
  if (way.words > 0 && way.common) return null;
  const area = areaBeforeLevel(reader, at, way.next, level);
  const restStart = at + level.length;
  if (area !== undefined && !saysItsKind(area.name) && !isForeign(area.name)) {
    const body = bodyOf(reader, withPrefix(text, area.start), end, ending);
    return { ...body, area: text.slice(area.start, restStart), restStart };
  }
  if (at > 0 && (PLURAL_BEFORE.includes(text.charAt(at - 1)) || LEVELS.includes(text.charAt(at - 1))))
    return null;
  return { ...bodyOf(reader, withPrefix(text, at), end, ending), level, restStart };
}

/** A place without its kind before the level: 娄底 of 娄底市委, 监利 of 监利县委. */
function areaBeforeLevel(
  { areas, pieces }: Reader,
  at: number,
  index: number,
  level: string,
): Area | undefined {
  const area = areas.get(at);
  const left = pieces[index - 1];
  if (area !== undefined || left === undefined || left.end !== at || left.text.length < 2) return area;
  return isDivisionName(left.text + level) ? { start: left.start, name: left.text } : undefined;
}

/** 团市委 tells the level in its middle. */
function levelInside(reader: Reader, from: number, end: number, ending: Ending): FoundBody | null {
  const level = /^团(.)委$/.exec(ending.text)?.[1];
  if (level === undefined || PLURAL_BEFORE.includes(reader.text.charAt(from - 1) || '-')) return null;
  return { ...bodyOf(reader, from, end, ending), level, restStart: from };
}

/** 中国音乐学院, 国家测绘局, 国际游泳联合会. */
function isWideOpening(word: string, { words, common }: Way, ending: Ending): boolean {
  if (words > 0 && common) return false;
  if (words === 0) return CHINA.has(word) && ending.country;
  if (CHINA.has(word)) return ending.wide || ending.proper;
  if (STATE_WIDE.has(word)) return ending.wide;
  return INTERNATIONAL.has(word) && ending.international;
}

/** 天津市中华民族文化促进会, 中国国家… */
function wideStart({ areas, pieces }: Reader, at: number): number {
  const { start } = pieces[at] as Piece;
  const before = areas.get(start);
  if (before !== undefined) return before.start;
  const left = pieces[at - 1];
  return left?.end === start && CHINA.has(left.text) ? left.start : start;
}

function bodyOf({ text }: Reader, start: number, end: number, { text: ending }: Ending): FoundBody {
  return {
    start,
    end,
    text: text.slice(start, end),
    area: null,
    level: null,
    restStart: start,
    ending,
    partStart: start,
    known: null,
  };
}

/** One word further to the left, null when no name goes on there. */
function step(reader: Reader, way: Way, ending: Ending): Way | null {
  const { pieces } = reader;
  const piece = pieces[way.next];
  if (piece === undefined || piece.end !== way.start) return null;
  const group = groupBefore(reader, way) ?? dottedBefore(reader, way);
  if (group !== null) return group;
  if (isModifier(piece)) {
    if (ORDINAL.test(piece.text) && UNNUMBERED.test(ending.text)) return null;
    const isProper = isProperWord(piece);
    return {
      ...{ start: piece.start, next: way.next - 1, words: way.words + 1 },
      proper: isProper ? piece.start : way.proper,
      sport: way.sport && (TEAM_WORDS.has(piece.text) || (way.words === 0 && !NAMING_VERBS.has(piece.text))),
      common: way.common && CLASS_WORDS.has(piece.text),
    };
  }
  return isJoin(reader, way, ending)
    ? { ...way, start: piece.start, next: way.next - 1, sport: false }
    : null;
}

function isModifier(piece: Piece): boolean {
  const { text, tag } = piece;
  if (NEVER_INSIDE.has(text) || SEVERAL.test(text)) return false;
  if (MODIFIER.test(tag) || NAMING_VERBS.has(text) || TEAM_WORDS.has(text)) return true;
  return isProperWord(piece) || ORDINAL.test(text);
}

function isProperWord({ text, tag }: Piece): boolean {
  return PROPER.test(tag) && text.length > 1 && PROPER_TEXT.test(text) && !COMMON_BEGINNINGS.has(text);
}

/** 国家发展和改革委员会: both sides of 和 are common words. */
function isJoin({ pieces, areas, bodies }: Reader, way: Way, ending: Ending): boolean {
  const piece = pieces[way.next] as Piece;
  const left = pieces[way.next - 1];
  if (!JOINS.has(piece.text) || way.words === 0 || left === undefined || left.end !== piece.start)
    return false;
  if (!JOINED_ENDING.test(ending.text) || areas.has(piece.start) || bodies.has(piece.start)) return false;
  return /^(?:n$|vn|an|j|b)/.test(left.tag) && !NEVER_INSIDE.has(left.text);
}

/** “爱乐”希望小学 and 捷安特（中国）有限公司: a quoted proper word, and brackets in the name of a firm. */
function groupBefore({ text, pieces }: Reader, way: Way): Way | null {
  const close = text.charAt(way.start - 1);
  const open = { '”': '“', '』': '『', '）': '（' }[close];
  if (open === undefined) return null;
  const longest = close === '）' ? LONGEST_BRACKET : LONGEST_QUOTED;
  const floor = Math.max(0, way.start - longest);
  const start = floor + text.slice(floor, way.start).lastIndexOf(open);
  if (start < floor) return null;
  let next = way.next;
  while (next >= 0 && (pieces[next] as Piece).start >= start) next--;
  const proper = close === '）' ? way.proper : start;
  return { start, next, words: way.words + 1, proper, sport: way.sport, common: false };
}

/** 乔治·梅森 and 佩诺—里加 are one proper word. */
function dottedBefore({ pieces }: Reader, way: Way): Way | null {
  const dot = pieces[way.next];
  const left = pieces[way.next - 1];
  if (dot === undefined || left === undefined || !/^[·—-]$/.test(dot.text) || way.proper !== way.start)
    return null;
  if (left.end !== dot.start || !/^(?:x|n|eng)/.test(left.tag) || !PROPER_TEXT.test(left.text)) return null;
  return { ...way, start: left.start, next: way.next - 2, proper: left.start };
}

/** 联想集团, 乔治·梅森大学: a proper word opens the name. */
function properBody(reader: Reader, { proper, start }: Way, end: number, ending: Ending): FoundBody | null {
  // With common nouns before it nothing tells where the name begins: 车站汽车运贸公司.
  return ending.proper && proper !== null && proper === start ? bodyOf(reader, proper, end, ending) : null;
}
