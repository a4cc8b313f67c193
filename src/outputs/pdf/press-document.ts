import PDFDocument from 'pdfkit';
import { packedObject } from './packed-object.ts';
import type { PageFacts } from './page-facts.ts';
import { pageXmp } from './page-xmp.ts';
import type { OpenedFont, PdfkitInsides, UnwrittenObject } from './pdfkit-insides.ts';

/** A PDF of one page: what pdfkit leaves open or takes from the clock is settled here. */
export class PressDocument extends PDFDocument {
  readonly #facts: PageFacts;

  /** `width` and `height` in points: the whole sheet with bleed and marks. */
  constructor(facts: PageFacts, width: number, height: number) {
    super({
      size: [width, height],
      margin: 0,
      pdfVersion: '1.7',
      lang: 'zh-CN',
      tagged: true,
      displayTitle: true,
      // No standard font is wanted: it would be loaded and stay outside the file.
      font: '',
      info: {
        Title: facts.title,
        Author: facts.author,
        Creator: facts.creator,
        Producer: facts.creator,
        // pdfkit would ask the clock.
        CreationDate: facts.created ?? new Date(0),
      },
    });
    this.#facts = facts;
    insidesOf(this)._id = facts.id;
    if (facts.created === null) delete this.info.CreationDate;
    else this.info.ModDate = facts.created;
  }

  /** The document's root, to which entries that pdfkit does not know are added. */
  get catalog(): Record<string, unknown> {
    return insidesOf(this)._root.data;
  }

  /** Opens a font; it is embedded when the document ends. */
  openFont(bytes: Uint8Array): OpenedFont {
    this.font(Buffer.from(bytes));
    return insidesOf(this)._font;
  }

  /** An object with a stream; its number, as `catalog` and others refer to it. */
  stream(data: Readonly<Record<string, unknown>>, bytes: Uint8Array): object {
    const made = this.ref({ ...data });
    made.end(bytes);
    return made;
  }

  override ref(data: object): ReturnType<PDFKit.PDFDocument['ref']> {
    const made = super.ref(data);
    packedObject(made as unknown as UnwrittenObject);
    return made;
  }

  /** pdfkit's own metadata are not escaped: a headline with & would spoil them. */
  override endMetadata(): void {
    const data = { Type: 'Metadata', Subtype: 'XML' };
    this.catalog.Metadata = this.stream(data, new TextEncoder().encode(pageXmp(this.#facts)));
  }

  /** Ends the document and gives its bytes. */
  bytes(): Uint8Array {
    this.end();
    return new Uint8Array(this.read() as Uint8Array);
  }
}

function insidesOf(document: PDFKit.PDFDocument): PdfkitInsides {
  return document as unknown as PdfkitInsides;
}
