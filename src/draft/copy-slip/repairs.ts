import type { Span } from '../../model/text.ts';
import { type DraftProblem, draftProblem } from '../problems.ts';

/** A field's source made readable, with the way back to the draft and what was wrong. */
export interface RepairedField {
  readonly source: string;
  /** Takes offsets in `source` to offsets in the draft. */
  readonly placeOf: (at: number) => number;
  readonly problems: readonly DraftProblem[];
}

const KEY = /^[\p{L}_$][\p{L}\p{N}_$-]{0,29}/u;
const COLON = /^[ \t\u3000]*([:：])/;

/**
 * Puts right what an input method or a hasty hand did to a field's colon. The problems:
 * - `copy-slip-full-width-colon`: span the colon; the repair is `: ` in its place (`:` when a space follows);
 * - `copy-slip-missing-space`: span the colon; the repair is a space inserted at the span's end.
 */
export function repairColon(text: string, chunk: Span): RepairedField {
  const source = text.slice(chunk.start, chunk.end);
  const key = KEY.exec(source)?.[0] ?? '';
  const colon = COLON.exec(source.slice(key.length));
  if (key === '' || colon === null) return { source, placeOf: (at) => chunk.start + at, problems: [] };
  const at = key.length + colon[0].length - 1;
  const spaced = /^(?:[ \t\r\n]|$)/.test(source.slice(at + 1));
  const span = { start: chunk.start + at, end: chunk.start + at + 1 };
  const problems: DraftProblem[] = [];
  if (colon[1] === '：') problems.push(draftProblem('copy-slip-full-width-colon', span, { field: key }));
  else if (!spaced) problems.push(draftProblem('copy-slip-missing-space', span, { field: key }));
  const inserted = spaced ? 0 : 1;
  return {
    source: `${source.slice(0, at)}:${' '.repeat(inserted)}${source.slice(at + 1)}`,
    placeOf: (place) => chunk.start + (place <= at + 1 ? place : place - inserted),
    problems,
  };
}

/**
 * Makes a space of each tab that indents a line; null when no line is so indented. The problem is
 * `copy-slip-tab`: span the indentation, a problem a line; the repair is two spaces for each tab.
 */
export function repairTabs(field: RepairedField, key: string): RepairedField | null {
  const { source, placeOf } = field;
  const problems = [...source.matchAll(/(?<=[\r\n]) *\t[ \t]*(?=\S)/g)].map(({ index, 0: run }) =>
    draftProblem(
      'copy-slip-tab',
      { start: placeOf(index), end: placeOf(index + run.length) },
      { field: key },
    ),
  );
  if (problems.length === 0) return null;
  const indented = source.replace(/(?<=[\r\n])[ \t]+/g, (run) => run.replaceAll('\t', ' '));
  return { source: indented, placeOf, problems: [...field.problems, ...problems] };
}
