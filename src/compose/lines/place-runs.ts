import { isClosingMark, isOpeningMark, isPauseMark, joinsPrevious } from '../../language/characters.ts';
import { clusterEnd } from '../../language/clusters.ts';
import { isGap } from './break-kind.ts';
import { isBoxed } from './face-advance.ts';
import { type FaceSpan, spanFinder } from './face-span.ts';
import type { Glyph } from './glyph.ts';
import type { ProfileName, SetLine } from './set-line.ts';
import { glyphsAt } from './shape-paragraph.ts';
import { TYPE_PROFILES } from './type-profile.ts';

/** Characters of a line in one face, drawn by one font at even distances. All lengths are em of the body. */
export interface PlacedRun {
  readonly text: string;
  /** UTF-16 offset in the line's text. */
  readonly at: number;
  /** Id of the font; null where no font of the face has the character. */
  readonly font: string | null;
  /** Name of the typeface. */
  readonly face: string;
  /** Index of the FaceSpan that the run belongs to. */
  readonly span: number;
  /** Size relative to the body's. */
  readonly scale: number;
  /** From the column's edge to the first character's origin. */
  readonly x: number;
  /** Added after each character, in em of the body, not of the run; negative where marks are squeezed. */
  readonly tracking: number;
  /** From the first character's origin to the last one's end as the font draws them, its tracking not counted. */
  readonly width: number;
}

/** A character, or what is drawn as one, in its place: em of the body. */
interface PlacedCharacter {
  readonly text: string;
  readonly at: number;
  readonly font: string | null;
  readonly span: number;
  /** Its origin and its advance in the font that draws it. */
  readonly x: number;
  readonly advance: number;
  /** Drawn by itself: —— and characters with combining marks, whose parts take no tracking. */
  readonly alone: boolean;
}

const DASH = 0x2014;
/** Em below which two distances are the same. */
const SAME = 1e-9;

/**
 * A set line as runs in their exact places, from left to right, for outputs that draw each run at its x with its
 * tracking as letter-spacing; `faces` are those it was broken with. Marks stand in the 1 em they are set in: opening
 * ones at its right, closing and pause marks at its left, others in its middle, whatever the font's own advance;
 * squeezed marks lose their empty half. The pair —— is a run by itself in the middle of its two em. Runs part where
 * the font, the face or the tracking changes, so that no text drifts from its place.
 */
export function placeRuns(
  line: SetLine,
  faces: readonly FaceSpan[],
  profile: ProfileName = 'press',
): readonly PlacedRun[] {
  const characters = placeCharacters(line, faces, profile);
  const runs: PlacedRun[] = [];
  for (let from = 0, to = 0; from < characters.length; from = to) {
    to = runEnd(characters, from);
    runs.push(runOf(characters.slice(from, to), faces));
  }
  return runs;
}

function placeCharacters(line: SetLine, faces: readonly FaceSpan[], profile: ProfileName): PlacedCharacter[] {
  const placed: PlacedCharacter[] = [];
  const glyphAt = glyphsAt(TYPE_PROFILES[profile], faces);
  const spanAt = spanFinder(faces);
  let x = line.indent;
  for (let at = 0, end = 0; at < line.text.length; at = end) {
    end = clusterEnd(line.text, at);
    const codePoint = line.text.codePointAt(at) ?? 0;
    let glyph = glyphAt(line.textStart + at, codePoint);
    let box = glyph.advance / 1000;
    const span = spanAt(line.textStart + at);
    const isDashPair = codePoint === DASH && line.text.codePointAt(end) === DASH;
    if (isDashPair) {
      glyph = glyphAt(line.textStart + end, DASH);
      box += glyph.advance / 1000;
      end = clusterEnd(line.text, end);
    }
    box -= squeezedFrom(line, at);
    placed.push(placeCharacter(line.text.slice(at, end), at, span, faces[span], x, box, isDashPair));
    const right =
      end < line.text.length ? glyphAt(line.textStart + end, line.text.codePointAt(end) ?? 0) : null;
    x += box + gapAfter(line, end, glyph, right);
  }
  return placed;
}

function placeCharacter(
  text: string,
  at: number,
  span: number,
  face: FaceSpan | undefined,
  x: number,
  box: number,
  isDashPair: boolean,
): PlacedCharacter {
  const codePoint = text.codePointAt(0) ?? 0;
  const advance = face === undefined ? box : drawnAdvance(face, codePoint, isDashPair);
  const font = face?.typeface.fontOf(codePoint) ?? null;
  const alone = isDashPair || text.length > (codePoint > 0xffff ? 2 : 1);
  return { text, at, font, span, x: x + inBox(codePoint, box - advance), advance, alone };
}

/** Where a character stands in the box it is set in. */
function inBox(codePoint: number, room: number): number {
  if (isOpeningMark(codePoint)) return room;
  if (!isBoxed(codePoint) || isClosingMark(codePoint) || isPauseMark(codePoint)) return 0;
  return room / 2;
}

function drawnAdvance({ typeface, scale = 1 }: FaceSpan, codePoint: number, isDashPair: boolean): number {
  if (joinsPrevious(codePoint)) return 0;
  const advance = isDashPair ? typeface.dashPair : (typeface.advance(codePoint) ?? 1000);
  return (advance * scale) / 1000;
}

function squeezedFrom(line: SetLine, at: number): number {
  let em = 0;
  for (const squeeze of line.squeezes) if (squeeze.at === at) em += squeeze.em;
  return em;
}

function gapAfter(line: SetLine, end: number, glyph: Glyph, right: Glyph | null): number {
  if (right === null || line.spread === 0 || !isGap(glyph, right)) return 0;
  const isHangingNext = line.hang > 0 && clusterEnd(line.text, end) === line.text.length;
  return isHangingNext ? 0 : line.spread;
}

/** The index after the last character of the run that begins at `from`: as long as the distances stay even. */
function runEnd(characters: readonly PlacedCharacter[], from: number): number {
  const tracking = distanceAfter(characters, from);
  let to = from + 1;
  while (to < characters.length && joins(characters[to - 1], characters[to])) {
    const distance = distanceAfter(characters, to - 1);
    if (Math.abs(distance - tracking) > SAME) break;
    to++;
  }
  return to;
}

function joins(left: PlacedCharacter | undefined, right: PlacedCharacter | undefined): boolean {
  if (left === undefined || right === undefined || left.alone || right.alone) return false;
  return left.font === right.font && left.span === right.span;
}

function distanceAfter(characters: readonly PlacedCharacter[], at: number): number {
  const [left, right] = [characters[at], characters[at + 1]];
  return left === undefined || right === undefined ? 0 : right.x - left.x - left.advance;
}

function runOf(characters: readonly PlacedCharacter[], faces: readonly FaceSpan[]): PlacedRun {
  const first = characters[0] as PlacedCharacter;
  const last = characters.at(-1) as PlacedCharacter;
  const face = faces[first.span];
  return {
    text: characters.map(({ text }) => text).join(''),
    at: first.at,
    font: first.font,
    face: face?.typeface.name ?? '',
    span: first.span,
    scale: face?.scale ?? 1,
    x: exact(first.x),
    tracking: characters.length < 2 ? 0 : exact(distanceAfter(characters, 0)),
    width: exact(last.x + last.advance - first.x),
  };
}

/** Without the dust of binary fractions: a millionth of an em is less than a press can show. */
function exact(em: number): number {
  return Math.round(em * 1e6) / 1e6 + 0;
}
