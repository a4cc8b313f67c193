import type { Span } from '../../model/text.ts';
import { linesOf } from '../text/lines.ts';

/** Lines that carry on the field above: indented, a list item, a comment, or a closing bracket. */
const CONTINUATION = /^(?:[ \t#\]}]|-[ \t]|-$|$)/;
/** Blank lines and comments in the first column: they end a field's last line. */
const BETWEEN = /^(?:[ \t]*$|#)/;

/**
 * The stretches of a copy slip that hold one top-level field each, in order: from its first character to the
 * end of its last line, line end included, without the blank lines and comments below it.
 */
export function fieldChunks(text: string, inner: Span): readonly Span[] {
  const chunks: { start: number; end: number }[] = [];
  for (const line of linesOf(text, inner.start, inner.end)) {
    const content = text.slice(line.start, line.end);
    const current = chunks.at(-1);
    if (current === undefined || !CONTINUATION.test(content)) {
      if (!BETWEEN.test(content)) chunks.push({ start: line.start, end: line.next });
    } else if (!BETWEEN.test(content)) current.end = line.next;
  }
  return chunks;
}
