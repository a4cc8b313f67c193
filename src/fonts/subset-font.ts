import { createHash } from 'node:crypto';
import { UsageError } from '../model/usage-error.ts';
import { cutFont } from './cut-font.ts';
import { coverageOf } from './facts/coverage.ts';
import { packWoff2 } from './file/pack-woff2.ts';
import type { FontCache } from './font-cache.ts';
import type { LoadedFont } from './load-font.ts';
import { hexOf } from './missing-characters.ts';

/** Changes with the way of cutting and packing, and with the version of subset-font, which it ends with. */
export const SUBSET_VERSION = '1-2.9.0';

/** A font with the glyphs of these characters only; see FontStore.subset. */
export async function subsetFont(
  font: LoadedFont,
  cache: FontCache,
  characters: string,
  format: 'sfnt' | 'woff2',
): Promise<Buffer> {
  const sorted = distinct(characters);
  checkCharacters(font, sorted);
  const name = `${format}-${hashOf(font.key, sorted)}`;
  const kept = cache.get(name);
  if (kept !== null) return kept;
  const made =
    format === 'sfnt' ? await cut(font, sorted) : packWoff2(await subsetFont(font, cache, sorted, 'sfnt'));
  cache.put(name, made);
  return made;
}

/** Each character once, by code point. */
function distinct(characters: string): string {
  const codes = new Set([...characters].map((it) => it.codePointAt(0) ?? 0));
  return String.fromCodePoint(...[...codes].sort((one, other) => one - other));
}

function checkCharacters({ id, facts }: LoadedFont, characters: string): void {
  const { has } = coverageOf(facts);
  const missing = [...characters].filter((it) => !has(it.codePointAt(0) ?? 0));
  if (missing.length === 0) return;
  const named = missing.map((it) => `${it} ${hexOf(it.codePointAt(0) ?? 0)}`);
  throw new UsageError({
    zh: `字体 ${id} 没有这些字：${named.join('、')}`,
    en: `the font ${id} has no ${named.join(', ')}`,
  });
}

async function cut(font: LoadedFont, characters: string): Promise<Buffer> {
  const { axes, dash } = font.facts;
  const feature = dash?.feature ?? null;
  const keepsDash = feature !== null && characters.includes('—');
  return cutFont(await font.unpack(), characters, { features: keepsDash ? [feature] : [], axes });
}

function hashOf(key: string, characters: string): string {
  const hash = createHash('sha256').update(JSON.stringify([SUBSET_VERSION, key, characters]));
  return hash.digest('hex').slice(0, 40);
}
