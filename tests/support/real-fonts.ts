import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { FontStore } from '../../src/fonts/font-store.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Typeface } from '../../src/model/typeface.ts';
import { nodePlatform } from '../../src/platform/node.ts';

/** Real faces of one font each, with the store that cuts their fonts. */
export interface RealFonts {
  readonly store: FontStore;
  /** Noto Serif SC, Noto Sans SC Bold, LXGW WenKai, whose quotes are narrow. */
  readonly serif: Typeface;
  readonly sans: Typeface;
  readonly kai: Typeface;
}

/** Opens the bundled fonts, with a cache of this process's own. */
export async function openRealFonts(): Promise<RealFonts> {
  const installFolder = path.resolve(import.meta.dirname, '../..');
  const { files } = nodePlatform(installFolder);
  const cache = mkdtempSync(path.join(tmpdir(), 'caibian-fonts-'));
  process.on('exit', () => rmSync(cache, { recursive: true, force: true }));
  const store = await openFonts(
    { files, installFolder, root: installFolder, environment: { XDG_CACHE_HOME: cache } },
    { serif: ['noto-serif-sc-400'], sans: ['noto-sans-sc-700'], kai: ['lxgw-wenkai-500'] },
  );
  const { serif, sans, kai } = store.typefaces;
  if (serif === undefined || sans === undefined || kai === undefined) throw new Error('faces are missing');
  return { store, serif, sans, kai };
}
