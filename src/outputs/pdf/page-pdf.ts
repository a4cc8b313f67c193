import type { FontStore } from '../../fonts/font-store.ts';
import type { OutputProfile } from '../../model/newsroom.ts';
import type { PageModel } from '../../model/page.ts';
import { addBookmarks } from './bookmarks.ts';
import { drawPage } from './draw-page.ts';
import { addOutputIntent } from './output-intent.ts';
import { pageFacts } from './page-facts.ts';
import { pdfText } from './pdfkit-insides.ts';
import { storePictures } from './pictures/store-pictures.ts';
import { PressDocument } from './press-document.ts';
import { openFonts, pageFontFiles } from './press-fonts.ts';
import { pressSheet } from './press-sheet.ts';
import { OVERPRINT, TextPen } from './text-pen.ts';

/** What a page is printed with: its fonts, and the profile of the press or null. */
export interface PressSetting {
  readonly fonts: FontStore;
  readonly profile: OutputProfile | null;
}

/** A page as a PDF for the press. The same page and setting give the same bytes. Throws a UsageError for damaged pictures. */
export async function pagePdf(page: PageModel, { fonts, profile }: PressSetting): Promise<Uint8Array> {
  const files = await pageFontFiles(page, fonts);
  const sheet = pressSheet(page);
  const document = new PressDocument(pageFacts(page, [...files.values()]), sheet.width, sheet.height);
  Object.assign(document.page.dictionary.data, { TrimBox: sheet.trim, BleedBox: sheet.bleed });
  document.catalog.PageLabels = { Nums: [0, { P: pdfText(page.pageNumber) }] };
  if (profile !== null) addOutputIntent(document, profile);
  addOverprint(document);
  document.translate(sheet.margin, sheet.margin);
  const tools = {
    document,
    pen: new TextPen(openFonts(document, files)),
    pictures: storePictures(document, page),
  };
  drawPage(tools, page);
  addBookmarks(document, page, sheet);
  return document.bytes();
}

/** Ink that is not named is left as it is beneath (OPM 1). */
function addOverprint(document: PressDocument): void {
  for (const [name, on] of [
    [OVERPRINT.on, true],
    [OVERPRINT.off, false],
  ] as const) {
    document.page.ext_gstates[name] = { Type: 'ExtGState', OP: on, op: on, OPM: 1 };
  }
}
