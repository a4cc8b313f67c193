import { printable } from '../../article/printed/printable.ts';
import type { PageRun } from '../../model/page.ts';
import type { EmphasisDot } from '../drawn-page/emphasis-dots.ts';
import { strokeInk, written, writtenAll } from './ink.ts';
import type { PressFont } from './press-fonts.ts';

const JOINED_DASH = '——';

/** The glyph codes of a run in hexadecimal digits. */
export function runCodes({ text }: PageRun, font: PressFont): string {
  const characters = text === JOINED_DASH ? [JOINED_DASH] : [...printable(text)];
  return characters.map((it) => font.glyphOf(it)).join('');
}

/** The operators of dots of emphasis: a stroke of no length with round ends is a round dot. */
export function dotOperators(dots: readonly EmphasisDot[]): readonly string[] {
  const drawn = dots.flatMap(({ x, y, radius, colour }) => [
    strokeInk(colour),
    `${written(2 * radius)} w ${writtenAll(x, y)} m ${writtenAll(x, y)} l S`,
  ]);
  return drawn.length === 0 ? [] : ['1 J', ...drawn, '0 J'];
}
