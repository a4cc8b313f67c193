import type { Span } from '../../model/text.ts';

/** One line: the span is its content, `next` the offset after its line end. */
export interface Line extends Span {
  readonly next: number;
}

/** The line that begins at an offset; LF, CRLF and a lone CR each end a line. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  if (end === text.length) return { start, end, next: end };
  const crlf = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a;
  return { start, end, next: end + (crlf ? 2 : 1) };
}

/** The lines of a stretch that begins at a line's beginning. */
export function* linesOf(text: string, start: number, end: number): Generator<Line> {
  for (let at = start; at < end; ) {
    const line = lineAt(text, at);
    yield line;
    at = line.next;
  }
}

/** A lone CR made LF, unit for unit, for libraries that know no CR; offsets stay true. */
export function withoutLoneCr(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/**
 * A text without the given characters at its end. A loop, since a pattern such as / +$/ takes quadratic time on
 * a long run of blanks that does not stand at the end.
 */
export function withoutTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}
