import type { WantedEncoding } from '../draft/encoding/detect.ts';
import { readDraft } from '../draft/read-draft.ts';
import type { Draft } from '../model/draft.ts';
import type { Localised } from '../model/localised.ts';
import { FileError } from '../platform/platform.ts';
import { fileMessage } from './file-messages.ts';
import type { DraftPath } from './find-drafts.ts';
import { progressOf } from './progress.ts';
import { EXIT, printNote, type Session } from './session.ts';

/** A draft's bytes with its place. */
export interface ReadBytes {
  readonly place: DraftPath;
  readonly bytes: Uint8Array;
  /** The draft that the bytes are. */
  decoded(encoding: WantedEncoding): Promise<ReadDraft>;
}

/** A draft with its place and the bytes it was read from. */
export interface ReadDraft {
  readonly place: DraftPath;
  readonly draft: Draft;
  readonly bytes: Uint8Array;
}

/** How drafts are read. */
export interface ReadSettings {
  readonly encoding?: WantedEncoding;
  /** What the progress on a terminal says. */
  readonly verb: Localised;
  readonly quiet?: boolean | undefined;
}

/**
 * Reads drafts one after the other. One that cannot be read is told on the error stream and passed over; the exit
 * code then is 2.
 */
export async function* readDrafts(
  session: Session,
  places: readonly DraftPath[],
  { encoding = 'auto', verb, quiet = false }: ReadSettings,
): AsyncGenerator<ReadDraft> {
  const progress = progressOf(session, verb[session.language], places.length, quiet);
  for (const place of places) {
    for (const read of readDraftAt(session, place)) yield await read.decoded(encoding);
    progress.step();
  }
  progress.end();
}

/** The draft at a place; none, after that was told, when it cannot be read. The exit code then is 2. */
export function readDraftAt(session: Session, place: DraftPath): readonly ReadBytes[] {
  const { files, terminal } = session.platform;
  try {
    const bytes = place.bytes ?? (place.file === '-' ? terminal.readInput() : files.read(place.file));
    const decoded = async (encoding: WantedEncoding) => {
      return { place, bytes, draft: await readDraft(bytes, { path: place.shown, encoding }) };
    };
    return [{ place, bytes, decoded }];
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    printNote(session, fileMessage(error, place.shown));
    session.exitCode = EXIT.notDone;
    return [];
  }
}
