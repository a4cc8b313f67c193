import type { Position, Range, Span } from '../model/text.ts';

/** Offsets of the first character of every line. LF, CRLF and a lone CR each end a line. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}

/**
 * Finds the ranges of spans in a text. Spans that come in order are found in time linear in the text; it remembers
 * where it was, so that many spans on one long line are not counted from its start each time.
 */
export function rangeFinder(text: string, lineStarts: readonly number[]): (span: Span) => Range {
  let last: Position = { line: 1, char: 1, offset: 0 };
  const find = (offset: number): Position => {
    const line = lineIndexAt(lineStarts, offset);
    const start = lineStarts[line] ?? 0;
    const near = last.line === line + 1 && last.offset <= offset;
    const char = near
      ? last.char + countCodePoints(text, last.offset, offset)
      : countCodePoints(text, start, offset) + 1;
    last = { line: line + 1, char, offset };
    return last;
  };
  return ({ start, end }) => ({ start: find(start), end: find(end) });
}

/** Number of code points between two offsets; a lone surrogate counts as one. */
function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; count++) at += codePointLength(text, at);
  return count;
}

/** UTF-16 units of the code point at an offset: 2 for a surrogate pair, else 1. */
function codePointLength(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Index of the line that holds an offset, by binary search. */
function lineIndexAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
