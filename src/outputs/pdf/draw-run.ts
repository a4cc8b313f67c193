import { printable } from '../../article/printed/printable.ts';
import type { PageRun } from '../../model/page.ts';
import type { Colour } from '../../model/page-style.ts';
import { strokeInk, written, writtenAll } from './ink.ts';
import type { PressFont, PressGlyph } from './press-fonts.ts';

const JOINED_DASH = '——';
const HAN = /\p{Script=Han}/u;

/** A dot of emphasis (着重号), in em: its middle below the base line, just under a Han character's foot, and its width. */
const DOT = { below: 0.22, width: 0.14 } as const;

/** A character of a run with its glyph. */
interface PlacedGlyph extends PressGlyph {
  readonly character: string;
}

/** The glyph codes of a run in hexadecimal digits. */
export function runCodes(run: PageRun, font: PressFont): string {
  return glyphsOf(run.text, font)
    .map((glyph) => glyph.code)
    .join('');
}

/** The operators of the dots under an emphasised run's Han characters; none under another's. */
export function emphasisDots(run: PageRun, baseline: number, font: PressFont): readonly string[] {
  if (!run.emphasised) return [];
  const y = baseline + DOT.below * run.size;
  const dots = dotMiddles(run, font).map((x) => roundDot(x, y));
  return dots.length === 0 ? [] : [...roundPen(run.colour, DOT.width * run.size), ...dots, '0 J'];
}

/** Where the middle of each Han character stands, in points. */
function dotMiddles(run: PageRun, font: PressFont): readonly number[] {
  const middles: number[] = [];
  let x = run.x;
  for (const { character, advance } of glyphsOf(run.text, font)) {
    if (HAN.test(character)) middles.push(x + (advance * run.size) / 2);
    x += advance * run.size + run.tracking;
  }
  return middles;
}

function glyphsOf(text: string, font: PressFont): readonly PlacedGlyph[] {
  const characters = text === JOINED_DASH ? [JOINED_DASH] : [...printable(text)];
  return characters.map((character) => ({ character, ...font.glyphOf(character) }));
}

/** A stroke of no length with round ends is a round dot. */
function roundDot(x: number, y: number): string {
  return `${writtenAll(x, y)} m ${writtenAll(x, y)} l S`;
}

function roundPen(colour: Colour, width: number): readonly string[] {
  return [strokeInk(colour), `${written(width)} w`, '1 J'];
}
