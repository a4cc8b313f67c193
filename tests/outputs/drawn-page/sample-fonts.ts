import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { FontStore } from '../../../src/fonts/font-store.ts';
import type { Typeface } from '../../../src/model/typeface.ts';

const FOLDER = new URL('../../../node_modules/@fontsource/', import.meta.url);
const FACES: Readonly<Record<string, string>> = {
  serif: 'noto-serif-sc-400',
  serifBlack: 'noto-serif-sc-900',
  sans: 'noto-sans-sc-400',
  sansBold: 'noto-sans-sc-700',
  sansBlack: 'noto-sans-sc-900',
  kai: 'noto-serif-sc-400',
};
interface Font {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(c: number): boolean;
  glyphForCodePoint(c: number): { readonly advanceWidth: number };
  layout(t: string): { readonly advanceWidth: number };
}
const made = new Map<string, Promise<Uint8Array>>();
export async function sampleFonts(): Promise<FontStore> {
  const typefaces = Object.fromEntries(Object.entries(FACES).map(([name, id]) => [name, face(name, id)]));
  return {
    typefaces,
    familyOf: (id) => id,
    subset(id, characters, format) {
      const key = [id, format, characters].join(' ');
      const bytes =
        made.get(key) ??
        subsetFont(bytesOf(id), characters, { targetFormat: format === 'woff2' ? 'woff2' : 'truetype' });
      made.set(key, bytes as Promise<Uint8Array>);
      return bytes as Promise<Uint8Array>;
    },
  };
}
function bytesOf(id: string) {
  const [, family, weight] = /^(.*)-(\d+)$/.exec(id) ?? [];
  const file = new URL(`${family}/files/${family}-chinese-simplified-${weight}-normal.woff2`, FOLDER);
  if (!existsSync(file)) throw new Error(id);
  return readFileSync(file);
}
function face(name: string, id: string): Typeface {
  const { create } = createRequire(import.meta.url)('fontkit') as { create(b: Uint8Array): Font };
  const font = create(bytesOf(id));
  const em = (u: number) => Math.round((u * 1000) / font.unitsPerEm);
  const has = (c: number) => font.hasGlyphForCodePoint(c);
  return {
    name,
    advance: (c) => (has(c) ? em(font.glyphForCodePoint(c).advanceWidth) : null),
    fontOf: (c) => (has(c) ? id : null),
    dashPair: em(font.layout('——').advanceWidth),
    ascent: 880,
    descent: 120,
  };
}
