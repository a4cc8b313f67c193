import { clusterEnd } from '../../language/clusters.ts';
import { isGap } from './break-kind.ts';
import { type Glyph, glyphsOf } from './glyph.ts';
import type { ProfileName, SetLine } from './set-line.ts';
import { TYPE_PROFILES } from './type-profile.ts';

/** Characters of a line that are followed by the same extra room. */
export interface LineRun {
  readonly text: string;
  /** UTF-16 offset in the line's text. */
  readonly at: number;
  /** Em added after every character of the run (CSS letter-spacing); negative where marks are squeezed. */
  readonly tracking: number;
  /** Advances of the run's characters together with their tracking, in em. */
  readonly width: number;
}

/** How a line is drawn: where its first character begins, and its runs from left to right. */
export interface DrawnLine {
  /** Em from the column's edge; less than the indent when the line begins with an opening mark. */
  readonly x: number;
  readonly runs: readonly LineRun[];
}

/**
 * A set line as runs of even tracking, for outputs that place text: x and the runs' widths add up to the line's
 * end, a hanging mark included. Exact where the font is drawn without kerning and without squeezing of its own.
 */
export function drawLine(line: SetLine, profile: ProfileName): DrawnLine {
  const glyphOf = glyphsOf(TYPE_PROFILES[profile]);
  const runs: LineRun[] = [];
  let x = line.indent;
  for (const squeeze of line.squeezes) if (squeeze.at === 0 && squeeze.side === 'before') x -= squeeze.em;
  for (let at = 0, end = 0; at < line.text.length; at = end) {
    end = clusterEnd(line.text, at);
    const glyph = glyphOf(line.text.codePointAt(at) ?? 0);
    const right = end < line.text.length ? glyphOf(line.text.codePointAt(end) ?? 0) : null;
    addCharacter(runs, line, at, end, glyph.advance / 1000, trackingAfter(line, at, end, glyph, right));
  }
  return { x, runs };
}

function trackingAfter(line: SetLine, at: number, end: number, glyph: Glyph, right: Glyph | null): number {
  const isHangingNext = line.hang > 0 && clusterEnd(line.text, end) === line.text.length;
  let tracking = right !== null && isGap(glyph, right) && !isHangingNext ? line.spread : 0;
  for (const squeeze of line.squeezes) {
    const isHere = squeeze.side === 'after' ? squeeze.at === at : squeeze.at === end;
    if (isHere) tracking -= squeeze.em;
  }
  return tracking;
}

function addCharacter(
  runs: LineRun[],
  line: SetLine,
  at: number,
  end: number,
  advance: number,
  tracking: number,
): void {
  const text = line.text.slice(at, end);
  const previous = runs.at(-1);
  if (previous?.tracking !== tracking) {
    runs.push({ text, at, tracking, width: advance + tracking });
    return;
  }
  const width = previous.width + advance + tracking;
  runs[runs.length - 1] = { text: previous.text + text, at: previous.at, tracking, width };
}
