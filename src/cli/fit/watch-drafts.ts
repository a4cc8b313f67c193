import { setTimeout } from 'node:timers/promises';
import { FileError, type Files } from '../../platform/platform.ts';

/** Milliseconds between two looks at the files. */
const INTERVAL = 300;

/** Moments to look at the files, until the process is interrupted. */
export async function* intervals(): AsyncGenerator<void> {
  for (;;) {
    await setTimeout(INTERVAL);
    yield;
  }
}

/**
 * Calls `onChange` whenever one of the files holds other bytes at a moment than at the one before. A file that is not
 * there, or cannot be read, has not changed: editors write beside and rename.
 */
export async function watchFiles(
  files: Files,
  paths: readonly string[],
  moments: AsyncIterable<void>,
  onChange: () => Promise<void>,
): Promise<void> {
  const known = new Map(paths.map((path) => [path, bytesAt(files, path)]));
  for await (const _moment of moments) {
    const changed = paths.filter((path) => {
      const bytes = bytesAt(files, path);
      if (bytes === null || isSame(bytes, known.get(path) ?? null)) return false;
      known.set(path, bytes);
      return true;
    });
    if (changed.length > 0) await onChange();
  }
}

function bytesAt(files: Files, path: string): Uint8Array | null {
  try {
    return files.read(path);
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

function isSame(one: Uint8Array, other: Uint8Array | null): boolean {
  return other !== null && Buffer.compare(one, other) === 0;
}
