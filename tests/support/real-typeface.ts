import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Typeface } from '../../src/model/typeface.ts';

interface Font {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  layout(text: string): { readonly advanceWidth: number };
}

const FOLDER = new URL('../../node_modules/@fontsource/', import.meta.url);

/** Font files of the development packages by the id that typefaces call them by. */
const FILES: Readonly<Record<string, string>> = {
  serif: 'noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2',
  sans: 'noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2',
  kai: 'lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2',
};

/** The bytes of a font file. */
export function fontBytes(id: string): Uint8Array {
  return readFileSync(new URL(FILES[id] ?? '', FOLDER));
}

/** A typeface of one real font: `serif` (Noto Serif SC), `sans` (Noto Sans SC Bold), `kai` (LXGW WenKai). */
export function realTypeface(id: string): Typeface {
  const { create } = createRequire(import.meta.url)('fontkit') as { create(bytes: Uint8Array): Font };
  const font = create(fontBytes(id));
  const inThousandths = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  return {
    name: id,
    advance: (codePoint) =>
      font.hasGlyphForCodePoint(codePoint)
        ? inThousandths(font.glyphForCodePoint(codePoint).advanceWidth)
        : null,
    fontOf: (codePoint) => (font.hasGlyphForCodePoint(codePoint) ? id : null),
    dashPair: inThousandths(font.layout('——').advanceWidth),
    ascent: inThousandths(font.ascent),
    descent: -inThousandths(font.descent),
  };
}
