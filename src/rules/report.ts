import { editIn, sourceSpan } from '../language/passages.ts';
import type { Passage } from '../model/article.ts';
import type { Severity } from '../model/finding.ts';
import type { Localised } from '../model/localised.ts';
import type { Report } from './rule.ts';

/** What a text rule found: offsets are the passage's. */
export interface PassageReport {
  readonly start: number;
  readonly end: number;
  readonly message: Localised;
  readonly hint?: Localised;
  readonly severity?: Severity;
  /** Replaces the text found; left out of the report where the source cannot be edited safely. */
  readonly replacement?: string;
}

/** The report of something found in a passage, in source offsets. */
export function reportIn(passage: Passage, found: PassageReport): Report {
  const edit =
    found.replacement === undefined ? null : editIn(passage, found.start, found.end, found.replacement);
  return {
    span: sourceSpan(passage, found.start, found.end),
    message: found.message,
    ...(found.hint === undefined ? {} : { hint: found.hint }),
    ...(found.severity === undefined ? {} : { severity: found.severity }),
    ...(edit === null ? {} : { edits: [edit] }),
  };
}
