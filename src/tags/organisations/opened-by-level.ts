import { isDivisionName } from '../../language/places/divisions.ts';
import { BEFORE_NAMES, COMMON_NOUNS } from '../../language/places/place-words.ts';
import { type Area, isForeign, saysItsKind } from './areas.ts';
import { LEVEL_POINTED_TO, LEVELS, PLURAL_BEFORE } from './data/openers.ts';
import type { Ending } from './endings.ts';
import { bodyOf, type FoundBody, type Reader } from './found-body.ts';
import { withPrefix } from './opened-by-area.ts';
import type { Piece } from './pieces.ts';
import type { Way } from './way.ts';

/** The level that a word tells: 省, 该县; null when it tells none. */
export function levelOf({ text }: Piece): string | null {
  if (LEVELS.includes(text)) return text;
  // 和县, 由省: the segmenter takes what stands before the level for a part of a word.
  const [first = '', last = ''] = text;
  if (text.length === 2 && LEVELS.includes(last) && (BEFORE_NAMES.has(first) || COMMON_NOUNS.has(text)))
    return last;
  return LEVEL_POINTED_TO.test(text) ? text.slice(1) : null;
}

/** 省妇联, and 娄底市委 where the place stands before the level. */
export function levelBody(
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
export function levelInside(reader: Reader, from: number, end: number, ending: Ending): FoundBody | null {
  const level = /^团(.)委$/.exec(ending.text)?.[1];
  if (level === undefined || PLURAL_BEFORE.includes(reader.text.charAt(from - 1) || '-')) return null;
  return { ...bodyOf(reader, from, end, ending), level, restStart: from };
}
