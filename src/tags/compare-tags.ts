import type { StoredTags } from '../model/article.ts';
import { TAG_KINDS, type TagDifference, type TagDifferences } from '../model/tag-report.ts';
import type { ArticleTags } from '../model/tags.ts';
import { type StorableTag, storableTags } from './storable-tags.ts';

/** What is stored beside what was found, for each kind of which something is stored. */
export function compareTags(stored: StoredTags, tags: ArticleTags): TagDifferences {
  const found = storableTags(tags);
  const kinds = TAG_KINDS.filter((kind) => stored[kind].length > 0);
  return Object.fromEntries(kinds.map((kind) => [kind, differenceOf(stored[kind], found[kind])]));
}

/** True when what is stored is what was found. */
export function areSame(differences: TagDifferences): boolean {
  return Object.values(differences).every(({ missing, added }) => missing.length + added.length === 0);
}

function differenceOf(stored: readonly string[], found: readonly StorableTag[]): TagDifference {
  const names = [...new Set(stored)];
  const isFound = (name: string) => found.some((it) => it.isMeantBy(name));
  return {
    same: names.filter(isFound),
    missing: names.filter((name) => !isFound(name)),
    added: found.filter((it) => !names.some(it.isMeantBy)).map((it) => it.name),
  };
}
