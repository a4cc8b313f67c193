import { gapsInside, type LineFit, squeezableInside, startTrimOf } from './fit-line.ts';
import { WIDEST_SPREAD } from './line-costs.ts';
import type { SetLine, Squeeze } from './set-line.ts';
import type { ShapedParagraph } from './shape-paragraph.ts';

/** What a line's place in its paragraph decides. */
export interface LinePlace {
  /** Thousandths of an em. */
  readonly indent: number;
  /** First character of the line, and the first of the next one, unprinted spaces included. */
  readonly start: number;
  readonly end: number;
  readonly last: boolean;
  readonly justify: boolean;
}

/** A fitted line as data for outputs: em and UTF-16 offsets. */
export function setLine(shaped: ShapedParagraph, fit: LineFit, place: LinePlace): SetLine {
  const textStart = shaped.offsets[fit.start] ?? 0;
  const spread = place.last || !place.justify ? 0 : spreadOf(shaped, fit);
  return {
    text: shaped.text.slice(textStart, shaped.offsets[fit.end]),
    start: shaped.offsets[place.start] ?? 0,
    end: shaped.offsets[place.end] ?? shaped.text.length,
    textStart,
    indent: place.indent / 1000,
    naturalWidth: (fit.width - fit.endTrim - fit.pushIn - fit.hang) / 1000,
    spread: spread / 1000,
    gaps: spread === 0 ? 0 : gapsOfFit(shaped, fit),
    squeezes: squeezesOf(shaped, fit, textStart),
    hang: fit.hang / 1000,
    ...(shaped.latinSpace === 0 ? {} : { latinSpace: shaped.latinSpace / 1000 }),
    last: place.last,
  };
}

/** Thousandths of an em at each gap; 0 when the line would be torn apart and is left ragged. */
function spreadOf(shaped: ShapedParagraph, fit: LineFit): number {
  const gaps = gapsOfFit(shaped, fit);
  if (gaps === 0 || fit.rest > gaps * WIDEST_SPREAD) return 0;
  return fit.rest / gaps;
}

/** A hanging mark stands close to its character: no gap before it. */
function gapsOfFit(shaped: ShapedParagraph, fit: LineFit): number {
  return gapsInside(shaped, fit.start, fit.hang > 0 ? fit.end - 1 : fit.end);
}

function squeezesOf(shaped: ShapedParagraph, fit: LineFit, textStart: number): readonly Squeeze[] {
  const squeezes: Squeeze[] = [];
  const pushedIn = pushInShares(shaped, fit);
  for (let at = fit.start; at < fit.end; at++) {
    const offset = (shaped.offsets[at] ?? 0) - textStart;
    const single = pushedIn.get(at) ?? 0;
    const opening = shaped.glyphs[at]?.squeezableLeft === true;
    const before = lostOnTheLeft(shaped, fit, at) + (opening ? single : 0);
    const after = lostOnTheRight(shaped, fit, at) + (opening ? 0 : single);
    if (before > 0) squeezes.push({ at: offset, em: before / 1000, side: 'before' });
    if (after > 0) squeezes.push({ at: offset, em: after / 1000, side: 'after' });
  }
  return squeezes;
}

/** An opening mark loses its empty half at a line's start and after another opening mark. */
function lostOnTheLeft(shaped: ShapedParagraph, fit: LineFit, at: number): number {
  if (at === fit.start) return startTrimOf(shaped, at);
  const afterOpening = shaped.glyphs[at - 1]?.squeezableLeft === true;
  return afterOpening ? (shaped.pairSqueezes[at] ?? 0) : 0;
}

/** A closing mark loses its empty half before another mark and at a line's end. */
function lostOnTheRight(shaped: ShapedParagraph, fit: LineFit, at: number): number {
  if (at === fit.end - 1) return fit.endTrim;
  const closing = shaped.glyphs[at]?.squeezableRight === true;
  return closing ? (shaped.pairSqueezes[at + 1] ?? 0) : 0;
}

/** What each single mark gives so that the line fits: equal shares of its size, in whole thousandths of an em. */
function pushInShares(shaped: ShapedParagraph, fit: LineFit): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  let rest = fit.pushIn;
  let left = squeezableInside(shaped, fit.start, fit.end);
  for (let at = fit.start + 1; at < fit.end - 1 && rest > 0; at++) {
    const half = shaped.squeezable[at] ?? 0;
    if (half === 0) continue;
    const share = Math.min(half, Math.ceil((rest * half) / left));
    shares.set(at, share);
    rest -= share;
    left -= half;
  }
  return shares;
}
