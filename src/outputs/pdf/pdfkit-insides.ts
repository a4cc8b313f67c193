/** A glyph of a font's file. */
export interface FontGlyph {
  /** In units of the font. */
  readonly advanceWidth: number;
}

/** The glyphs of a text and their places, as pdfkit keeps them. */
export interface SetGlyphs {
  readonly glyphs: readonly FontGlyph[];
  readonly positions: readonly object[];
  readonly advanceWidth: number;
}

/** A font that pdfkit has opened. */
export interface OpenedFont {
  /** The name that the page's resources give it: F1. */
  readonly id: string;
  /** The codes of a text's glyphs, each of four hexadecimal digits, and their places. */
  encode(text: string): [readonly string[], unknown];
  /** What `encode` found for texts, by text. */
  readonly layoutCache: Record<string, SetGlyphs>;
  /** The font's file. */
  readonly font: { glyphForCodePoint(codePoint: number): FontGlyph };
  /** The object that stands for the font in the file. */
  ref(): object;
}

/** An object of the file whose bytes pdfkit has not written yet. */
export interface UnwrittenObject {
  compress: boolean;
  data: Record<string, unknown>;
  buffer: readonly Uint8Array[];
  write(chunk: Uint8Array): void;
  end(chunk?: Uint8Array): void;
  finalize(): void;
}

/**
 * What of pdfkit 0.20 the drawing uses beyond its typed interface. The font is asked for glyphs directly since text()
 * measures, breaks and saves the state for every run.
 */
export interface PdfkitInsides {
  readonly _font: OpenedFont;
  readonly _root: { readonly data: Record<string, unknown> };
  _id: Uint8Array;
}

/** A text string as pdfkit tells it from a name: names are plain strings. */
export function pdfText(text: string): object {
  return Object(text) as object;
}
