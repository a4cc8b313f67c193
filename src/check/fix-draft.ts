import { readDraftText } from '../draft/read-draft.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding, FixGrade } from '../model/finding.ts';
import type { Edit } from '../model/text.ts';
import { type CheckedDraft, type CheckSettings, checkDraft } from './check-draft.ts';
import { applyEdits, mergeEdits } from './edits.ts';
import { type ProofFailure, proofFailure } from './proof.ts';

/** Rounds after which fixes that still produce new fixes are taken for a fault of the rules. */
const MOST_ROUNDS = 12;

/** A draft after fixing. */
export interface FixedDraft {
  /** The draft as it is now, with the findings that remain. The one given when nothing was fixed. */
  readonly checked: CheckedDraft;
  /** Findings that were put right. */
  readonly fixed: readonly Finding[];
  /** Why nothing was changed although there were fixes; null when all went well. */
  readonly refused: Exclude<ProofFailure, null> | 'unsettled' | null;
}

/**
 * Applies fixes of the grades to a draft until none is left, then proves the result. A result that cannot be
 * proved is thrown away whole. Repairs of a copy slip that could not be read are proved by the text alone.
 */
export async function fixDraft(
  checked: CheckedDraft,
  settings: CheckSettings,
  grades: readonly FixGrade[] = ['safe'],
): Promise<FixedDraft> {
  const fixed: Finding[] = [];
  let current = checked;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixable = current.findings.filter((finding) => finding.fix && grades.includes(finding.fix.grade));
    if (fixable.length === 0) return proved(checked, current, fixed);
    const edits = mergeEdits(fixable.map((finding) => finding.fix?.edits ?? []));
    fixed.push(...fixable.filter((finding) => finding.fix?.edits.every((edit) => edits.includes(edit))));
    const draft = await editedDraft(current.draft, edits);
    current = checkDraft(draft, settings);
  }
  return { checked, fixed: [], refused: 'unsettled' };
}

function proved(before: CheckedDraft, after: CheckedDraft, fixed: readonly Finding[]): FixedDraft {
  // A review fix may change what the copy says: the editor who asked for it has judged it.
  const judged = fixed.some((finding) => finding.fix?.grade === 'review');
  const failure = judged ? null : proofFailure(before.draft, after.draft);
  return failure === null
    ? { checked: after, fixed, refused: null }
    : { checked: before, fixed: [], refused: failure };
}

/** A draft with edits made, stored as the one given; edits must be sorted and not overlap. */
export async function editedDraft(draft: Draft, edits: readonly Edit[]): Promise<Draft> {
  const text = applyEdits(draft.text, edits);
  const again = await readDraftText(text, { path: draft.path, format: draft.format });
  return { ...again, encoding: draft.encoding, byteOrderMark: draft.byteOrderMark };
}
