import type { Edit, Range } from './text.ts';

/** How serious a finding is. `error` is kept for verified norms and for text that is certainly wrong. */
export type Severity = 'error' | 'warning' | 'advice';

/** `safe` fixes are applied by `--fix`; `review` fixes only when an editor asked for each. */
export type FixGrade = 'safe' | 'review';

/** Edits on the draft's source that put a finding right. */
export interface Fix {
  readonly grade: FixGrade;
  readonly edits: readonly Edit[];
}

/** One defect found in a draft: what the reporters print. */
export interface Finding {
  /** Code of the rule, e.g. `BY001`. */
  readonly rule: string;
  /** Name of the rule in kebab case. */
  readonly name: string;
  readonly severity: Severity;
  readonly path: string;
  readonly range: Range;
  readonly message: string;
  readonly hint?: string;
  /** The norm behind the rule: standard and clause, or house style. */
  readonly basis: string;
  /** The text found, cut to a readable length, control characters made visible. */
  readonly excerpt: string;
  readonly fix?: Fix;
  /** Survives moved lines: a hash over rule, path, text found and its neighbourhood. */
  readonly fingerprint: string;
}
