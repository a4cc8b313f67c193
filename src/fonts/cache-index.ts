import * as path from 'node:path';
import type { Files } from '../platform/platform.ts';

/** What a folder of cached fonts holds, those used last first. */
export interface CacheIndex {
  /**
   * Writes the list anew with what was added, what was used before the rest, and without what has no room in `most`
   * bytes. Gives the names of the latter, whose files may be removed.
   */
  save(added: readonly CacheEntry[], used: readonly string[], most: number): readonly string[];
  fileOf(name: string): string;
}

/** A file of the folder. */
export interface CacheEntry {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

const LINE = /^([\w-]+) (\d+)$/;

/**
 * The list in a folder: a name and a size a line. What is not listed, because two runs wrote at once, is listed again when it is made
 * anew; lines that are damaged are left out.
 */
export function readIndex(files: Files, folder: string): CacheIndex {
  const file = path.join(folder, 'index.txt');
  return {
    fileOf: (name) => path.join(folder, `${name}.bin`),
    save: (added, used, most) => {
      const entries = new Map([...added, ...entriesIn(files, file)].map((entry) => [entry.name, entry]));
      for (const { name, size } of added) entries.set(name, { name, size });
      const recent = new Set(used);
      const sorted = [...entries.values()].sort(
        (one, other) => Number(recent.has(other.name)) - Number(recent.has(one.name)),
      );
      const { stay, go } = divide(sorted, most);
      files.replace(file, Buffer.from(stay.map(({ name, size }) => `${name} ${size}\n`).join('')));
      return go.map(({ name }) => name);
    },
  };
}

function entriesIn(files: Files, file: string): readonly CacheEntry[] {
  if (files.kindOf(file) !== 'file') return [];
  const lines = Buffer.from(files.read(file)).toString('latin1').split('\n');
  return lines.flatMap((line) => {
    const match = LINE.exec(line);
    return match === null ? [] : [{ name: match[1] ?? '', size: Number(match[2]) }];
  });
}

/** The first that have room together, and the rest. */
function divide(
  entries: readonly CacheEntry[],
  most: number,
): { readonly stay: readonly CacheEntry[]; readonly go: readonly CacheEntry[] } {
  let size = 0;
  const end = entries.findIndex((entry) => {
    size += entry.size;
    return size > most;
  });
  return end === -1 ? { stay: entries, go: [] } : { stay: entries.slice(0, end), go: entries.slice(end) };
}
