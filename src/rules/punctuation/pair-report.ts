import { editIn, sourceSpan } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import type { Localised } from '../../model/localised.ts';
import type { Report } from '../rule.ts';

/** A pair of marks in a passage, and the marks that it should be. */
export interface FoundPair {
  /** Offset of the opening mark, one UTF-16 unit. */
  readonly start: number;
  /** Offset behind the closing mark, one UTF-16 unit. */
  readonly end: number;
  /** The right opening and closing mark. */
  readonly marks: readonly [open: string, close: string];
  readonly message: Localised;
}

/** The report of a pair of wrong marks; without edits where one of the two cannot be edited safely. */
export function pairReport(passage: Passage, { start, end, marks, message }: FoundPair): Report {
  const edits = [editIn(passage, start, start + 1, marks[0]), editIn(passage, end - 1, end, marks[1])].filter(
    (it) => it !== null,
  );
  return { span: sourceSpan(passage, start, end), message, ...(edits.length === 2 ? { edits } : {}) };
}
