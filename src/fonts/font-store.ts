import type { Typefaces } from '../model/typeface.ts';

/** What a page needs of the fonts of a page style. */
export interface FontStore {
  /** The style's faces, for the composer. */
  readonly typefaces: Typefaces;
  /**
   * A font with only the glyphs of these characters, without kerning; the joined dash —— is kept. The same bytes for
   * the same font and characters. `sfnt` is TrueType or OpenType, for PDF; `woff2` for the web.
   * @throws UsageError when there is no such font, or it lacks one of the characters.
   */
  subset(fontId: string, characters: string, format: 'sfnt' | 'woff2'): Promise<Uint8Array>;
  /** The family name inside the font's file, for metadata and style sheets. */
  familyOf(fontId: string): string;
}
