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
  const real = files.resolveLinks(file);
  const inside = path.relative(files.resolveLinks(folder), real);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside))
    throw new FileError('outside', file);
  files.replace(real, content, expected);
}
