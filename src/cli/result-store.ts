import { createHash } from 'node:crypto';
import * as path from 'node:path';
import { cacheFolder } from '../platform/cache-folder.ts';
import type { Platform } from '../platform/platform.ts';
import { BUILD } from './version.ts';

/** Results of earlier runs, by name, in one file of the user's cache folder. */
export interface ResultStore {
  /** What is kept under a name; undefined when nothing is. */
  get(name: string): unknown;
  /** Keeps plain data under a name. */
  put(name: string, result: unknown): void;
  /** Writes the file when there is something new. */
  save(): void;
}

type Kept = Record<string, unknown>;

/** Results kept when nobody says otherwise. */
const MOST_KEPT = 20_000;

/**
 * The results kept in a file, named by its path in caibian's cache folder (`results/….json`); null where there is no
 * cache folder, and for a caibian that was not built, whose code has no name. A damaged file holds nothing.
 * Results beyond `most` are forgotten, those that were not asked for first.
 */
export function openResultStore(
  { files, environment }: Platform,
  name: string,
  most = MOST_KEPT,
): ResultStore | null {
  const folder = cacheFolder(environment);
  if (folder === null || BUILD === null) return null;
  const file = path.join(folder, name);
  const before = keptIn(files, file);
  const kept: Kept = Object.create(null);
  let isNew = false;
  return {
    get: (key) => {
      const result = kept[key] ?? before[key];
      if (result !== undefined) kept[key] = result;
      return result;
    },
    put: (key, result) => {
      kept[key] = result;
      isNew = true;
    },
    save: () => {
      if (isNew) store(files, file, { ...kept, ...rest(before, kept, most) });
      isNew = false;
    },
  };
}

/** Length of the line before the results: their SHA-256 in hexadecimal digits, and a line feed. UTF-16 units. */
const HEAD = 65;

/** What an earlier run kept, as UTF-16, which is read several times as fast as UTF-8; nothing when it is damaged. */
function keptIn(files: Platform['files'], file: string): Kept {
  try {
    const bytes = Buffer.from(files.read(file));
    const body = bytes.subarray(HEAD * 2);
    if (bytes.toString('utf16le', 0, HEAD * 2) !== headOf(body)) return {};
    // Without a prototype: no name finds what nobody kept.
    return Object.assign(Object.create(null), JSON.parse(body.toString('utf16le')));
  } catch {
    return {};
  }
}

/** A store that cannot be written costs time only. */
function store(files: Platform['files'], file: string, kept: Kept): void {
  try {
    const body = Buffer.from(JSON.stringify(kept), 'utf16le');
    files.replace(file, Buffer.concat([Buffer.from(headOf(body), 'utf16le'), body]));
  } catch {
    // The next run does the work again.
  }
}

function headOf(body: Uint8Array): string {
  return `${createHash('sha256').update(body).digest('hex')}\n`;
}

/** What was not asked for in this run, as far as there is room. */
function rest(before: Kept, kept: Kept, most: number): Kept {
  const others = Object.entries(before).filter(([key]) => !(key in kept));
  return Object.fromEntries(others.slice(0, Math.max(0, most - Object.keys(kept).length)));
}
