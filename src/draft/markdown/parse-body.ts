import type { Root, RootContent } from 'mdast';
import type { Point } from 'unist';
import type { Span } from '../../model/text.ts';
import { type DraftProblem, draftProblem } from '../problems.ts';
import { exceededLimit, isTooDeep } from './budget.ts';
import { BODY_LIMITS, type BodyLimit } from './limits.ts';
import { parseLines } from './parse-lines.ts';
import { parsePlainSegment } from './plain-blocks.ts';
import { loadRemarkParser, type MarkdownParser } from './remark-parser.ts';
import { partBody, type Segment } from './segments.ts';
import { shiftTree } from './shift.ts';

/** The limits that are passed by sheer size. */
const SIZES: readonly BodyLimit[] = [
  'units',
  'markupUnits',
  'markupLines',
  'tableUnits',
  'tableCells',
  'tableColumns',
];

/** A body as a tree. With a problem the tree is its lines only, and says nothing of markup. */
export interface ParsedBody {
  readonly tree: Root;
  readonly problem: DraftProblem | null;
}

/**
 * The body of a draft, from an offset to the text's end, as mdast; positions count from the text's beginning.
 * The tree equals remark's. Plain blocks are made directly, which takes a fraction of the time and spares a
 * plain draft from loading remark; all else goes to remark in stretches that no markup reaches across. Text that
 * would cost the parser more than its limits allow is not parsed.
 */
export async function parseBody(
  text: string,
  from: number,
  lineStarts: readonly number[],
): Promise<ParsedBody> {
  if (text.length - from > BODY_LIMITS.units) return unparsed(text, from, lineStarts, 'units');
  const segments = partBody(text, from, lineStarts);
  const marked = segments.filter((segment) => segment.kind === 'marked');
  const limit = exceededLimit(marked.map((segment) => text.slice(segment.start, segment.end)));
  if (limit !== null) return unparsed(text, from, lineStarts, limit);
  const remark = marked.length === 0 ? null : await loadRemarkParser();
  const children: RootContent[] = [];
  for (const segment of segments) {
    const blocks =
      segment.kind === 'marked' && remark !== null
        ? parseMarkedSegment(remark, text, segment)
        : parsePlainSegment(text, segment, lineStarts);
    for (const block of blocks) children.push(block);
  }
  const tree = rootOf(text, from, lineStarts, children);
  return isTooDeep(tree) ? unparsed(text, from, lineStarts, 'depth') : { tree, problem: null };
}

/** A byte order mark inside counts as a character for us; remark skips it without counting. */
function parseMarkedSegment(remark: MarkdownParser, text: string, segment: Segment): readonly RootContent[] {
  const mark = text.charCodeAt(segment.start) === 0xfeff ? 1 : 0;
  const tree = remark(text.slice(segment.start, segment.end));
  shiftTree(tree, segment.line, segment.start + mark, mark);
  return tree.children;
}

function unparsed(text: string, from: number, lineStarts: readonly number[], limit: BodyLimit): ParsedBody {
  const tree = rootOf(text, from, lineStarts, parseLines(text, from, lineStarts));
  const kind = SIZES.includes(limit) ? 'body-too-large' : 'body-too-deep';
  const values = { limit, most: String(BODY_LIMITS[limit]) };
  return { tree, problem: draftProblem(kind, firstLine(text, from, lineStarts), values) };
}

/** The root as remark places it: from the body's beginning to the text's end. */
export function rootOf(
  text: string,
  from: number,
  lineStarts: readonly number[],
  children: RootContent[],
): Root {
  return {
    type: 'root',
    children,
    position: { start: pointAt(lineStarts, from), end: pointAt(lineStarts, text.length) },
  };
}

function pointAt(lineStarts: readonly number[], offset: number): Point {
  let line = lineStarts.length - 1;
  while (line > 0 && (lineStarts[line] ?? 0) > offset) line--;
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
}

function firstLine(text: string, from: number, lineStarts: readonly number[]): Span {
  const next = lineStarts.find((start) => start > from) ?? text.length;
  return { start: from, end: from + text.slice(from, next).trimEnd().length };
}
