import type { Heading, Paragraph, RootContent } from 'mdast';
import type { Point, Position } from 'unist';
import { lineContent, lineKindOf, type Segment } from './segments.ts';

/** The paragraphs and headings of a plain segment, as remark would give them. */
export function parsePlainSegment(
  text: string,
  segment: Segment,
  lineStarts: readonly number[],
): readonly RootContent[] {
  const blocks: RootContent[] = [];
  let opened: { start: Point; end: Point } | null = null;
  const close = () => {
    if (opened !== null) blocks.push(paragraph(text, opened));
    opened = null;
  };
  for (let line = segment.line; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? text.length;
    if (start >= segment.end) break;
    const content = lineContent(text, start, lineStarts[line + 1] ?? text.length);
    const kind = lineKindOf(content);
    const from: Point = { line: line + 1, column: 1, offset: start };
    const to: Point = { line: line + 1, column: content.length + 1, offset: start + content.length };
    if (kind === 'text') opened = { start: opened === null ? from : (opened as Position).start, end: to };
    else close();
    if (kind === 'heading') blocks.push(heading(text, from, to));
  }
  close();
  return blocks;
}

function paragraph(text: string, { start, end }: Position): Paragraph {
  const value = text.slice(start.offset, end.offset);
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, position: { start: { ...start }, end: { ...end } } }],
    position: { start, end },
  };
}

function heading(text: string, start: Point, end: Point): Heading {
  const offset = start.offset ?? 0;
  const marks = text.indexOf(' ', offset) - offset;
  const inside = { line: start.line, column: marks + 2, offset: offset + marks + 1 };
  const value = text.slice(inside.offset, end.offset);
  return {
    type: 'heading',
    depth: marks as Heading['depth'],
    children: [{ type: 'text', value, position: { start: inside, end: { ...end } } }],
    position: { start, end },
  };
}
