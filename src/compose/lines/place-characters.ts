import { isClosingMark, isOpeningMark, isPauseMark } from '../../language/characters.ts';
import { clusterEnd } from '../../language/clusters.ts';
import { isGap } from './break-kind.ts';
import { isBoxed } from './face-advance.ts';
import { type FaceSpan, spanFinder } from './face-span.ts';
import type { Glyph } from './glyph.ts';
import type { ProfileName, SetLine } from './set-line.ts';
import { glyphsAt, isLatinJoint } from './shape-paragraph.ts';
import { TYPE_PROFILES } from './type-profile.ts';

/** A character, or what is drawn as one, in its place: em of the body. */
export interface PlacedCharacter {
  readonly text: string;
  /** UTF-16 offset in the line's text. */
  readonly at: number;
  /** Index of its FaceSpan. */
  readonly span: number;
  /** Id of the font; null where no font of the face has it. */
  readonly font: string | null;
  /** From the column's edge to its origin. */
  readonly x: number;
  /** Its advance in the font that draws it. */
  readonly advance: number;
  /** Drawn by itself: —— and what combines code points, whose parts take no tracking. */
  readonly alone: boolean;
}

/** What is drawn together: a character with what combines with it, or the two halves of a dash. */
interface Drawn {
  readonly text: string;
  readonly at: number;
  readonly span: number;
  readonly isDashPair: boolean;
  /** Its first character, or the dash's second half: what stands beside the next one. */
  readonly glyph: Glyph;
}

const DASH = 0x2014;

/** The characters of a set line from left to right, each where its font is to draw it. */
export function placeCharacters(
  line: SetLine,
  faces: readonly FaceSpan[],
  profile: ProfileName,
): readonly PlacedCharacter[] {
  const drawn = drawnIn(line, faces, profile);
  let x = line.indent;
  return drawn.map((it, index) => {
    const boxes = it.isDashPair ? 2 : 1;
    const box = (boxes * it.glyph.advance) / 1000 - squeezedFrom(line, it.at);
    const placed = placeInBox(it, faces[it.span], x, box);
    x += box + gapBetween(line, it, drawn[index + 1]);
    return placed;
  });
}

function drawnIn(line: SetLine, faces: readonly FaceSpan[], profile: ProfileName): readonly Drawn[] {
  const drawn: Drawn[] = [];
  const glyphAt = glyphsAt(TYPE_PROFILES[profile], faces);
  const spanAt = spanFinder(faces);
  for (let at = 0, end = 0; at < line.text.length; at = end) {
    end = clusterEnd(line.text, at);
    const codePoint = line.text.codePointAt(at) ?? 0;
    const glyph = glyphAt(line.textStart + at, codePoint);
    const span = spanAt(line.textStart + at);
    const isBeforeDash = codePoint === DASH && line.text.codePointAt(end) === DASH;
    const isDashPair = isBeforeDash && spanAt(line.textStart + end) === span;
    if (isDashPair) end = clusterEnd(line.text, end);
    drawn.push({ text: line.text.slice(at, end), at, span, isDashPair, glyph });
  }
  return drawn;
}

function placeInBox(drawn: Drawn, face: FaceSpan | undefined, x: number, box: number): PlacedCharacter {
  const { text, at, span, isDashPair, glyph } = drawn;
  const { codePoint } = glyph;
  const advance = face === undefined ? box : drawnAdvance(face, glyph, isDashPair);
  const combines = text.length > (codePoint > 0xffff ? 2 : 1) || glyph.advance === 0;
  return {
    text,
    at,
    span,
    font: face?.typeface.fontOf(codePoint) ?? null,
    x: x + shiftInBox(codePoint, box - advance),
    advance,
    alone: isDashPair || combines,
  };
}

/** How far from its box's left edge a character stands, when the box leaves so much room. */
function shiftInBox(codePoint: number, room: number): number {
  if (isOpeningMark(codePoint)) return room;
  if (!isBoxed(codePoint) || isClosingMark(codePoint) || isPauseMark(codePoint)) return 0;
  return room / 2;
}

function drawnAdvance({ typeface, scale = 1 }: FaceSpan, glyph: Glyph, isDashPair: boolean): number {
  if (glyph.advance === 0) return 0;
  const advance = isDashPair ? typeface.dashPair : (typeface.advance(glyph.codePoint) ?? 1000);
  // Rounded as when the line was broken: else every letter would ask for a tracking of its own.
  return Math.round(advance * scale) / 1000;
}

function squeezedFrom(line: SetLine, at: number): number {
  let em = 0;
  for (const squeeze of line.squeezes) if (squeeze.at === at) em += squeeze.em;
  return em;
}

/** What justification adds between two characters; nothing before a hanging mark. */
function gapBetween(line: SetLine, left: Drawn, right: Drawn | undefined): number {
  if (right === undefined) return 0;
  const joint = isLatinJoint(left.glyph, right.glyph) ? (line.latinSpace ?? 0) : 0;
  if (line.spread === 0 || !isGap(left.glyph, right.glyph)) return joint;
  const isHangingNext = line.hang > 0 && right.at + right.text.length === line.text.length;
  return joint + (isHangingNext ? 0 : line.spread);
}
