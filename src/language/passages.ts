import type { Passage } from '../model/article.ts';
import type { ProtectedKind } from '../model/draft.ts';
import type { Edit, Span } from '../model/text.ts';

/** Stands for protected text in a masked passage: one unit for one unit, so offsets stay true. */
export const MASK = '\uFFFC';

/**
 * The passage's text with protected ranges masked, except those of the kinds asked for. Same length as the
 * text, so that what a rule finds in it can be mapped back.
 */
export function maskedText(passage: Passage, sees: readonly ProtectedKind[] = []): string {
  if (passage.protectedRanges.length === 0) return passage.text;
  let key = 0;
  for (const kind of sees) key |= KIND_BITS[kind];
  let texts = maskedTexts.get(passage);
  if (texts === undefined) {
    texts = [];
    maskedTexts.set(passage, texts);
  }
  const text = texts[key] ?? mask(passage, sees);
  texts[key] = text;
  return text;
}

/** The kinds asked for as one number: dozens of rules ask for the same few maskings of a passage. */
const KIND_BITS: Readonly<Record<ProtectedKind, number>> = {
  quotation: 1,
  title: 2,
  code: 4,
  address: 8,
  html: 16,
};
const maskedTexts = new WeakMap<Passage, string[]>();

function mask(passage: Passage, sees: readonly ProtectedKind[]): string {
  let text = passage.text;
  for (const range of passage.protectedRanges) {
    if (sees.includes(range.kind)) continue;
    text = text.slice(0, range.start) + MASK.repeat(range.end - range.start) + text.slice(range.end);
  }
  return text;
}

/** The source span of a stretch of a passage; markup between its ends is inside. */
export function sourceSpan(passage: Passage, start: number, end: number): Span {
  const first = sourceOffset(passage, start, 'start');
  const last = sourceOffset(passage, end, 'end');
  return { start: first, end: Math.max(first, last) };
}

/**
 * The edit that replaces a stretch of a passage, or null when the stretch does not stand in the source letter
 * for letter (an entity, an escape, or markup inside it).
 */
export function editIn(passage: Passage, start: number, end: number, text: string): Edit | null {
  const run = passage.runs.find((it) => start >= it.at && end <= it.at + it.length);
  if (run === undefined) return null;
  return { start: run.source + start - run.at, end: run.source + end - run.at, text };
}

/**
 * The source of a mark that is escaped by a backslash (\\(), the backslash included. Null when the character at this
 * offset is not written so, or text that is not in the source letter for letter stands beside it.
 */
export function escapedSpan(passage: Passage, source: string, at: number): Span | null {
  const before = passage.runs.findLast((it) => it.at < at);
  const after = passage.runs.find((it) => it.at > at);
  if (before === undefined || before.at + before.length !== at || after?.at !== at + 1) return null;
  const span = { start: before.source + before.length, end: after.source };
  return source.slice(span.start, span.end) === `\\${passage.text.charAt(at)}` ? span : null;
}

function sourceOffset(passage: Passage, offset: number, side: 'start' | 'end'): number {
  for (const run of passage.runs) {
    const within = side === 'start' ? offset < run.at + run.length : offset <= run.at + run.length;
    if (within) return run.source + Math.max(0, offset - run.at);
  }
  return passage.span.end;
}
