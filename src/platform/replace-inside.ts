import * as path from 'node:path';
import { FileError, type Files } from './platform.ts';

/**
 * Replaces a file that must lie inside a folder once all links are resolved. Throws a FileError of kind
 * `outside` when it does not; else as {@link Files.replace}.
 */
export function replaceInside(
  files: Files,
  folder: string,
  file: string,
  content: Uint8Array,
  expected?: Uint8Array,
): void {
  files.replace(realInside(files, folder, file), content, expected);
}

/** Removes a file that must lie inside a folder, as {@link replaceInside} replaces one. */
export function removeInside(files: Files, folder: string, file: string): void {
  files.remove(realInside(files, folder, file));
}

/** The path of a file with all links resolved. Throws a FileError of kind `outside` when it leaves the folder. */
export function realInside(files: Files, folder: string, file: string): string {
  const real = files.resolveLinks(file);
  const inside = path.relative(files.resolveLinks(folder), real);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside))
    throw new FileError('outside', file);
  return real;
}
