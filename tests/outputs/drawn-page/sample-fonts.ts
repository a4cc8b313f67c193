import { join } from 'node:path';
import type { FontStore } from '../../../src/fonts/font-store.ts';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import { readPageStyle } from '../../../src/newsroom/page-style/read-page-style.ts';
import { nodePlatform } from '../../../src/platform/node.ts';
import { templatesWith } from '../../support/page-styles.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Cut fonts are kept between runs: they are made anew when they, or what cuts them, changed. */
const CACHE = join(ROOT, 'node_modules/.cache/caibian-tests');

let opened: Promise<FontStore> | null = null;

/** The bundled fonts in the faces of the tabloid style. */
export function sampleFonts(): Promise<FontStore> {
  const { files } = nodePlatform(ROOT);
  const places = { files, installFolder: ROOT, root: ROOT, environment: { XDG_CACHE_HOME: CACHE } };
  opened ??= openFonts(places, readPageStyle(templatesWith(), 'tabloid').faces);
  return opened;
}
