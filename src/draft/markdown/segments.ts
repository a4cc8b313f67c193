import type { Span } from '../../model/text.ts';

/** Blocks that stand next to each other: plain ones, or ones that need the whole grammar. */
export interface Segment extends Span {
  readonly kind: 'plain' | 'marked';
  /** Index of the line that it begins on. */
  readonly line: number;
}

/** What a line is: blank, plain text, an ATX heading of plain text, or anything else. */
export type LineKind = 'blank' | 'text' | 'heading' | 'marked';

/** Characters that can be markup inside a line, blanks at its end among them. */
const MARKUP = /[*_`[\]<&\\\t\u0000]|[ \t](?=[\r\n]|$)/;
/** A line that can open another block than a paragraph, or make the line above it a table; indentation among them. */
const BLOCK_OPENING = /^(?:[ #>+\-=~]|\d{1,9}[.)]|[|:][-|: ]*$)/;
const HEADING = /^#{1,6} [^ #][^#]*$/;
/** Markup that can reach beyond a blank line: fenced code and the HTML blocks of kinds 1 to 5 (CommonMark 4.6). */
const FAR_REACHING = /```|~~~|<(?:[!?]|script|pre|style|textarea)/i;
/** A definition is good for the whole document, and remark drops a byte order mark where a text begins. */
const DOCUMENT_WIDE = /\]:|\ufeff/;

/** What a line's content is, judged by itself. Whatever is not certain is marked. */
export function lineKindOf(content: string): LineKind {
  if (content === '') return 'blank';
  if (MARKUP.test(content)) return /^[ \t]*$/.test(content) ? 'blank' : 'marked';
  if (!BLOCK_OPENING.test(content)) return 'text';
  return HEADING.test(content) ? 'heading' : 'marked';
}

/**
 * Parts a body at blank lines. A group of lines is plain when all are text or headings; it then ends every list
 * and quotation before it, since a lazy line cannot stand behind a blank one. A marked group whose markup may
 * reach beyond a blank line takes all that follows.
 */
export function partBody(text: string, from: number, lineStarts: readonly number[]): readonly Segment[] {
  const body = from === 0 ? text : text.slice(from);
  const firstLine = lineIndexOf(lineStarts, from);
  if (DOCUMENT_WIDE.test(body)) return [{ kind: 'marked', start: from, end: text.length, line: firstLine }];
  const segments: Segment[] = [];
  for (const group of lineGroups(text, firstLine, lineStarts)) {
    const last = segments.at(-1);
    if (last?.kind === group.kind) segments[segments.length - 1] = { ...last, end: group.end };
    else segments.push(group);
    if (group.kind === 'marked' && FAR_REACHING.test(text.slice(group.start, group.end))) {
      segments[segments.length - 1] = { ...(segments.at(-1) ?? group), end: text.length };
      return segments;
    }
  }
  return segments;
}

/** Groups of lines between blank lines; a group ends where the next one begins. */
function* lineGroups(text: string, firstLine: number, lineStarts: readonly number[]): Generator<Segment> {
  let group: { kind: Segment['kind']; start: number; line: number } | null = null;
  let blank = true;
  for (let line = firstLine; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? text.length;
    const kind = lineKindOf(lineContent(text, start, lineStarts[line + 1] ?? text.length));
    if (kind === 'blank') {
      blank = true;
      continue;
    }
    if (blank || group === null) {
      if (group !== null) yield { ...group, end: start };
      group = { kind: 'plain', start, line };
      blank = false;
    }
    if (kind === 'marked') group.kind = 'marked';
  }
  if (group !== null) yield { ...group, end: text.length };
}

/** A line without its line end. */
export function lineContent(text: string, start: number, next: number): string {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === 0x0a) end--;
  if (end > start && text.charCodeAt(end - 1) === 0x0d) end--;
  return text.slice(start, end);
}

function lineIndexOf(lineStarts: readonly number[], offset: number): number {
  const index = lineStarts.indexOf(offset);
  return index === -1 ? lineStarts.length : index;
}
