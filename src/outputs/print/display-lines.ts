import { breakParagraph } from '../../compose/break-paragraph.ts';
import { drawLine } from '../../compose/line-runs.ts';
import { headlineLines } from '../headline-phrases.ts';
import { printable } from '../printable.ts';
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

/** Sets display text ragged in lines of at most `measure` em, broken by sense unless told; none for a blank text. */
export function displayLines(
  text: string,
  measure: number,
  breakLines = headlineLines,
): readonly DisplayLine[] {
  const latin = text.match(/[!-~]/g)?.length ?? 0;
  const room = Math.max(measure * 0.75, measure - latin * WIDER);
  return breakLines(printable(text).replace(/\n/g, ' '), room).map((line) => drawn(line, room));
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
