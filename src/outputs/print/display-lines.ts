import { printable } from '../../article/printed/printable.ts';
import { breakParagraph } from '../../compose/lines/break-paragraph.ts';
import { headlineLines } from '../../compose/lines/headline-lines.ts';
import { drawLine } from '../../compose/lines/line-runs.ts';
import { clusterEnd } from '../../language/clusters.ts';
import { advanceWidth } from '../../language/widths.ts';
import { type RunValues, runValues } from './column-lines.ts';
import { decimal } from './units.ts';

/** A line of a headline or a cutline as the template draws it. */
export interface DisplayLine {
  /** Em from the left edge; null for none. */
  readonly x: string | null;
  readonly runs: readonly RunValues[];
}

/** Em by which a Latin letter or digit of a bold or sans face may be wider than the body's. */
const WIDER = 0.1;
/** The part of a measure that is left to text of Latin letters only. */
const LEAST_ROOM = 0.75;

/** Sets display text ragged in lines of at most `measure` em, broken by sense unless told; none for a blank text. */
export function displayLines(
  text: string,
  measure: number,
  breakLines = headlineLines,
): readonly DisplayLine[] {
  const room = Math.max(measure * LEAST_ROOM, measure - latinIn(text) * WIDER);
  return breakLines(printable(text).replace(/\n/g, ' '), room).map((line) => drawn(line, room));
}

/** The measure in em at which a text is certainly set in one line. */
export function unbrokenMeasure(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at = clusterEnd(text, at))
    width += advanceWidth(text.codePointAt(at) ?? 0);
  return Math.min(width / LEAST_ROOM, width + latinIn(text) * WIDER) + 0.001;
}

function latinIn(text: string): number {
  return text.match(/[!-~]/g)?.length ?? 0;
}

function drawn(text: string, measure: number): DisplayLine {
  const [line] = breakParagraph(text, { measure, indent: 0, profile: 'press', justify: false });
  if (line === undefined) return { x: null, runs: [] };
  const { x, runs } = drawLine(line, 'press');
  return {
    x: x === 0 ? null : decimal(x),
    runs: runs.map((run) => runValues(run.text, 'body', run.tracking)),
  };
}
