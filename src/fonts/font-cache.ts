import { createHash } from 'node:crypto';
import * as path from 'node:path';
import { cacheFolder } from '../platform/cache-folder.ts';
import type { Platform } from '../platform/platform.ts';
import { type CacheIndex, readIndex } from './cache-index.ts';

/** Unpacked fonts, their facts and cut fonts of earlier runs, by name, in the user's cache folder. */
export interface FontCache {
  /** What is kept under a name; null when nothing is, or it was damaged. */
  get(name: string): Buffer | null;
  /** Keeps bytes under a name of letters, digits and hyphens. What cannot be kept costs time only. */
  put(name: string, bytes: Uint8Array): void;
}

/** Most bytes that are kept: the unpacked bundled fonts take 23 MB, the cut fonts of a page about 2 MB. */
const MOST_KEPT = 160 << 20;

/** Bytes before what is kept: its SHA-256. */
const HEAD = 32;

/** Keeps nothing. */
const NO_CACHE: FontCache = { get: () => null, put: () => undefined };

/** The cache of fonts; one that keeps nothing where there is no cache folder. */
export function openFontCache({ files, environment }: Pick<Platform, 'files' | 'environment'>): FontCache {
  const base = cacheFolder(environment);
  if (base === null) return NO_CACHE;
  const folder = path.join(base, 'fonts');
  const used = new Set<string>();
  return {
    get: (name) => {
      const bytes = kept(files, path.join(folder, `${name}.bin`));
      if (bytes !== null) used.add(name);
      return bytes;
    },
    put: (name, bytes) => {
      used.add(name);
      try {
        files.replace(path.join(folder, `${name}.bin`), Buffer.concat([sha256(bytes), bytes]));
        forgetOld(files, readIndex(files, folder), [...used], { name, size: bytes.length });
      } catch {
        // The next run does the work again.
      }
    },
  };
}

function kept(files: Platform['files'], file: string): Buffer | null {
  try {
    const bytes = Buffer.from(files.read(file));
    const body = bytes.subarray(HEAD);
    return sha256(body).equals(bytes.subarray(0, HEAD)) ? body : null;
  } catch {
    return null;
  }
}

/** Removes what was not used for longest, until the rest has room. */
function forgetOld(
  files: Platform['files'],
  index: CacheIndex,
  used: readonly string[],
  added: { readonly name: string; readonly size: number },
): void {
  for (const name of index.save([added], used, MOST_KEPT)) {
    try {
      files.remove(index.fileOf(name));
    } catch {
      // Another run removed it.
    }
  }
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
