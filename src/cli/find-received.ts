import * as path from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { Platform } from '../platform/platform.ts';
import { type DraftPath, shownPath } from './find-drafts.ts';
import { printNote, type Session } from './session.ts';

/** Files in a folder that newsrooms receive. */
const RECEIVED = ['**/*.txt', '**/*.docx', '**/*.docm', '**/*.html', '**/*.htm', '!**/node_modules/**'];

/**
 * The received files that paths, folders and globs stand for, each once, in the order asked for; files of one folder or
 * glob in order of path. Throws a UsageError for a path that is not there and when a folder holds none.
 */
export async function findReceived(
  platform: Platform,
  paths: readonly string[],
): Promise<readonly DraftPath[]> {
  const found = new Set<string>();
  for (const asked of paths) for (const file of await receivedAt(platform, asked)) found.add(file);
  return [...found].map((file) => ({ file, shown: shownPath(platform, file) }));
}

/** Files in a folder that may be copy, but that cannot be read. */
const UNREADABLE = ['**/*.doc', '**/*.wps', '**/*.rtf', '**/*.pdf', '**/*.odt', '!**/node_modules/**'];

/** Tells which files of the folders asked for were passed over though they may be copy. */
export async function tellPassedOver(session: Session, paths: readonly string[]): Promise<void> {
  const { platform } = session;
  for (const asked of paths) {
    const folder = path.resolve(platform.workingFolder, asked);
    if (asked === '-' || platform.files.kindOf(folder) !== 'folder') continue;
    const names = (await platform.files.find(UNREADABLE, folder)).map((it) => shownPath(platform, it));
    if (names.length === 0) continue;
    printNote(session, {
      zh: `没有导入 ${names.join('、')}：这些格式读不了，请另存为 .docx 或 .txt。`,
      en: `not imported: ${names.join(', ')}. These formats cannot be read; save them as .docx or .txt.`,
    });
  }
}

async function receivedAt(platform: Platform, asked: string): Promise<readonly string[]> {
  if (asked === '-') return [asked];
  const place = path.resolve(platform.workingFolder, asked);
  const kind = platform.files.kindOf(place);
  if (kind === 'file') return [place];
  const files =
    kind === 'folder' ? await platform.files.find(RECEIVED, place) : await matching(platform, asked);
  if (files.length > 0) return files;
  throw new UsageError(
    kind === 'folder'
      ? {
          zh: `${asked} 里没有来稿（.txt、.docx、.html）。`,
          en: `${asked} holds no received files (.txt, .docx, .html).`,
        }
      : { zh: `找不到 ${asked}，请检查路径。`, en: `${asked} does not exist; check the path.` },
  );
}

async function matching(platform: Platform, asked: string): Promise<readonly string[]> {
  return /[*?[\]{}]/.test(asked)
    ? platform.files.find([asked.split(path.sep).join('/')], platform.workingFolder)
    : [];
}
