import * as path from 'node:path';
import { FileError, type Files } from '../platform/platform.ts';
import { realInside, replaceInside } from '../platform/replace-inside.ts';
import type { IssueFile } from './issue-file.ts';

/** What became of the files of a build, by path in the output folder. */
export interface WriteResult {
  readonly written: readonly string[];
  /** Files that already held the same bytes and were left alone. */
  readonly unchanged: readonly string[];
}

/**
 * Writes files into a folder, each as a whole, and leaves those alone that already hold the same bytes. Throws a
 * FileError before anything is written when something stands in the way of one of them.
 */
export function writeFiles(files: Files, folder: string, outputs: readonly IssueFile[]): WriteResult {
  for (const output of outputs) refuseUnwritable(files, folder, path.join(folder, output.path));
  const written: string[] = [];
  const unchanged: string[] = [];
  for (const output of outputs) {
    const file = path.join(folder, output.path);
    const content = contentBytes(output);
    const before = bytesOf(files, file);
    if (before !== null && Buffer.compare(before, content) === 0) {
      unchanged.push(output.path);
      continue;
    }
    replaceInside(files, folder, file, content);
    written.push(output.path);
  }
  return { written, unchanged };
}

function refuseUnwritable(files: Files, folder: string, file: string): void {
  if (files.kindOf(file) === 'folder') throw new FileError('folder', file);
  for (let parent = path.dirname(file); ; parent = path.dirname(parent)) {
    const kind = files.kindOf(parent);
    if (kind === 'file') throw new FileError('not-a-folder', parent);
    if (kind === 'folder' || parent === path.dirname(parent)) break;
  }
  realInside(files, folder, file);
}

/** The bytes of a file; null when there is none. */
export function bytesOf(files: Files, file: string): Uint8Array | null {
  try {
    return files.read(file);
  } catch (error) {
    if (error instanceof FileError && (error.kind === 'missing' || error.kind === 'not-a-folder'))
      return null;
    throw error;
  }
}

function contentBytes({ content }: IssueFile): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
