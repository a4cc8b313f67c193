import type { TextRun } from '../model/article.ts';
import type { Span } from '../model/text.ts';

const LINE_END = /\r\n?|\n/y;
/** What Markdown drops around a line end inside a paragraph: spaces, and the marks of block quotations. */
const LINE_PREFIX = /[ \t>]*/y;
const SPACES = /[ \t]*/y;
const CHARACTER_REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y;

/**
 * The stretches of a Markdown text node that stand in the source letter for letter, counted from the node's
 * first character. Escapes, character references, NUL and line ends break a run. Empty when value and source
 * cannot be brought together: then nothing in the node may be edited.
 */
export function runsOf(value: string, source: string, span: Span): readonly TextRun[] {
  if (source.startsWith(value, span.start) && span.end - span.start === value.length) {
    return value === '' ? [] : [{ at: 0, source: span.start, length: value.length }];
  }
  return alignedRuns(value, source, span);
}

function alignedRuns(value: string, source: string, span: Span): readonly TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  let from = span.start;
  while (at < value.length && from < span.end) {
    const step = lineEndStep(value, at, source, from) ?? specialStep(value, at, source, from);
    if (step !== null) {
      at += step.value;
      from += step.source;
    } else {
      const length = sameLength(value, at, source, from, span.end);
      if (length === 0) return [];
      runs.push({ at, source: from, length });
      at += length;
      from += length;
    }
  }
  return at === value.length && isDropped(source, from, span.end) ? runs : [];
}

/** How far to go on in value and source over something that is not itself in the source. */
interface Step {
  readonly value: number;
  readonly source: number;
}

function lineEndStep(value: string, at: number, source: string, from: number): Step | null {
  const ended = lengthAt(LINE_END, value, at);
  if (ended === 0) return null;
  const spaces = lengthAt(SPACES, source, from);
  const lineEnd = lengthAt(LINE_END, source, from + spaces);
  if (lineEnd === 0) return null;
  const prefix = lengthAt(LINE_PREFIX, source, from + spaces + lineEnd);
  return { value: ended, source: spaces + lineEnd + prefix };
}

function specialStep(value: string, at: number, source: string, from: number): Step | null {
  const mark = source.charAt(from);
  if (mark === '\\' && value[at] === source[from + 1]) return { value: 1, source: 2 };
  if (mark === '\0') return { value: 1, source: 1 };
  const reference = mark === '&' ? lengthAt(CHARACTER_REFERENCE, source, from) : 0;
  if (reference === 0 || source.startsWith(value.slice(at, at + reference), from)) return null;
  return { value: (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1, source: reference };
}

/** Length of the stretch that is the same in both, up to a mark that may begin something special. */
function sameLength(value: string, at: number, source: string, from: number, end: number): number {
  let length = 0;
  while (at + length < value.length && from + length < end) {
    const unit = value.charAt(at + length);
    if (unit !== source.charAt(from + length) || unit === '\n' || unit === '\r') break;
    if (length > 0 && (unit === '\\' || unit === '&')) break;
    length++;
  }
  return length;
}

function isDropped(source: string, from: number, end: number): boolean {
  return from + lengthAt(SPACES, source, from) >= end;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
