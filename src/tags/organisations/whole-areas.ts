import { type Area, saysItsKind } from './areas.ts';
import {
  AREA_KINDS,
  DIRECTIONS,
  NATIONALITY_AREA,
  NATURAL_AREA,
  NEVER_IN_STEM,
  NEW_AREA,
  PROVINCES,
} from './data/area-words.ts';
import { NEVER_INSIDE } from './data/openers.ts';
import type { Piece } from './pieces.ts';

/** Most characters of a township's own name before its nationality: 门楼下 of 门楼下瑶族乡. */
const LONGEST_STEM = 4;
/** What the segmenter takes the parts of a township's own name for. */
const STEM_TAG = /^(?:n|f$|s$|x$)/;
/** … and the name of a new area: 天府. */
const NEW_AREA_TAG = /^(?:ns|nz|nr|x$)/;
const HAN = /^\p{Script=Han}+$/u;

/**
 * The areas with those made whole whose names the segmenter cuts: 新田县门楼下瑶族乡, 东洞庭湖, 天府新区.
 */
export function wholeAreas(
  areas: ReadonlyMap<number, Area>,
  pieces: readonly Piece[],
): ReadonlyMap<number, Area> {
  const whole = new Map(areas);
  for (let at = 0; at < pieces.length; at++) {
    const { start, end } = pieces[at] as Piece;
    const area = areas.get(end);
    if (area?.start !== start) continue;
    const longer = NATIONALITY_AREA.test(area.name)
      ? townshipAt(areas, pieces, at)
      : withWordBefore(pieces[at - 1], area);
    if (longer !== null) whole.set(end, longer);
  }
  return whole;
}

/** 天府新区, 东洞庭湖; null when the word before belongs to no such name. */
function withWordBefore(word: Piece | undefined, { start, name }: Area): Area | null {
  if (word?.end !== start) return null;
  const belongs = name === NEW_AREA ? isOwnName(word) : DIRECTIONS.has(word.text) && NATURAL_AREA.test(name);
  return belongs ? { start: word.start, name: word.text + name } : null;
}

function isOwnName({ text, tag }: Piece): boolean {
  return NEW_AREA_TAG.test(tag) && text.length > 1 && !AREA_KINDS.includes(text);
}

/** True for what is left of a name that could not be made whole: 瑶族乡, 新区. They open no name of a body. */
export function isTornArea(name: string): boolean {
  return name === NEW_AREA || NATIONALITY_AREA.test(name);
}

/** From the county or province before it on; null when there is none right before its own name. */
function townshipAt(areas: ReadonlyMap<number, Area>, pieces: readonly Piece[], at: number): Area | null {
  const { text, start: end } = pieces[at] as Piece;
  let stem = '';
  for (let left = at - 1; left >= 0; left--) {
    const piece = pieces[left] as Piece;
    if (piece.end !== end - stem.length) return null;
    const area = stem === '' ? undefined : areas.get(piece.end);
    if (area !== undefined && (saysItsKind(area.name) || PROVINCES.includes(area.name)))
      return { start: area.start, name: area.name + stem + text };
    stem = piece.text + stem;
    if (!isStem(piece) || stem.length > LONGEST_STEM) return null;
  }
  return null;
}

function isStem({ text, tag }: Piece): boolean {
  if (!STEM_TAG.test(tag) || !HAN.test(text) || NEVER_IN_STEM.test(text)) return false;
  return !NEVER_INSIDE.has(text) && !AREA_KINDS.includes(text);
}
