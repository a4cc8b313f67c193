import type { Severity } from '../../model/finding.ts';

/** The groups in which news agencies keep their lists. */
type TermGroup = '时政和社会生活' | '法律法规' | '民族宗教' | '港澳台和领土主权' | '国际关系' | '广告用语';

/** A term that news does not use, or not in some context. */
export interface DiscouragedTerm {
  readonly term: string;
  /** What to write; null when the sentence decides. */
  readonly instead: string | null;
  readonly group: TermGroup;
  /** Words for people when there is no replacement, or more to say. */
  readonly advice?: { readonly zh: string; readonly en: string };
  /** Phrases that hold the term and are right. */
  readonly unless?: readonly string[];
  /** Characters with which the term's first or last one belongs to another word. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** What the passage must hold, and must not hold, for the term to be wrong. */
  readonly context?: RegExp;
  readonly notInContext?: RegExp;
  /** What no passage of the article may hold. */
  readonly notInArticle?: RegExp;
  /** Passages in which the term is wrong and its replacement would be too: the edit is not offered. */
  readonly notOfferedIn?: RegExp;
  /** Where one term weighs less than its rule. */
  readonly severity?: Severity;
  /** Where the advice is published. */
  readonly source: string;
  /** Month in which the entry was last looked at, `2026-11`. */
  readonly reviewed: string;
  /** Sentences in which the term must be found, and those in which it must not: the entry's tests. */
  readonly match: readonly string[];
  readonly silent: readonly string[];
}
