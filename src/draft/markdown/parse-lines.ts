import type { Paragraph } from 'mdast';
import { lineContent } from './segments.ts';

/**
 * Received text as mdast: every line that is not blank is a paragraph of one text, exactly as it stands, blanks
 * at its ends included. Nothing is markup.
 */
export function parseLines(text: string, from: number, lineStarts: readonly number[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let line = 0; line < lineStarts.length; line++) {
    const offset = lineStarts[line] ?? 0;
    if (offset < from) continue;
    const value = lineContent(text, offset, lineStarts[line + 1] ?? text.length);
    if (value.trim() === '') continue;
    const position = () => ({
      start: { line: line + 1, column: 1, offset },
      end: { line: line + 1, column: value.length + 1, offset: offset + value.length },
    });
    const child = { type: 'text' as const, value, position: position() };
    paragraphs.push({ type: 'paragraph', children: [child], position: position() });
  }
  return paragraphs;
}
