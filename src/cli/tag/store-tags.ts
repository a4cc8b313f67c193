import { fieldNamed } from '../../article/fields.ts';
import { applyEdits } from '../../check/edits.ts';
import { setFieldEdits } from '../../draft/copy-slip/edit-field.ts';
import { REFUSAL_WORDS, type Refusal } from '../../draft/copy-slip/refusals.ts';
import { encodeDraftText } from '../../draft/encoding/encode.ts';
import { readDraft } from '../../draft/read-draft.ts';
import type { Draft } from '../../model/draft.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import type { TagKind } from '../../model/tag-report.ts';
import type { ArticleTags } from '../../model/tags.ts';
import { storableTags } from '../../tags/storable-tags.ts';
import type { ReadDraft } from '../read-drafts.ts';
import { EXIT, printNote, type Session } from '../session.ts';
import { writeDraft } from '../write-draft.ts';

/**
 * Stores tags in the copy slip, a field a kind; every other byte of the draft stays. A kind of which nothing was found
 * is left as it is. What cannot be stored is told, and the exit code then is 2.
 */
export async function storeTags(
  session: Session,
  newsroom: Newsroom,
  { place, draft, bytes }: ReadDraft,
  tags: ArticleTags,
  kinds: readonly TagKind[],
): Promise<void> {
  if (kinds.length === 0) return;
  if (draft.format === 'plain' || place.file === '-') {
    tell(session, {
      zh: `${place.shown} 没有稿签可写（收到的文本或标准输入），标签没有存。`,
      en: `${place.shown} has no copy slip to write to; the tags were not stored.`,
    });
    return;
  }
  const storable = storableTags(tags);
  let current = draft;
  for (const kind of kinds) {
    const names = storable[kind].map((it) => it.name);
    const { stored, refused } = names.length === 0 ? UNTOUCHED : await withField(current, kind, names);
    if (refused !== null) tellRefused(session, place.shown, kind, refused);
    current = stored ?? current;
  }
  if (current.text !== draft.text) writeDraft(session, newsroom, place, { draft, text: current.text, bytes });
}

const UNTOUCHED = { stored: null, refused: null } as const;

/** A draft with one field set; `stored` is null when it is as before. */
async function withField(
  draft: Draft,
  kind: TagKind,
  names: readonly string[],
): Promise<{ readonly stored: Draft | null; readonly refused: Refusal | null }> {
  const field = { english: kind, aliases: fieldNamed(kind)?.aliases ?? [] };
  const { edits, refused } = await setFieldEdits(draft, field, names);
  if (refused !== null || edits.length === 0) return { stored: null, refused };
  const text = applyEdits(draft.text, edits);
  // The next field is set in the draft as it then is.
  const content = encodeDraftText(text, draft);
  const stored = content === null ? null : await readDraft(content, { path: draft.path });
  return stored?.text === text ? { stored, refused: null } : { stored: null, refused: 'unproved' };
}

function tellRefused(session: Session, shown: string, kind: TagKind, refused: Refusal): void {
  const { zh = kind } = fieldNamed(kind)?.label ?? {};
  tell(session, {
    zh: `${shown} 的${zh}没有存：${REFUSAL_WORDS[refused].zh}。`,
    en: `${shown}: the ${kind} were not stored: ${REFUSAL_WORDS[refused].en}.`,
  });
}

function tell(session: Session, message: { readonly zh: string; readonly en: string }): void {
  session.exitCode = EXIT.notDone;
  printNote(session, message);
}
