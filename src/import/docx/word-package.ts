import type { KeptBlock, KeptCell, KeptDocument, KeptForm, KeptParagraph, Piece } from './kept.ts';

/** Begins the name of the bookmark that gives a paragraph's number. */
export const NUMBER_MARK = 'n';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const PACKAGE_LINKS = `${XML}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="d" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
/** All pictures are one that is never opened: which is meant stands in the alternative text. */
const DOCUMENT_LINKS = `${XML}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="p" Type="${OFFICE}/image" Target="media/picture.png"/></Relationships>`;
const STYLES = `${XML}<w:styles xmlns:w="${WORD}">${[1, 2, 3, 4, 5, 6].map((level) => style(`h${level}`, `heading ${level}`)).join('')}${style('q', 'Quote')}</w:styles>`;
const NUMBERING = `${XML}<w:numbering xmlns:w="${WORD}">${numbering('1', 'decimal')}${numbering('2', 'bullet')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

/**
 * Writes running text as the files of a plain Word package: nothing but paragraphs, tables, bold type, breaks, symbols and
 * places of pictures, each paragraph with a bookmark that holds its number. No byte of the received file is in it unread.
 */
export async function writeWordPackage({ blocks }: KeptDocument): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const body = blocks.map(blockXml).join('');
  const document = `${XML}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:a="${DRAWING}/main" xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:pic="${DRAWING}/picture"><w:body>${body}</w:body></w:document>`;
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE_LINKS,
    'word/_rels/document.xml.rels': DOCUMENT_LINKS,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/document.xml': document,
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(packed, { level: 0 });
}

function style(id: string, name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

function numbering(id: string, format: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
}

function blockXml(block: KeptBlock): string {
  if (block.kind === 'paragraph') return paragraphXml(block);
  const rows = block.rows.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('');
  return `<w:tbl>${rows}</w:tbl>`;
}

function cellXml({ paragraphs, span }: KeptCell): string {
  return `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraphs.map(paragraphXml).join('')}</w:tc>`;
}

function paragraphXml({ number, form, pieces }: KeptParagraph): string {
  const mark = `<w:bookmarkStart w:id="${number}" w:name="${NUMBER_MARK}${number}"/>`;
  return `<w:p><w:pPr>${formXml(form)}</w:pPr>${mark}${runsOf(pieces).map(runXml).join('')}</w:p>`;
}

function formXml(form: KeptForm): string {
  if (form === 'plain') return '';
  if (form === 'quotation') return '<w:pStyle w:val="q"/>';
  if ('heading' in form) return `<w:pStyle w:val="h${form.heading}"/>`;
  return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${form.ordered ? 1 : 2}"/></w:numPr>`;
}

/** Pieces with neighbouring words of the same type in one: Word parts a line into dozens of runs. */
function runsOf(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const goesOn = last?.kind === 'text' && piece.kind === 'text' && last.bold === piece.bold;
    if (goesOn) runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}

function runXml(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return `<w:r>${piece.bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(piece.text)}</w:t></w:r>`;
    case 'break':
      return '<w:r><w:br/></w:r>';
    case 'tab':
      return '<w:r><w:tab/></w:r>';
    case 'symbol':
      return `<w:r><w:sym w:font="${escaped(piece.font)}" w:char="${escaped(piece.char)}"/></w:r>`;
    case 'picture':
      return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${piece.index}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
