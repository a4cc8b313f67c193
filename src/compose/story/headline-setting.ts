import type { TextLook } from '../../model/page-style.ts';
import { headlineVariants } from '../lines/headline-variants.ts';
import type { Compositor } from './compositor.ts';
import { type DisplayLine, displayLine } from './display-text.ts';

/** A headline in lines. */
export interface HeadlineSetting {
  readonly lines: readonly DisplayLine[];
  /** How badly its lines part what belongs together: see `headlineVariants`. */
  readonly cost: number;
}

/** Lines that a headline is broken into where its style does not say: more than any has. */
const MOST_LINES = 12;

/**
 * A headline, subhead or the like in at most `mostLines` lines of `width` pt, broken by sense; null when it needs
 * more or when nothing of it is printed.
 */
export function headlineSetting(
  text: string,
  look: Pick<TextLook, 'face' | 'size' | 'align' | 'colour' | 'room'>,
  width: number,
  mostLines: number | null,
  compositor: Compositor,
): HeadlineSetting | null {
  const typeface = compositor.typefaces[look.face];
  if (typeface === undefined) return null;
  const most = mostLines ?? MOST_LINES;
  const { wordsOf } = compositor;
  const found = headlineVariants(text, { typeface, size: look.size, width, mostLines: most, wordsOf });
  if (found === null) return null;
  const lines = found.lines.flatMap((line) => displayLine(line, look, compositor) ?? []);
  return lines.length === 0 ? null : { lines, cost: found.cost };
}
