import * as path from 'node:path';
import { encodeDraftText } from '../draft/encoding/encode.ts';
import type { Draft } from '../model/draft.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import { replaceInside } from '../platform/replace-inside.ts';
import type { DraftPath } from './find-drafts.ts';
import type { Session } from './session.ts';

/** A draft's new text, and what it was read from. */
export interface DraftUpdate {
  readonly draft: Draft;
  readonly text: string;
  /** The bytes that were read. */
  readonly bytes: Uint8Array;
}

/**
 * Replaces a draft, stored as it was. Drafts may be changed inside the newsroom; one named outside it only where it
 * lies, not through a link. Throws a FileError when the file changed meanwhile, a UsageError for text that the
 * draft's encoding cannot hold.
 */
export function writeDraft(
  { platform }: Session,
  { config }: Newsroom,
  place: DraftPath,
  { draft, text, bytes }: DraftUpdate,
): void {
  const content = encodeDraftText(text, draft);
  if (content === null) {
    throw new UsageError({
      zh: `${place.shown} 含有 ${draft.encoding} 无法保存的字符，没有写入。`,
      en: `${place.shown} holds a character that ${draft.encoding} cannot store; it was not written.`,
    });
  }
  const inNewsroom = place.file.startsWith(config.root + path.sep);
  const folder = inNewsroom ? config.root : path.dirname(place.file);
  replaceInside(platform.files, folder, place.file, content, bytes);
}
