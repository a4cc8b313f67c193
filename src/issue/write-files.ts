import * as path from 'node:path';
import { FileError, type Files } from '../platform/platform.ts';
import { replaceInside } from '../platform/replace-inside.ts';
import type { IssueFile } from './issue-file.ts';

/** What became of the files of a build, by path in the output folder. */
export interface WriteResult {
  readonly written: readonly string[];
  /** Files that already held the same bytes and were left alone. */
  readonly unchanged: readonly string[];
}

/** Writes files into a folder, each as a whole, and leaves those alone that already hold the same bytes. */
export function writeFiles(files: Files, folder: string, outputs: readonly IssueFile[]): WriteResult {
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

/** The bytes of a file; null when there is none. */
export function bytesOf(files: Files, file: string): Uint8Array | null {
  try {
    return files.read(file);
  } catch (error) {
    if (error instanceof FileError && error.kind === 'missing') return null;
    throw error;
  }
}

function contentBytes({ content }: IssueFile): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
