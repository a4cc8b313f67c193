import type { Encoding } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { CheckedDraft } from './check-draft.ts';

/** What is kept of a checked draft for the report. */
export interface CheckedFile {
  readonly kind: 'draft' | 'manifest';
  readonly path: string;
  readonly encoding: Encoding;
  readonly findings: readonly Finding[];
  /** The draft's text; empty when nothing was found in it, so that a long run stays small. */
  readonly text: string;
}

/** The part of a checked draft that reporters need. */
export function checkedFileOf({ draft, findings }: CheckedDraft): CheckedFile {
  return {
    kind: 'draft',
    path: draft.path,
    encoding: draft.encoding,
    findings,
    text: findings.length > 0 ? draft.text : '',
  };
}
