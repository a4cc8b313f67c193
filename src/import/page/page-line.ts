import type { LineForm, Received } from '../../model/received.ts';
import type { Span } from '../../model/text.ts';

/** A stretch of a received line: `line` is an index into {@link Received.lines}. */
export interface Slice extends Span {
  readonly line: number;
}

/** One printed line of received copy: a line of text, or a stretch between two line breaks of a paragraph. */
export interface PageLine extends Slice {
  /** Without the white space around it; never blank. Empty only for a picture. */
  readonly text: string;
  /** As {@link ReceivedLine.number}. */
  readonly number: number;
  /** Width of the white space before it: full-width spaces 1, others 0.5. In em. */
  readonly indent: number;
  /** True when a blank line stands before it, or nothing. */
  readonly afterBlank: boolean;
  readonly form: LineForm;
  /** True when all of it is bold. */
  readonly bold: boolean;
  /** Its bold stretches, as in {@link ReceivedLine.bold}: they may reach beyond it. */
  readonly boldSpans: readonly Span[];
}

/** White space of every width, and what is invisible at the edges of copied lines. */
const EDGE = /^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g;

/** The printed lines of received copy, blank ones left out. */
export function pageLines(received: Received): readonly PageLine[] {
  const lines: PageLine[] = [];
  let afterBlank = true;
  // Paragraphs of Word and HTML stand apart as if by a blank line where others hold line breaks.
  const standApart = received.lines.some(({ text, form }) => form.kind !== 'table' && text.includes('\n'));
  for (const [index, { text, form, bold, number }] of received.lines.entries()) {
    if (form.kind === 'table' || form.kind === 'picture') {
      const whole = { line: index, start: 0, end: text.length };
      lines.push({ ...whole, text, number, indent: 0, afterBlank: true, form, bold: false, boldSpans: [] });
      afterBlank = true;
      continue;
    }
    for (const part of partsOf(text)) {
      const line = trimmed(text, part);
      if (line.text !== '') {
        const isBold = bold.some((it) => it.start <= line.start && it.end >= line.end);
        lines.push({ ...line, line: index, number, afterBlank, form, bold: isBold, boldSpans: bold });
      }
      afterBlank = line.text === '';
    }
    afterBlank ||= standApart;
  }
  return lines;
}

/** The stretches between line breaks. */
function partsOf(text: string): readonly Span[] {
  let start = 0;
  return text.split('\n').map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return span;
  });
}

function trimmed(whole: string, { start, end }: Span): Span & { text: string; indent: number } {
  const raw = whole.slice(start, end);
  const text = raw.replace(EDGE, '');
  const lead = text === '' ? 0 : raw.indexOf(text);
  const indent = [...raw.slice(0, lead)].reduce((sum, it) => sum + (it === '\u3000' ? 1 : 0.5), 0);
  return { text, indent, start: start + lead, end: start + lead + text.length };
}
