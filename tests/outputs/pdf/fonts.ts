import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutFont } from '../../../src/fonts/cut-font.ts';
import type { FontStore } from '../../../src/fonts/font-store.ts';

const FONTSOURCE = join(import.meta.dirname, '../../../node_modules/@fontsource');
const FILES: Readonly<Record<string, string>> = {
  serif: 'noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2',
  serifBold: 'noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2',
  sans: 'noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
  sansBold: 'noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2',
};

const made = new Map<string, Promise<Uint8Array>>();

/** Subsets of Noto SC by name, kept for the run. */
export const testFonts: FontStore = {
  typefaces: {},
  subset(fontId, characters) {
    const key = `${fontId}:${characters}`;
    const bytes = made.get(key) ?? subsetOf(fontId, characters);
    made.set(key, bytes);
    return bytes;
  },
  familyOf: (fontId) => fontId,
};

async function subsetOf(fontId: string, characters: string): Promise<Uint8Array> {
  const file = FILES[fontId];
  if (file === undefined) throw new Error(`no font ${fontId}`);
  const bytes = readFileSync(join(FONTSOURCE, file));
  return cutFont(bytes, characters, { features: ['ccmp'], axes: null });
}
