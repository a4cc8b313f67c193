import type { Nodes } from 'mdast';
import { isHan } from '../language/characters.ts';
import type { Passage, PassageRole, TextRun } from '../model/article.ts';
import type { Draft, ProtectedRange } from '../model/draft.ts';
import type { Span } from '../model/text.ts';
import { protectedRangesOf } from './protected-ranges.ts';
import { runsOf } from './text-runs.ts';

/** How the lines of a paragraph are put together: as running text, or kept apart by `\n`. */
export type LineEnds = 'join' | 'keep';

/** Marks that take the width of a Han character. */
const FULL_WIDTH = /[\u3000-\u303f\uff00-\uffef“”‘’…—·]/;

/** Text under construction. */
interface Builder {
  text: string;
  readonly runs: TextRun[];
  readonly ranges: ProtectedRange[];
  readonly lineEnds: LineEnds;
  /** The last character added; kept apart because reading it off a growing text is slow. */
  last: string;
  /** A line end that waits for the character after it. */
  lineEnded: boolean;
}

/**
 * The running text of a paragraph, heading, cell or other node of phrases, as a reader sees it. Line ends
 * vanish beside a Han character or full-width mark (newspapers set no space there) and are a space elsewhere;
 * with `keep` they are `\n`. Pictures and comments give no text; other raw HTML gives itself, protected. White
 * space at both ends is dropped.
 */
export function passageOf(
  node: Nodes,
  role: PassageRole,
  draft: Draft,
  lineEnds: LineEnds = 'join',
): Passage {
  const builder: Builder = { text: '', runs: [], ranges: [], lineEnds, last: '', lineEnded: false };
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('children' in next) addReversed(pending, next.children);
    else addLeaf(builder, next, draft);
  }
  return trimmed(builder, role, spanOfNode(node));
}

/** A passage that stands in the source letter for letter from `source` on; null when no source does. */
export function plainPassage(role: PassageRole, text: string, span: Span, source: number | null): Passage {
  const runs = source === null || text === '' ? [] : [{ at: 0, source, length: text.length }];
  return { role, text, runs, span, protectedRanges: protectedRangesOf(text) };
}

/** Puts children on a stack so that the first comes off first. One by one: there may be more than a call takes. */
function addReversed(pending: Nodes[], children: readonly Nodes[]): void {
  for (const child of children.toReversed()) pending.push(child);
}

/** A node with its place; nodes that a plugin made have none. */
interface Placed {
  readonly type: string;
  readonly position?: { readonly start: Place; readonly end: Place } | undefined;
}

interface Place {
  readonly offset?: number | undefined;
}

/** The source of a node, as the parser tells it. */
export function spanOfNode(node: Placed): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: Math.max(start, node.position?.end.offset ?? start) };
}

function addLeaf(builder: Builder, node: Nodes, draft: Draft): void {
  const span = spanOfNode(node);
  if (node.type === 'text') addText(builder, node.value, runsOf(node.value, draft.text, span));
  else if (node.type === 'break') endLine(builder);
  else if (node.type === 'inlineCode' || node.type === 'code')
    addVerbatim(builder, node.value, 'code', draft, span);
  else if (node.type === 'html' && !node.value.startsWith('<!--'))
    addVerbatim(builder, node.value, 'html', draft, span);
}

/** Adds a text node; `runs` are its own in order, counted from its first character. */
function addText(builder: Builder, value: string, runs: readonly TextRun[]): void {
  let line = 0;
  let run = 0;
  for (const match of value.matchAll(/\r\n?|\n/g)) {
    run = addLine(builder, value, { start: line, end: match.index }, runs, run);
    endLine(builder);
    line = match.index + match[0].length;
  }
  addLine(builder, value, { start: line, end: value.length }, runs, run);
}

/** Adds a line of a text node and the runs in it, from the run of this index on; gives the first run of the next line. */
function addLine(
  builder: Builder,
  value: string,
  line: Span,
  runs: readonly TextRun[],
  firstRun: number,
): number {
  if (line.end === line.start) return firstRun;
  const at = append(builder, value.slice(line.start, line.end));
  for (let index = firstRun; ; index++) {
    const run = runs[index];
    if (run === undefined || run.at >= line.end) return index;
    const from = Math.max(run.at, line.start);
    const length = Math.min(run.at + run.length, line.end) - from;
    if (length > 0)
      addRun(builder.runs, { at: at + from - line.start, source: run.source + from - run.at, length });
    if (run.at + run.length > line.end) return index;
  }
}

function addVerbatim(builder: Builder, value: string, kind: 'code' | 'html', draft: Draft, span: Span): void {
  if (value === '') return;
  const at = append(builder, value);
  const source = draft.text.slice(span.start, span.end).indexOf(value);
  builder.ranges.push({ start: at, end: builder.text.length, kind });
  if (source >= 0) addRun(builder.runs, { at, source: span.start + source, length: value.length });
}

/** Adds a run, as part of the last one when it goes on where that ended. */
function addRun(runs: TextRun[], run: TextRun): void {
  const last = runs.at(-1);
  if (last !== undefined && last.at + last.length === run.at && last.source + last.length === run.source) {
    runs[runs.length - 1] = { ...last, length: last.length + run.length };
  } else runs.push(run);
}

function endLine(builder: Builder): void {
  if (builder.lineEnds === 'keep') builder.text += '\n';
  else builder.lineEnded = true;
}

/** Adds text, after a line end that waits has been settled; gives where it begins. */
function append(builder: Builder, text: string): number {
  const joins = builder.last === '' || isSetSolid(builder.last) || isSetSolid(text);
  if (builder.lineEnded && !joins) builder.text += ' ';
  builder.lineEnded = false;
  builder.last = [...text.slice(-2)].at(-1) ?? '';
  const at = builder.text.length;
  builder.text += text;
  return at;
}

/** True for a text that begins with Han or a full-width mark: newspapers set no space beside them. */
function isSetSolid(text: string): boolean {
  return isHan(text.codePointAt(0) ?? 0) || FULL_WIDTH.test(text.charAt(0));
}

function trimmed(builder: Builder, role: PassageRole, span: Span): Passage {
  const text = builder.text.trim();
  const cut = builder.text.length - builder.text.trimStart().length;
  const runs = builder.runs.flatMap((run) => clip(run, cut, text.length));
  const ranges = builder.ranges.map((range) => ({
    ...range,
    start: Math.max(0, range.start - cut),
    end: Math.min(text.length, range.end - cut),
  }));
  const verbatim = ranges.filter((it) => it.end > it.start);
  const protectedRanges = [...protectedRangesOf(withoutVerbatim(text, verbatim)), ...verbatim];
  return { role, text, runs, span, protectedRanges };
}

/** The text with code and markup blanked: marks and addresses in them are none. Same length. */
function withoutVerbatim(text: string, ranges: readonly Span[]): string {
  let blanked = '';
  for (const range of ranges) {
    blanked += text.slice(blanked.length, range.start) + '\uFFFC'.repeat(range.end - range.start);
  }
  return blanked + text.slice(blanked.length);
}

function clip(run: TextRun, cut: number, length: number): TextRun[] {
  const start = Math.max(run.at, cut);
  const end = Math.min(run.at + run.length, cut + length);
  return end > start ? [{ at: start - cut, source: run.source + start - run.at, length: end - start }] : [];
}
