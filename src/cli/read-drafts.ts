import { readDraft } from '../draft/read-draft.ts';
import type { Draft, Encoding } from '../model/draft.ts';
import type { Localised } from '../model/localised.ts';
import { FileError } from '../platform/platform.ts';
import { fileMessage } from './file-messages.ts';
import type { DraftPath } from './find-drafts.ts';
import type { Session } from './session.ts';

/** A draft with the bytes it was read from, or why there is none. */
export type ReadResult =
  | { readonly draft: Draft; readonly bytes: Uint8Array; readonly failure: null }
  | { readonly draft: null; readonly failure: Localised };

/** Reads one draft; a file that cannot be read is told, not thrown. */
export async function readDraftAt(
  session: Session,
  place: DraftPath,
  encoding: 'auto' | Encoding,
): Promise<ReadResult> {
  try {
    const bytes =
      place.file === '-' ? session.platform.terminal.readInput() : session.platform.files.read(place.file);
    return { draft: await readDraft(bytes, { path: place.shown, encoding }), bytes, failure: null };
  } catch (error) {
    if (error instanceof FileError) return { draft: null, failure: fileMessage(error, place.shown) };
    throw error;
  }
}
