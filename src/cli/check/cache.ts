import type { CheckedFile } from '../../check/checked-file.ts';
import type { ReadBytes } from '../read-drafts.ts';

/** Results of earlier runs, by what they were made from. */
export interface ResultCache {
  /** A key for drafts that are checked together; `settings` is what else the result depends on. */
  keyOf(drafts: readonly Pick<ReadBytes, 'place' | 'bytes'>[], settings: string): string;
  /** The results kept under a key; null when there are none. */
  get(key: string): readonly CheckedFile[] | null;
  put(key: string, files: readonly CheckedFile[]): void;
  save(): void;
}

/** A cache that keeps nothing. */
export const NO_CACHE: ResultCache = {
  keyOf: () => '',
  get: () => null,
  put: () => undefined,
  save: () => undefined,
};
