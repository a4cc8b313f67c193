import { createHash, type Hash } from 'node:crypto';
import * as path from 'node:path';
import { fingerprintOf } from '../language/fingerprint.ts';
import { libraryVersions } from '../language/segment/library-versions.ts';
import type { Article } from '../model/article.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { ArticleTags } from '../model/tags.ts';
import type { Platform } from '../platform/platform.ts';
import type { TagOptions } from '../tags/tag-options.ts';
import { openResultStore, type ResultStore } from './result-store.ts';
import { BUILD } from './version.ts';

/** Tags of earlier runs, by draft. */
export interface KeptTags {
  /** The tags kept for an article read from these bytes, else those that are made now. */
  tagsOf(article: Article, bytes: Uint8Array, make: () => ArticleTags): ArticleTags;
  save(): void;
}

/** Keeps nothing. */
export const NO_KEPT_TAGS: KeptTags = { tagsOf: (_article, _bytes, make) => make(), save: () => undefined };

/**
 * The tags that earlier runs made in this newsroom, in the user's cache folder, a file for each folder of drafts: the
 * build of one issue reads one small file. Tags depend on a draft's bytes, on caibian's own code, on the segmenter with
 * its dictionary and the desk's words, and on the options of tagging; nothing else of the newsroom's settings makes
 * them anew.
 */
export function openKeptTags(platform: Platform, newsroom: Newsroom, options: TagOptions): KeptTags {
  const { root } = newsroom.config;
  const stores = new Map<string, ResultStore | null>();
  const ofSettings = hashOfSettings(newsroom, options);
  const variant = options.limit === undefined ? '' : `#${options.limit}`;
  const storeFor = (folder: string) => {
    const opened = stores.get(folder);
    if (opened !== undefined) return opened;
    const name = `tags/${fingerprintOf(root)}/${fingerprintOf(path.relative(root, folder))}.json`;
    const store = openResultStore(platform, name);
    stores.set(folder, store);
    return store;
  };
  return {
    tagsOf: (article, bytes, make) => {
      const file = path.resolve(platform.workingFolder, article.draft.path);
      const store = storeFor(path.dirname(file));
      const name = path.basename(file) + variant;
      const key = ofSettings
        .copy()
        .update(article.draft.format)
        .update('\0')
        .update(bytes)
        .digest('base64url');
      const kept = store?.get(name);
      if (isKept(kept) && kept.key === key) return kept.tags;
      const tags = make();
      store?.put(name, { key, tags });
      return tags;
    },
    save: () => {
      for (const store of stores.values()) store?.save();
    },
  };
}

interface Kept {
  readonly key: string;
  readonly tags: ArticleTags;
}

/** Results are kept with the hash of their file, and the key holds the build: what has a key is whole. */
function isKept(data: unknown): data is Kept {
  return typeof data === 'object' && data !== null && 'key' in data && 'tags' in data;
}

function hashOfSettings({ config, desk }: Newsroom, options: TagOptions): Hash {
  const settings = [BUILD, config.segmenter, libraryVersions(config.segmenter), desk.words, options];
  return createHash('sha256').update(JSON.stringify(settings, listed)).update('\0');
}

/** JSON knows no sets and maps: without this they would all be alike. */
function listed(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
