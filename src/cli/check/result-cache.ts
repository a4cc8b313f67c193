import { createHash } from 'node:crypto';
import * as path from 'node:path';
import type { CheckedFile } from '../../check/checked-file.ts';
import { fingerprintOf } from '../../language/fingerprint.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Session } from '../session.ts';
import { BUILD } from '../version.ts';
import { NO_CACHE, type ResultCache } from './cache.ts';

type Kept = Record<string, unknown>;

/** Results beyond this many are forgotten, those that were not asked for first. */
const MOST_KEPT = 20_000;

/**
 * The results of this newsroom's last runs, in the user's cache folder. They depend on the bytes and the path of the
 * drafts, on caibian's own code, the configuration, the registers and the language of messages. {@link NO_CACHE} where
 * there is no cache folder, and for a caibian that was not built.
 */
export function openResultCache({ platform, language }: Session, newsroom: Newsroom): ResultCache {
  const folder = cacheFolder(platform);
  if (folder === null || BUILD === null) return NO_CACHE;
  const file = path.join(folder, 'results', `${fingerprintOf(newsroom.config.root)}.json`);
  const settingsKey = JSON.stringify([BUILD, language, newsroom]);
  const before = keptIn(platform, file);
  const kept: Kept = {};
  let isNew = false;
  return {
    keyOf: (drafts, settings) => {
      const hash = createHash('sha256').update(settingsKey).update(settings);
      for (const { place, bytes } of drafts) hash.update(`\0${place.shown}\0${bytes.length}\0`).update(bytes);
      return hash.digest('base64url');
    },
    get: (key) => {
      const files = before[key];
      if (!areFiles(files)) return null;
      kept[key] = files;
      return files;
    },
    put: (key, files) => {
      kept[key] = files;
      isNew = true;
    },
    save: () => {
      if (isNew) store(platform, file, { ...kept, ...rest(before, kept) });
    },
  };
}

function cacheFolder({ environment: { XDG_CACHE_HOME, LOCALAPPDATA, HOME } }: Platform): string | null {
  const base = XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? path.join(HOME, '.cache') : '');
  return path.isAbsolute(base) ? path.join(base, 'caibian') : null;
}

/** What an earlier run kept, as UTF-16, which is read several times as fast as UTF-8; nothing when it cannot be read. */
function keptIn({ files }: Platform, file: string): Kept {
  try {
    const data: unknown = JSON.parse(Buffer.from(files.read(file)).toString('utf16le'));
    return typeof data === 'object' && data !== null ? (data as Kept) : {};
  } catch {
    return {};
  }
}

/** A cache that cannot be written costs time only. */
function store({ files }: Platform, file: string, kept: Kept): void {
  try {
    files.replace(file, Buffer.from(JSON.stringify(kept), 'utf16le'));
  } catch {
    // The next run checks again.
  }
}

/** What was not asked for in this run, as far as there is room. */
function rest(before: Kept, kept: Kept): Kept {
  const others = Object.entries(before).filter(([key]) => !(key in kept));
  return Object.fromEntries(others.slice(0, Math.max(0, MOST_KEPT - Object.keys(kept).length)));
}

/** Whether kept data are results: a damaged file costs time, nothing else. */
function areFiles(data: unknown): data is readonly CheckedFile[] {
  return (
    Array.isArray(data) &&
    data.every(
      (it: unknown) =>
        typeof it === 'object' &&
        it !== null &&
        ['kind', 'path', 'encoding', 'text'].every(
          (key) => typeof (it as Record<string, unknown>)[key] === 'string',
        ) &&
        Array.isArray((it as Record<string, unknown>).findings),
    )
  );
}
