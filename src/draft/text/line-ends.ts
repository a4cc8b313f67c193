import { type DraftProblem, draftProblem } from '../problems.ts';

/** The line end that most lines of a text have; LF when there is none. */
export function prevailingLineEnd(text: string): '\n' | '\r\n' | '\r' {
  const { lf, crlf, cr } = countLineEnds(text);
  if (crlf > lf && crlf >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

/** A problem when lines end in different ways; its span is the first end that is not the prevailing one. */
export function mixedLineEnds(text: string): DraftProblem | null {
  if (!text.includes('\r')) return null;
  const { lf, crlf, cr } = countLineEnds(text);
  if ([lf, crlf, cr].filter((count) => count > 0).length < 2) return null;
  const prevailing = prevailingLineEnd(text);
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    if (match[0] === prevailing) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    return draftProblem('mixed-line-ends', span, { lf: `${lf}`, crlf: `${crlf}`, cr: `${cr}` });
  }
  return null;
}

function countLineEnds(text: string): { lf: number; crlf: number; cr: number } {
  const count = { lf: 0, crlf: 0, cr: 0 };
  for (const [end] of text.matchAll(/\r\n|\n|\r/g)) {
    if (end === '\n') count.lf++;
    else if (end === '\r') count.cr++;
    else count.crlf++;
  }
  return count;
}
