import * as path from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { Platform } from '../platform/platform.ts';
import { type DraftPath, shownPath } from './find-drafts.ts';

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
