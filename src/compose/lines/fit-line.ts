import type { ShapedParagraph } from './shape-paragraph.ts';

/** A stretch of characters tried as a line; widths in thousandths of an em. */
export interface LineFit {
  /** Index of the first character. */
  readonly start: number;
  /** Index after the last printed character. */
  readonly end: number;
  /** Width before the levers: adjacent marks squeezed, an opening mark at the start trimmed. */
  readonly width: number;
  /** Taken from the mark at the line's end. */
  readonly endTrim: number;
  /** Taken from single marks inside the line, together. */
  readonly pushIn: number;
  /** Advance of the mark that hangs outside the measure. */
  readonly hang: number;
  /** What is left of the measure. */
  readonly rest: number;
}

/**
 * Tries characters `start` to `end` in a measure, with the levers in the order of the trade: trim the mark at the
 * end, push in by squeezing single marks, hang. Null when they are too wide even so.
 */
export function fitLine(
  shaped: ShapedParagraph,
  start: number,
  end: number,
  measure: number,
  mayHang: boolean,
): LineFit | null {
  const width = naturalWidth(shaped, start, end);
  const over = width - measure;
  if (over <= 0) return { start, end, width, endTrim: 0, pushIn: 0, hang: 0, rest: -over };
  const trim = endTrimOf(shaped, start, end);
  const { pushesIn } = shaped.profile;
  if (over <= trim) {
    const endTrim = pushesIn ? over : trim;
    return { start, end, width, endTrim, pushIn: 0, hang: 0, rest: endTrim - over };
  }
  const inside = pushesIn ? squeezableInside(shaped, start, end) : 0;
  if (over <= trim + inside)
    return { start, end, width, endTrim: trim, pushIn: over - trim, hang: 0, rest: 0 };
  const hang = mayHang ? hangOf(shaped, start, end) : 0;
  return over <= hang ? { start, end, width, endTrim: 0, pushIn: 0, hang, rest: hang - over } : null;
}

/** What single marks between the first and the last character can lose together. */
export function squeezableInside(shaped: ShapedParagraph, start: number, end: number): number {
  return end - start < 3 ? 0 : difference(shaped.squeezableBefore, start + 1, end - 1);
}

/** Gaps between the characters of a line that justification may widen. */
export function gapsInside(shaped: ShapedParagraph, start: number, end: number): number {
  return end - start < 2 ? 0 : difference(shaped.gapsBefore, start + 1, end);
}

/** What an opening mark loses as the first character of a line. */
export function startTrimOf(shaped: ShapedParagraph, start: number): number {
  const mark = shaped.glyphs[start];
  return mark?.squeezableLeft === true ? mark.half : 0;
}

function naturalWidth(shaped: ShapedParagraph, start: number, end: number): number {
  if (end <= start) return 0;
  const lostBeforeStart = shaped.pairSqueezes[start] ?? 0;
  return difference(shaped.widthBefore, start, end) + lostBeforeStart - startTrimOf(shaped, start);
}

function endTrimOf(shaped: ShapedParagraph, start: number, end: number): number {
  if (end - start < 2) return 0;
  const mark = shaped.glyphs[end - 1];
  return mark?.trimmedAtLineEnd === true ? mark.half : 0;
}

function hangOf(shaped: ShapedParagraph, start: number, end: number): number {
  const mark = shaped.glyphs[end - 1];
  return end - start >= 2 && mark?.hanging === true ? mark.advance : 0;
}

function difference(sums: readonly number[], from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
