import type { CheckedDraft, CheckSettings } from '../check/check-draft.ts';
import { type FixedDraft, fixDraft } from '../check/fix-draft.ts';
import { encodeDraftText } from '../draft/encoding/encode.ts';
import { visibleLines } from '../language/visible.ts';
import type { Localised } from '../model/localised.ts';
import type { ReadDraft } from './read-drafts.ts';
import { printNote, type Session } from './session.ts';
import { writeDraft } from './write-draft.ts';

/** Fixes a draft and stores it; the copy of standard input is printed. Gives the draft as it is now. */
export async function fixAndWrite(
  session: Session,
  read: ReadDraft,
  checked: CheckedDraft,
  settings: CheckSettings,
): Promise<FixedDraft> {
  const result = await fixAndTell(session, read, checked, settings);
  storeFixed(session, read, result, settings);
  return result;
}

/** Stores a draft in which something was fixed, as {@link writeDraft} does; the copy of standard input is printed. */
export function storeFixed(
  session: Session,
  { place, bytes }: ReadDraft,
  { checked: { draft }, fixed }: FixedDraft,
  { newsroom }: CheckSettings,
): void {
  if (place.file === '-') session.platform.terminal.print(encodeDraftText(draft.text, draft) ?? bytes);
  else if (fixed.length > 0) writeDraft(session, newsroom, place, { draft, text: draft.text, bytes });
}

/** Prints what fixing would change in a draft, and changes nothing. Gives the draft as it would be. */
export async function showFixes(
  session: Session,
  read: ReadDraft,
  checked: CheckedDraft,
  settings: CheckSettings,
): Promise<FixedDraft> {
  const result = await fixAndTell(session, read, checked, settings);
  if (result.fixed.length > 0) await printPatch(session, read, result);
  return result;
}

const REFUSALS: Readonly<Record<Exclude<FixedDraft['refused'], null>, Localised>> = {
  unsettled: { zh: '修正反复不定', en: 'the fixes do not settle' },
  'copy-slip-changed': { zh: '会改动稿签的内容', en: 'the copy slip would change' },
  'characters-changed': { zh: '会改动文字或数字', en: 'letters or digits would change' },
};

/** Applies the safe fixes of a draft; tells when they could not be proved and were not made. */
export async function fixAndTell(
  session: Session,
  { place }: ReadDraft,
  checked: CheckedDraft,
  settings: CheckSettings,
): Promise<FixedDraft> {
  const result = await fixDraft(checked, settings);
  if (result.refused !== null) {
    const reason = REFUSALS[result.refused];
    printNote(session, {
      zh: `${place.shown} 没有自动修正：${reason.zh}，无法证明安全。`,
      en: `${place.shown} was not fixed: ${reason.en}, so it cannot be proved safe.`,
    });
  }
  return result;
}

async function printPatch(session: Session, { place, draft }: ReadDraft, result: FixedDraft): Promise<void> {
  const { createTwoFilesPatch } = await import('diff');
  const [before, after] = [`a/${place.shown}`, `b/${place.shown}`];
  const { text } = result.checked.draft;
  const patch = createTwoFilesPatch(before, after, draft.text, text, undefined, undefined, { context: 1 });
  session.platform.terminal.print(visibleLines(patch.replace(/^=+\n/, '')));
}
