import type { OutputProfile } from '../../model/newsroom.ts';
import { pdfText } from './pdfkit-insides.ts';
import type { PressDocument } from './press-document.ts';

/** Says in which printing condition the page's inks are meant, by the press's own profile. */
export function addOutputIntent(document: PressDocument, { bytes, description }: OutputProfile): void {
  document.catalog.OutputIntents = [
    {
      Type: 'OutputIntent',
      S: 'GTS_PDFX',
      OutputConditionIdentifier: pdfText(description),
      Info: pdfText(description),
      DestOutputProfile: document.stream({ N: 4 }, bytes),
    },
  ];
}
