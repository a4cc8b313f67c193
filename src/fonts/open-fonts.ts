import type { PageStyle } from '../model/page-style.ts';
import type { Typeface } from '../model/typeface.ts';
import { UsageError } from '../model/usage-error.ts';
import { openFontCache } from './font-cache.ts';
import type { FontStore } from './font-store.ts';
import { type LoadedFont, loadFont } from './load-font.ts';
import { type FontPlaces, locateFont } from './places/locate-font.ts';
import { subsetFont } from './subset-font.ts';
import { typefaceOf } from './typeface-of.ts';

/**
 * The fonts of a page style's faces, ready to measure and cut. What was learnt of a font is kept in the user's cache folder.
 * @throws UsageError when a font is not found or cannot be read: names the face and the file.
 */
export async function openFonts(places: FontPlaces, faces: PageStyle['faces']): Promise<FontStore> {
  const cache = openFontCache(places);
  const fonts = new Map<string, LoadedFont>();
  const typefaces: Record<string, Typeface> = Object.create(null);
  for (const [faceName, chain] of Object.entries(faces)) {
    for (const id of chain) {
      if (fonts.has(id)) continue;
      const found = await locateFont(places, id, faceName);
      fonts.set(id, await loadFont(places, cache, found, { id, faceName }));
    }
    typefaces[faceName] = typefaceOf(faceName, chainOf(faceName, chain, fonts));
  }
  const fontNamed = (id: string) => fonts.get(id) ?? noSuchFont(id);
  return {
    typefaces,
    subset: async (id, characters, format) => subsetFont(fontNamed(id), cache, characters, format),
    familyOf: (id) => fontNamed(id).facts.family,
  };
}

function chainOf(
  face: string,
  chain: readonly string[],
  fonts: ReadonlyMap<string, LoadedFont>,
): readonly [LoadedFont, ...LoadedFont[]] {
  const [first, ...others] = chain.flatMap((id) => fonts.get(id) ?? []);
  if (first !== undefined) return [first, ...others];
  throw new UsageError({
    zh: `版式的字体“${face}”没有写任何字体：请在 faces.${face} 里至少写一款`,
    en: `face ${face} of the page style has no font: name one at least in faces.${face}`,
  });
}

function noSuchFont(id: string): never {
  throw new UsageError({ zh: `版式没有字体 ${id}`, en: `the page style has no font ${id}` });
}
