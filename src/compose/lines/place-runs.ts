import type { FaceSpan } from './face-span.ts';
import { type PlacedCharacter, placeCharacters } from './place-characters.ts';
import type { ProfileName, SetLine } from './set-line.ts';

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
