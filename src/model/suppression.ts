import type { Finding } from './finding.ts';
import type { Span } from './text.ts';

/** An editor's word that a rule is to be silent: in a comment before a block, around blocks, or in the copy slip. */
export interface Suppression {
  /** `stray-end` is the end of a range that never began: it silences nothing. */
  readonly form: 'next-block' | 'range' | 'draft' | 'stray-end';
  /** Codes of the rules that are silenced, also where their names were written; what is neither, as written. */
  readonly codes: readonly string[];
  /** Why, in the editor's words; empty when none was given. */
  readonly reason: string;
  /** Where the suppression itself is written. */
  readonly span: Span;
  /** The text it silences. */
  readonly covers: Span;
  /** True for a range that no comment ends: it runs to the end of the draft. */
  readonly unclosed: boolean;
}

/** A suppression with the findings that it kept back. */
export interface UsedSuppression {
  readonly suppression: Suppression;
  readonly silenced: readonly Finding[];
}
