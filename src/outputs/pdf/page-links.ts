import type { PageLink, PageText } from '../../model/page.ts';
import { pdfText } from './pdfkit-insides.ts';
import type { PressDocument } from './press-document.ts';

/** Makes the lines of a text lead to another page's file, which lies beside this one. */
export function linkLines(
  document: PressDocument,
  { lines }: PageText,
  link: PageLink,
  element: PDFKit.PDFStructureElement,
): void {
  for (const { rect } of lines) {
    const annotation = {
      Subtype: 'Link',
      A: { S: 'GoToR', F: pdfText(`${link.pageNumber}.pdf`), D: [0, 'Fit'], NewWindow: false },
      // Declared as a string, which pdfkit would write as a name.
      Contents: pdfText(`${link.pageNumber}版`) as unknown as string,
      structParent: element,
    };
    document.annotate(rect.x, rect.y, rect.width, rect.height, annotation);
  }
}
