import { JOINED_ENDING, LAW_FIRM_ENDING, UNNUMBERED_ENDING } from './data/endings.ts';
import {
  CLASS_WORDS,
  COMMON_BEGINNINGS,
  JOINS,
  LAW_FIRM_NAMES,
  NAMING_VERBS,
  NEVER_INSIDE,
  SEVERAL,
  TEAM_WORDS,
} from './data/openers.ts';
import type { Ending } from './endings.ts';
import type { Reader } from './found-body.ts';
import type { Piece } from './pieces.ts';
import type { Way } from './way.ts';

/** Longest part in quotation marks or brackets, marks counted. */
const LONGEST_QUOTED = 14;
const LONGEST_BRACKET = 8;

const MODIFIER = /^(?:n(?!r)|j|b|vn|an|l|i|s|nz)/;
const PROPER = /^(?:x$|nr|nz|eng)/;
const PROPER_TEXT = /^[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z·&-]+$/u;
const ORDINAL = /^(?:第[一二三四五六七八九十百\d]+|[一二三四五六七八九十]+|\d{1,3})$/;

/** One word further to the left, null when no name goes on there. */
export function step(reader: Reader, way: Way, ending: Ending): Way | null {
  const { pieces } = reader;
  const piece = pieces[way.next];
  if (piece === undefined || piece.end !== way.start) return null;
  const group = groupBefore(reader, way) ?? dottedBefore(reader, way);
  if (group !== null) return group;
  const isFirm = LAW_FIRM_ENDING.test(ending.text) && LAW_FIRM_NAMES.has(piece.text);
  if (isFirm || isModifier(piece)) {
    if (ORDINAL.test(piece.text) && UNNUMBERED_ENDING.test(ending.text)) return null;
    const isProper = isFirm || isProperWord(piece);
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

/** True for words that the names of bodies hold between opening and ending. */
export function isModifier(piece: Piece): boolean {
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
