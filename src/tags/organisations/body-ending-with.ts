import { isChinese, isForeign } from './areas.ts';
import { AFTER_ENDING, CLASS_ENDING, LOOKALIKES } from './data/endings.ts';
import { CLASS_WORDS, LEVELS, NAMING_VERBS, TEAM_WORDS } from './data/openers.ts';
import { type Ending, endingsBefore } from './endings.ts';
import { bodyOf, type FoundBody, partOf, type Reader } from './found-body.ts';
import { areaBody, branchOf, openedByCountry, pairBefore } from './opened-by-area.ts';
import { levelBody, levelInside, levelOf } from './opened-by-level.ts';
import { isWideOpening, wideStart } from './opened-wide.ts';
import { partBehind } from './part-behind.ts';
import type { Piece } from './pieces.ts';
import { step } from './step.ts';
import { inWord, type Way, wayFrom } from './way.ts';

/** Longest name, and most words between opening and ending. */
const LONGEST = 30;
const MOST_WORDS = 8;

/** The body whose name ends with a word of the passage; null when none does. */
export function bodyEndingWith(reader: Reader, at: number): FoundBody | null {
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

function openingBefore(reader: Reader, at: number, ending: Ending): FoundBody | 'none' | null {
  const { end } = reader.pieces[at] as Piece;
  const from = end - ending.text.length;
  let way = wayFrom(reader, at, from, ending);
  const part = partBehind(reader, way, end, ending);
  if (part !== null) return part;
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

/** 联想集团, 乔治·梅森大学: a proper word opens the name. */
function properBody(reader: Reader, { proper, start }: Way, end: number, ending: Ending): FoundBody | null {
  // With common nouns before it nothing tells where the name begins: 车站汽车运贸公司.
  return ending.proper && proper !== null && proper === start ? bodyOf(reader, proper, end, ending) : null;
}
