import type { Candidate } from './candidates.ts';
import { gapsInside, squeezableInside } from './fit-line.ts';
import { COSTS, WIDEST_SPREAD } from './line-costs.ts';
import type { ShapedParagraph } from './shape-paragraph.ts';

/** How ill a line looks: 0 for one that fills its measure by itself. */
export function lineCost(shaped: ShapedParagraph, candidate: Candidate, isFirst: boolean): number {
  const { fit, kind, next } = candidate;
  const isLast = next === shaped.count;
  let cost: number = COSTS.breakKind[kind];
  if (fit.endTrim > 0) cost += COSTS.endTrim;
  if (fit.pushIn > 0) {
    const share = fit.pushIn / squeezableInside(shaped, fit.start, fit.end);
    cost += COSTS.pushIn + COSTS.fullPushIn * share * share;
  }
  if (fit.hang > 0) cost += COSTS.hang;
  if (isLast) return cost + (!isFirst && isRunt(shaped, fit.start, fit.end) ? COSTS.runt : 0);
  if (partsNumber(shaped, fit.end, next)) cost += COSTS.numberFromUnit;
  return cost + restCost(fit.rest, gapsInside(shaped, fit.start, fit.end));
}

/** Whether a break stands between figures, or their 万 or 亿, and what they count. */
function partsNumber({ glyphs, profile }: ShapedParagraph, end: number, next: number): boolean {
  if (!profile.keepsNumbersWhole || glyphs[next]?.counts !== true) return false;
  const [before, last] = [glyphs[end - 2], glyphs[end - 1]];
  return last?.digit === true || (last?.multiplies === true && before?.digit === true);
}

/** What it costs to spread the rest of a measure over a line's gaps, or to leave the line ragged. */
function restCost(rest: number, gaps: number): number {
  if (rest > gaps * WIDEST_SPREAD) return COSTS.ragged + (COSTS.raggedEm * rest) / 1000;
  return gaps === 0 ? 0 : COSTS.spread * (rest / gaps / COSTS.spreadUnit) ** 2;
}

/** Whether a last line holds a single character beside marks (孤字). */
function isRunt(shaped: ShapedParagraph, start: number, end: number): boolean {
  let characters = 0;
  for (let at = start; at < end && characters < 2; at++) {
    if (shaped.glyphs[at]?.mark === false) characters++;
  }
  return characters < 2;
}
