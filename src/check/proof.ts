import type { CopySlip, Draft } from '../model/draft.ts';

/** Why a fixed draft was not accepted; null when the fix is proved. */
export type ProofFailure = 'characters-changed' | 'copy-slip-changed' | null;

/** Everything that carries meaning: letters of any script, marks on them, and digits. */
const SUBSTANCE = /[^\p{L}\p{M}\p{N}]/gu;

/**
 * Proves that a fix changed nothing but marks and spaces: the same letters and digits in the same order, and a
 * copy slip with the same fields and the same values but for marks and spaces. Fields that could not be read
 * before the fix may be new.
 */
export function proofFailure(before: Draft, after: Draft): ProofFailure {
  if (substanceOf(before.text) !== substanceOf(after.text)) return 'characters-changed';
  const old = fieldSubstances(before.copySlip);
  const now = fieldSubstances(after.copySlip);
  const repaired = before.problems.some((problem) => problem.kind.startsWith('copy-slip'));
  const same = old.every((field) => now.includes(field)) && (repaired || old.length === now.length);
  return same ? null : 'copy-slip-changed';
}

/** Letters and digits of a text, in order; full-width forms count as what they stand for. */
export function substanceOf(text: string): string {
  return text.normalize('NFKC').replace(SUBSTANCE, '');
}

function fieldSubstances(copySlip: CopySlip | null): readonly string[] {
  const entries = copySlip?.entries ?? [];
  return entries.map((entry) => `${entry.key}\0${substanceOf(JSON.stringify(entry.value))}`);
}
