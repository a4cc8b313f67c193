import type { PageLine, PageRun, PageText, Rect } from '../../model/page.ts';
import { pageLinkAddress } from '../drawn-page/page-links.ts';
import type { RunLooks } from '../drawn-page/run-looks.ts';
import { inMillimetres } from '../drawn-page/units.ts';

/** A length in millimetres as a number. */
type Millimetres = number;

/** A text as templates get it: a box around its lines, and the lines inside it. */
export interface TextValues {
  readonly role: string;
  readonly continued: boolean;
  readonly link: string | null;
  readonly box: BoxValues;
  readonly lines: readonly LineValues[];
}

/** A rectangle from the sheet's top left corner. */
export interface BoxValues {
  readonly left: Millimetres;
  readonly top: Millimetres;
  readonly width: Millimetres;
  readonly height: Millimetres;
}

/** A line: its base line from the top of its text's box, and its runs. */
interface LineValues {
  readonly baseline: Millimetres;
  readonly runs: readonly RunValues[];
}

/** A run: where it begins, from the left of its text's box. */
interface RunValues {
  readonly text: string;
  readonly look: string;
  readonly left: Millimetres;
  /** Null for none. */
  readonly tracking: Millimetres | null;
  readonly isDash: boolean;
}

/** A text's values; null when nothing of it is drawn. */
export function textValues(text: PageText, looks: RunLooks): TextValues | null {
  const lines = text.lines.filter(({ runs }) => runs.length > 0);
  if (lines.length === 0) return null;
  const box = boxAround(lines.map(({ rect }) => rect));
  return {
    role: text.role,
    continued: text.continued,
    link: text.link === null ? null : pageLinkAddress(text.link),
    box: boxValues(box),
    lines: lines.map((line) => lineValues(line, box, looks)),
  };
}

/** A rectangle in millimetres. */
export function boxValues({ x, y, width, height }: Rect): BoxValues {
  return {
    left: inMillimetres(x),
    top: inMillimetres(y),
    width: inMillimetres(width),
    height: inMillimetres(height),
  };
}

function lineValues({ baseline, runs }: PageLine, box: Rect, looks: RunLooks): LineValues {
  return {
    baseline: inMillimetres(baseline - box.y),
    runs: runs.map((run) => runValues(run, box, looks)),
  };
}

function runValues(run: PageRun, box: Rect, looks: RunLooks): RunValues {
  return {
    text: run.text,
    look: looks.classOf(run),
    left: inMillimetres(run.x - box.x),
    tracking: run.tracking === 0 ? null : inMillimetres(run.tracking),
    isDash: run.text === '——',
  };
}

function boxAround(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((it) => it.x));
  const y = Math.min(...rects.map((it) => it.y));
  const width = Math.max(...rects.map((it) => it.x + it.width)) - x;
  const height = Math.max(...rects.map((it) => it.y + it.height)) - y;
  return { x, y, width, height };
}
