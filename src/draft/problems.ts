import type { Problem } from '../model/draft.ts';
import type { Span } from '../model/text.ts';
import type { DraftProblemKind } from './problem-kinds.ts';

/** A problem that reading a draft met, its kind held to the known ones. */
export interface DraftProblem extends Problem {
  readonly kind: DraftProblemKind;
}

/** Makes a problem of reading. */
export function draftProblem(
  kind: DraftProblemKind,
  span: Span,
  values: Readonly<Record<string, string>> = {},
): DraftProblem {
  return { kind, span: { start: span.start, end: span.end }, values };
}
