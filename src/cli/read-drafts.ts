import type { WantedEncoding } from '../draft/encoding/detect.ts';
import { readDraft } from '../draft/read-draft.ts';
import type { Draft } from '../model/draft.ts';
import type { Localised } from '../model/localised.ts';
import { FileError } from '../platform/platform.ts';
import { fileMessage } from './file-messages.ts';
import type { DraftPath } from './find-drafts.ts';
import { progressOf } from './progress.ts';
import { EXIT, printNote, type Session } from './session.ts';

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
    const bytes = readBytes(session, place);
    if (bytes !== null) {
      yield { place, draft: await readDraft(bytes, { path: place.shown, encoding }), bytes };
    }
    progress.step();
  }
  progress.end();
}

/** The bytes of a draft; null, after that was told, when it cannot be read. */
function readBytes(session: Session, place: DraftPath): Uint8Array | null {
  const { files, terminal } = session.platform;
  try {
    return place.file === '-' ? terminal.readInput() : files.read(place.file);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    printNote(session, fileMessage(error, place.shown));
    session.exitCode = EXIT.notDone;
    return null;
  }
}
