import { createHash } from 'node:crypto';
import type { CheckedFile } from '../../check/checked-file.ts';
import { fingerprintOf } from '../../language/fingerprint.ts';
import { libraryVersions } from '../../language/segment/library-versions.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import { openResultStore } from '../result-store.ts';
import type { Session } from '../session.ts';
import { BUILD } from '../version.ts';
import { NO_CACHE, type ResultCache } from './cache.ts';

/** Builds of one issue: in both languages, from a few folders. */
const BUILDS_KEPT = 8;

/**
 * The results of this newsroom's last runs, in the user's cache folder; those of an issue's last builds when the folder of
 * its drafts is given. They depend on the bytes and the path of the drafts, on caibian's own code, the segmenter, the
 * configuration, the registers and the language of messages. {@link NO_CACHE} where nothing can be kept.
 */
export function openResultCache(
  { platform, language }: Session,
  newsroom: Newsroom,
  folder = '',
): ResultCache {
  const name = fingerprintOf(newsroom.config.root + folder);
  const store = openResultStore(platform, `results/${name}.json`, folder === '' ? undefined : BUILDS_KEPT);
  if (store === null) return NO_CACHE;
  const libraries = libraryVersions(newsroom.config.segmenter);
  const ofSettings = createHash('sha256').update(JSON.stringify([BUILD, libraries, language, newsroom]));
  return {
    ...{ put: store.put, save: store.save },
    keyOf: (drafts, settings) => {
      const hash = ofSettings.copy().update(settings);
      for (const { place, bytes } of drafts) hash.update(`\0${place.shown}\0${bytes.length}\0`).update(bytes);
      return hash.digest('base64url');
    },
    get: (key) => {
      const files = store.get(key);
      return areFiles(files) ? files : null;
    },
  };
}

/** Whether kept data are results. */
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
