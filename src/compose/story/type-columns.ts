import type { PageStyle } from '../../model/page-style.ts';
import { spanWidth } from './compositor.ts';

/** The columns of type that a story is set in, within the standard columns that it spans. */
export interface TypeColumns {
  /** Standard columns. */
  readonly span: number;
  /** Em of body type a line. */
  readonly measure: number;
  /** Points from the story's left edge to each column of type. */
  readonly lefts: readonly number[];
  readonly isBoxed: boolean;
}

/** Em between a box and the type in it, at least. */
const PADDING = 0.75;

/**
 * The columns of type for a span: the standard ones, or `count` of them (破栏) as wide as whole characters allow, the
 * rest going to the gutters; in a box, inside its padding.
 */
export function typeColumns(
  style: PageStyle,
  span: number,
  count: number | null,
  isBoxed: boolean,
): TypeColumns {
  const columns = count ?? span;
  const { size } = style.body;
  const { measure, gutter } = style.typeArea;
  if (columns === span && !isBoxed) {
    const lefts = Array.from({ length: span }, (_, at) => at * (measure + gutter) * size);
    return { span, measure, lefts, isBoxed };
  }
  const room = spanWidth(style, span) / size - (isBoxed ? 2 * PADDING : 0);
  const whole = Math.floor((room - (columns - 1) * gutter) / columns + 1e-6);
  const rest = room - whole * columns;
  const between = columns === 1 ? 0 : rest / (columns - 1);
  const start = (isBoxed ? PADDING : 0) + (columns === 1 ? rest / 2 : 0);
  const lefts = Array.from({ length: columns }, (_, at) => (start + at * (whole + between)) * size);
  return { span, measure: whole, lefts, isBoxed };
}

/** Points that a head may take above columns of type: the whole width, in a box what its padding leaves. */
export function headWidth(style: PageStyle, { span, lefts, isBoxed }: TypeColumns): number {
  return spanWidth(style, span) - (isBoxed ? 2 * (lefts[0] ?? 0) : 0);
}
