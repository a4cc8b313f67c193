import type { PageStyle } from '../../model/page-style.ts';
import type { Typefaces } from '../../model/typeface.ts';

/** What it takes to set the copy of a page. */
export interface Compositor {
  readonly style: PageStyle;
  readonly typefaces: Typefaces;
  /** The words of a text, one after the other: headlines are not broken inside them. */
  readonly wordsOf: (text: string) => readonly string[];
}

/** Points that so many standard columns take with the gutters between them. */
export function spanWidth({ typeArea, body }: PageStyle, columns: number): number {
  return (columns * typeArea.measure + (columns - 1) * typeArea.gutter) * body.size;
}

/** Points from the type area's left edge to a standard column. */
export function columnLeft({ typeArea, body }: PageStyle, column: number): number {
  return column * (typeArea.measure + typeArea.gutter) * body.size;
}
