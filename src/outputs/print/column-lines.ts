import type { Face, FacedRun } from '../../article/printed/set-paragraphs.ts';
import { drawLine, type LineRun } from '../../compose/lines/line-runs.ts';
import type { PlacedLine, SetColumns } from '../../compose/set-columns.ts';
import type { TextKind } from '../../compose/text-styles.ts';
import { clusterEnd } from '../../language/clusters.ts';
import { advanceWidth } from '../../language/widths.ts';
import { type CellValues, isTableLine } from './table-lines.ts';
import { decimal } from './units.ts';

/** Em by which other faces are drawn tighter, so that a wider font keeps to its width. */
const TIGHTER = 0.08;

/** Text of a line in one face and of one tracking. */
export interface RunValues {
  readonly text: string;
  readonly face: Face;
  /** Em after every character; null for none. */
  readonly tracking: string | null;
  /** Em that the run takes whatever its font says; null where the body's font is known to fit. */
  readonly width: string | null;
}

/** A line as the template draws it. */
export interface LineValues {
  /** Grid line in the column, from 0. */
  readonly row: number;
  /** Em from the column's edge; null for none. */
  readonly x: string | null;
  readonly runs: readonly RunValues[];
  /** The cells of a table's line, drawn in place of runs; else null. */
  readonly cells: readonly CellValues[] | null;
  /** Rules at the edges of a table's line, as classes; empty for none. */
  readonly rule: string;
}

/** Lines of one paragraph that stand in one column. */
export interface BlockValues {
  readonly kind: TextKind;
  readonly lines: readonly LineValues[];
}

/** The columns of a story as the template draws them; `texts` holds the faces of each text that was set. */
export function columnValues(
  set: SetColumns,
  texts: readonly (readonly FacedRun[])[],
): readonly (readonly BlockValues[])[] {
  return set.columns.map(({ lines }) => {
    const blocks: { kind: TextKind; paragraph: number; lines: LineValues[] }[] = [];
    for (const placed of lines) {
      const values = lineValues(placed, texts[placed.paragraph] ?? []);
      const last = blocks.at(-1);
      if (last?.paragraph === placed.paragraph) last.lines.push(values);
      else blocks.push({ kind: placed.kind, paragraph: placed.paragraph, lines: [values] });
    }
    return blocks;
  });
}

function lineValues({ line, row, x }: PlacedLine, faces: readonly FacedRun[]): LineValues {
  if (isTableLine(line)) return { row, x: null, runs: [], cells: line.cells, rule: line.rule };
  const drawn = drawLine(line, 'press');
  const start = x + drawn.x;
  return {
    cells: null,
    rule: '',
    row,
    x: start === 0 ? null : decimal(start),
    runs: drawn.runs.flatMap((run) => facedRuns(run, line.textStart + run.at, faces)),
  };
}

/** Parts a run where the face changes; `at` is its offset in the paragraph. */
function facedRuns(run: LineRun, at: number, faces: readonly FacedRun[]): readonly RunValues[] {
  const parts: RunValues[] = [];
  let from = 0;
  for (const { text, face } of faces) {
    const to = from + text.length;
    const piece = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (piece !== '') parts.push(runValues(piece, face, run.tracking));
    from = to;
  }
  return parts;
}

/** A run as the template draws it: body type keeps to its width by itself, other faces are made to. */
export function runValues(text: string, face: Face, tracking: number): RunValues {
  const drawnInBodyType = face === 'body' || face === 'emphasis';
  const spacing = drawnInBodyType ? tracking : tracking - TIGHTER;
  return {
    text,
    face,
    tracking: spacing === 0 ? null : decimal(spacing),
    width: drawnInBodyType ? null : decimal(widthOf(text, tracking)),
  };
}

function widthOf(text: string, tracking: number): number {
  let width = 0;
  for (let at = 0; at < text.length; at = clusterEnd(text, at)) {
    width += advanceWidth(text.codePointAt(at) ?? 0) + tracking;
  }
  return width;
}
