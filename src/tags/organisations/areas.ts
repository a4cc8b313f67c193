import { higherDivisionsCalled, isDivisionName } from '../../language/places/divisions.ts';
import { COMMON_NOUNS } from '../../language/places/place-words.ts';
import type { Mention } from '../copy/mention.ts';
import { COUNTRIES } from '../places/data/countries.ts';
import { AREA_KINDS, PROVINCES } from './data/area-words.ts';
import { MORE_COUNTRIES } from './data/countries.ts';
import type { Piece } from './pieces.ts';

let countries: ReadonlySet<string> | null = null;
let provinces: ReadonlySet<string> | null = null;

/** A place that opens a body's name. */
export interface Area {
  readonly start: number;
  readonly name: string;
}

const KIND = /^.{1,}(?:自治[区州县旗]|特别行政区|地区|[省市县区州盟旗镇乡村])$/u;
/** 两 opens 两江 and 两当, which are places. */
const NO_NAME = /^(?:[各全该本每几某我]|两(?![江当]))/u;
/** Kinds of place that jieba takes for names. */
const KINDS = /(?:城镇|集镇|村镇|郊县|两市|城乡)$/u;
/** What the segmenter takes names of places for. */
const NAME_TAG = /^(?:d$|nr|nz|x)/;
const SMALL_AREA = /^..{1,3}[镇乡县区村州市]$/u;

/** Where the places of a passage end: those that were found, and words that are names of places beyond doubt. */
export function areasOf(
  pieces: readonly Piece[],
  mentions: readonly Mention[],
  text: string,
): ReadonlyMap<number, Area> {
  const areas = new Map<number, Area>();
  for (const piece of pieces) {
    if (isAreaWord(piece)) areas.set(piece.end, { start: piece.start, name: piece.text });
  }
  for (const { start, end } of mentions) {
    const name = text.slice(start, end);
    // 该县 and 全省 point back to a place: they open no name.
    if (!NO_NAME.test(name)) areas.set(end, { start, name });
  }
  return areas;
}

/** True when a place says what it is: 娄底市, 湘西自治州; not 湖南. */
export function saysItsKind(name: string): boolean {
  return name.length > 2 && KIND.test(name);
}

/** True for the names of other countries. */
export function isForeign(name: string): boolean {
  countries ??= new Set([...COUNTRIES.flatMap(namesOfCountry), ...MORE_COUNTRIES]);
  return countries.has(name);
}

function namesOfCountry(line: string): readonly string[] {
  const [code, ...names] = line.split(' ');
  return code === 'CN' ? [] : names;
}

/** True for places of China that need not say what they are. */
export function isChinese(name: string): boolean {
  return saysItsKind(name) || isProvinceOrPrefecture(name);
}

/** 湖南, 娄底: without their kind. */
function isProvinceOrPrefecture(stem: string): boolean {
  return isProvince(stem) || (stem.length > 1 && higherDivisionsCalled(stem).length > 0);
}

/** Asked for every word: a set, not a list. */
function isProvince(text: string): boolean {
  provinces ??= new Set(PROVINCES);
  return provinces.has(text);
}

function isAreaWord({ text, tag }: Piece): boolean {
  if (text.length < 2) return false;
  if (isForeign(text) || isProvince(text)) return true;
  if (tag === 'ns') return !(text.length === 2 && /[省市]$/u.test(text)) && isNoKind(text);
  const isName = NAME_TAG.test(tag);
  if (isName && text.length < 5 && isProvinceOrPrefecture(text)) return true;
  if (!(isName || tag === 'n') || !SMALL_AREA.test(text) || !isNoKind(text)) return false;
  return tag === 'n' ? isDivisionName(text) : tag !== 'd';
}

function isNoKind(text: string): boolean {
  if (NO_NAME.test(text) || COMMON_NOUNS.has(text) || KINDS.test(text)) return false;
  return !AREA_KINDS.some((kind) => text.endsWith(kind));
}
