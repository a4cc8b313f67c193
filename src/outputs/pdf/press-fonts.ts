import type { FontStore } from '../../fonts/font-store.ts';
import type { PageModel } from '../../model/page.ts';
import type { OpenedFont } from './pdfkit-insides.ts';
import type { PressDocument } from './press-document.ts';

/** A glyph as text operators write it. */
export interface PressGlyph {
  /** Hexadecimal digits. */
  readonly code: string;
  /** Em. */
  readonly advance: number;
}

/** A font of the page, open in the document. */
export interface PressFont {
  /** The name that the page's resources give it. */
  readonly name: string;
  /** The glyph of a character, or of the joined dash ——. */
  glyphOf(characters: string): PressGlyph;
}

/** The bytes of a page's fonts, each with the page's characters only, by id. */
export async function pageFontFiles(
  page: PageModel,
  store: FontStore,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { id, characters } of page.fonts) files.set(id, await store.subset(id, characters, 'sfnt'));
  return files;
}

/** Opens fonts in a document and names them in its page's resources. */
export function openFonts(
  document: PressDocument,
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, PressFont> {
  return new Map([...files].map(([id, bytes]) => [id, pressFont(document, document.openFont(bytes))]));
}

function pressFont(document: PressDocument, font: OpenedFont): PressFont {
  const known = new Map<string, PressGlyph>();
  document.page.fonts[font.id] = font.ref();
  return {
    name: font.id,
    glyphOf(characters) {
      const glyph = known.get(characters) ?? shapedGlyph(font, characters);
      known.set(characters, glyph);
      return glyph;
    },
  };
}

/** Characters are shaped one by one: what the composer measured has no kerning. */
function shapedGlyph(font: OpenedFont, characters: string): PressGlyph {
  const [codes, positions] = font.encode(characters);
  const advance = positions.reduce((sum, position) => sum + position.advanceWidth, 0);
  return { code: codes.join(''), advance: advance / 1000 };
}
