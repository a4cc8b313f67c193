import * as path from 'node:path';
import type { Config } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Platform } from '../platform/platform.ts';

/** A draft to read: where it is, and what people call it. */
export interface DraftPath {
  /** Absolute path; `-` for standard input. */
  readonly file: string;
  /** Relative to the working folder, with forward slashes. */
  readonly shown: string;
  /** Its bytes, where they are not the file's (what is staged for a commit). */
  readonly bytes?: Uint8Array;
}

/** Files in a folder that are drafts. Received text (.txt) is read only when it is named. */
const DRAFTS = ['**/*.md', '**/*.markdown', '!**/node_modules/**'];

/**
 * The drafts that paths, folders and globs stand for, in order of path and each once; the configured article
 * folders when no path is given. Throws a UsageError for a path that is not there and when nothing matches.
 */
export async function findDrafts(
  platform: Platform,
  config: Config,
  paths: readonly string[],
): Promise<readonly DraftPath[]> {
  const asked =
    paths.length > 0
      ? paths.map((it) => (it === '-' ? it : path.resolve(platform.workingFolder, it)))
      : config.articles.map((it) => path.resolve(config.root, it));
  const found = new Set<string>();
  for (const place of asked) for (const file of await draftsAt(platform, place)) found.add(file);
  if (found.size === 0) throw nothingFound(asked.map((place) => shownPath(platform, place)));
  return [...found].map((file) => ({ file, shown: shownPath(platform, file) })).sort(byShownPath);
}

/** A path as people read it: relative to the working folder, forward slashes. */
export function shownPath(platform: Platform, file: string): string {
  if (file === '-') return file;
  return path.relative(platform.workingFolder, file).split(path.sep).join('/') || '.';
}

async function draftsAt(platform: Platform, place: string): Promise<readonly string[]> {
  if (place === '-') return [place];
  const kind = platform.files.kindOf(place);
  if (kind === 'file') return [place];
  if (kind === 'folder') return platform.files.find(DRAFTS, place);
  if (/[*?[\]{}]/.test(place)) {
    const pattern = path.relative(platform.workingFolder, place).split(path.sep).join('/');
    return platform.files.find([pattern], platform.workingFolder);
  }
  const shown = shownPath(platform, place);
  throw new UsageError({
    zh: `找不到 ${shown}，请检查路径。`,
    en: `${shown} does not exist; check the path.`,
  });
}

function nothingFound(places: readonly string[]): UsageError {
  const list = places.join('、');
  return new UsageError({
    zh: `${list} 里没有稿件（.md）。收到的文本（.txt）要写明文件名。`,
    en: `no draft (.md) in ${list}. Received text (.txt) must be named.`,
  });
}

function byShownPath(one: DraftPath, other: DraftPath): number {
  return one.shown < other.shown ? -1 : one.shown > other.shown ? 1 : 0;
}
