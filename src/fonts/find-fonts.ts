import type { Localised } from '../model/localised.ts';
import type { PageStyle } from '../model/page-style.ts';
import { UsageError } from '../model/usage-error.ts';
import { type FontPlaces, locateFont } from './places/locate-font.ts';

/** Where a font of a page style was found. */
export interface FontPlace {
  /** The face of the style. */
  readonly face: string;
  /** The font as the style names it. */
  readonly font: string;
  /** Absolute path; null when it was not found. */
  readonly file: string | null;
  /** Why it was not found, and what to do; null when it was. */
  readonly problem: Localised | null;
}

/** Where the fonts of a style's faces lie, in the order of the style. Nothing is unpacked or measured. */
export async function findFonts(
  places: FontPlaces,
  faces: PageStyle['faces'],
): Promise<readonly FontPlace[]> {
  const found: FontPlace[] = [];
  for (const [face, chain] of Object.entries(faces))
    for (const font of chain) found.push({ face, font, ...(await placeOf(places, font, face)) });
  return found;
}

async function placeOf(
  places: FontPlaces,
  font: string,
  face: string,
): Promise<Pick<FontPlace, 'file' | 'problem'>> {
  try {
    return { file: (await locateFont(places, font, face)).file, problem: null };
  } catch (cause) {
    if (cause instanceof UsageError) return { file: null, problem: cause.localised };
    throw cause;
  }
}
