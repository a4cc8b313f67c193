import type { FontStore } from '../../fonts/font-store.ts';
import type { PageModel } from '../../model/page.ts';
import type { OpenedFont } from './pdfkit-insides.ts';
import type { PressDocument } from './press-document.ts';

/** A font of the page, open in the document. */
export interface PressFont {
  /** The name that the page's resources give it. */
  readonly name: string;
  /** The code of a character's glyph, or of the joined dash's (——), in hexadecimal digits. */
  glyphOf(characters: string): string;
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
  const known = new Map<string, string>();
  document.page.fonts[font.id] = font.ref();
  return {
    name: font.id,
    glyphOf(characters) {
      // Characters are shaped one by one: what the composer measured has no kerning.
      const code = known.get(characters) ?? encoded(characters, font);
      known.set(characters, code);
      return code;
    },
  };
}

/** One character needs no shaping, which would take most of the time that drawing a page does. */
function encoded(characters: string, font: OpenedFont): string {
  const [codePoint = 0, ...more] = [...characters].map((it) => it.codePointAt(0) ?? 0);
  if (more.length === 0) {
    const glyph = font.font.glyphForCodePoint(codePoint);
    font.layoutCache[characters] = { glyphs: [glyph], positions: [{}], advanceWidth: 0 };
  }
  return font.encode(characters)[0].join('');
}
