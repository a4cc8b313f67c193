import type { PageLine, PageRun, Rect } from '../../model/page.ts';
import type { Colour } from '../../model/page-style.ts';
import type { FaceSpan } from '../lines/face-span.ts';
import { type PlacedRun, placeRuns } from '../lines/place-runs.ts';
import type { SetLine } from '../lines/set-line.ts';
import { rounded, roundedRect } from './rounded.ts';

/** Where and in what a line is drawn. */
export interface LinePlace {
  /** The room that it takes, in points. */
  readonly rect: Rect;
  /** Points from the sheet's left edge to where the line's indent begins. */
  readonly x: number;
  /** Points of an em of the size that it was set in. */
  readonly size: number;
  readonly colour: Colour;
}

/** Em from the middle of a Han character down to the base line: fonts of Chinese papers draw it from -0.12 to 0.88. */
const MIDDLE = 0.38;

/** A set line at its place, its Han characters in the middle of its room. */
export function pageLine(
  { line, faces }: { readonly line: SetLine; readonly faces: readonly FaceSpan[] },
  { rect, x, size, colour }: LinePlace,
): PageLine {
  const runs = placeRuns(line, faces).map((run) => pageRun(run, faces[run.span], x, size, colour));
  return {
    baseline: rounded(rect.y + rect.height / 2 + size * MIDDLE),
    rect: roundedRect(rect),
    runs: runs.filter(({ text }) => text.trim() !== ''),
  };
}

function pageRun(
  run: PlacedRun,
  span: FaceSpan | undefined,
  x: number,
  size: number,
  colour: Colour,
): PageRun {
  return {
    text: run.text,
    font: run.font ?? '',
    size: rounded(size * run.scale),
    x: rounded(x + run.x * size),
    tracking: rounded(run.tracking * size),
    width: rounded(run.width * size),
    colour: span?.colour ?? colour,
    emphasised: span?.emphasised === true,
  };
}
