import * as path from 'node:path';
import { FileError, type Files } from '../platform/platform.ts';
import { replaceInside } from '../platform/replace-inside.ts';
import type { IssueFile } from './issue-file.ts';

/** What became of the files of a build. */
export interface WriteResult {
  readonly written: readonly string[];
  /** Files that already held the same bytes and were left alone. */
  readonly unchanged: readonly string[];
}

/** Writes files into a folder, each as a whole, and leaves those alone that already hold the same bytes. */
export function writeOutputs(files: Files, folder: string, outputs: readonly IssueFile[]): WriteResult {
  const written: string[] = [];
  const unchanged: string[] = [];
  for (const output of outputs) {
    const file = path.join(folder, output.path);
    const content = contentBytes(output);
    if (holdsAlready(files, file, content)) {
      unchanged.push(output.path);
      continue;
    }
    replaceInside(files, folder, file, content);
    written.push(output.path);
  }
  return { written, unchanged };
}

function contentBytes({ content }: IssueFile): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function holdsAlready(files: Files, file: string, content: Uint8Array): boolean {
  try {
    return Buffer.compare(files.read(file), content) === 0;
  } catch (error) {
    if (error instanceof FileError && error.kind === 'missing') return false;
    throw error;
  }
}
