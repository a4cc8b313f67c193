import type { SegmenterName } from '../../model/newsroom.ts';
import { requireLibrary } from './require-library.ts';

/** The libraries that a segmenter's words come from. How rare words are is always told by the first one's table. */
const LIBRARIES: Readonly<Record<SegmenterName, readonly string[]>> = {
  'jieba-rs': ['@node-rs/jieba'],
  nodejieba: ['@node-rs/jieba', 'nodejieba'],
};

/**
 * The versions of a segmenter's libraries, which bring their dictionaries with them; the libraries themselves are not
 * loaded. `none` for one that is not installed.
 */
export function libraryVersions(name: SegmenterName): readonly string[] {
  return LIBRARIES[name].map((library) => `${library} ${versionOf(library)}`);
}

function versionOf(library: string): string {
  try {
    return requireLibrary<{ version: string }>(`${library}/package.json`).version;
  } catch {
    return 'none';
  }
}
