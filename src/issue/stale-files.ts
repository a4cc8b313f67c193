import * as path from 'node:path';
import type { Files } from '../platform/platform.ts';
import { hashOf, readBuildRecord } from './build-manifest.ts';
import { bytesOf } from './write-files.ts';

/**
 * Paths of files that an earlier build into the folder made and this one does not make any more: only those that the
 * earlier build's record lists and that still hold the bytes it wrote. Ask before the new record is written.
 */
export function staleFiles(
  files: Files,
  folder: string,
  made: readonly { path: string }[],
): readonly string[] {
  const kept = new Set(made.map((file) => file.path));
  const dropped = readBuildRecord(files, folder).filter((file) => !kept.has(file.path));
  return dropped.flatMap(({ path: name, sha256 }) => {
    const file = path.join(folder, name);
    const bytes = files.kindOf(file) === 'file' ? bytesOf(files, file) : null;
    return bytes !== null && hashOf(bytes) === sha256 ? [name] : [];
  });
}
