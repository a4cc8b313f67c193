import type { PageBlock, PageImage, PageModel, PageText } from '../../model/page.ts';
import { cropMarks } from './crop-marks.ts';
import { imageOperators } from './draw-image.ts';
import { boxOperators, ruleOperators } from './draw-shapes.ts';
import { linkLines } from './page-links.ts';
import type { PressPicture } from './pictures/store-pictures.ts';
import type { PressDocument } from './press-document.ts';
import { blockElement, textElement, wholeTexts } from './text-elements.ts';
import { OVERPRINT, type TextPen } from './text-pen.ts';

/** What a page is drawn with. */
export interface DrawingTools {
  readonly document: PressDocument;
  readonly pen: TextPen;
  readonly pictures: ReadonlyMap<string, PressPicture>;
}

/** Draws all of a page, block by block in reading order, each in its place of the document's structure. */
export function drawPage(tools: DrawingTools, page: PageModel): void {
  const { document } = tools;
  const root = document.struct('Document');
  document.addStructure(root);
  drawArtifact(tools, cropMarks(page).flatMap(ruleOperators));
  for (const block of page.blocks) {
    drawArtifact(tools, [...block.boxes.flatMap(boxOperators), ...block.rules.flatMap(ruleOperators)]);
    const element = structuredBlock(tools, block);
    if (element === null) drawUnstructured(tools, block);
    else root.add(element);
  }
}

/** Shapes cut out what lies beneath; the pen's ink is another afterwards. */
function drawArtifact({ document, pen }: DrawingTools, operators: readonly string[]): void {
  if (operators.length === 0) return;
  document.markContent('Artifact', { type: 'Layout' });
  document.addContent([`/${OVERPRINT.off} gs`, ...operators].join('\n'));
  document.endMarkedContent();
  pen.forgetInk();
}

/** The block as an element whose parts are drawn when it joins the structure; null for what is no content. */
function structuredBlock(tools: DrawingTools, block: PageBlock): PDFKit.PDFStructureElement | null {
  const type = blockElement(block.kind);
  const parts = [
    ...block.images.map((image) => figure(tools, image)),
    ...wholeTexts(block.texts).map((texts) => structuredText(tools, texts)),
  ];
  return type === null || parts.length === 0
    ? null
    : tools.document.struct(type, { title: block.label }, parts);
}

function figure({ document, pictures }: DrawingTools, image: PageImage): PDFKit.PDFStructureElement {
  const draw = () => document.addContent(imageOperators(image, pictures.get(image.src)).join('\n'));
  return document.struct('Figure', { alt: image.alternative }, [draw]);
}

/** A text as an element; one that leads somewhere holds a link. */
function structuredText(tools: DrawingTools, texts: readonly PageText[]): PDFKit.PDFStructureElement {
  const { document } = tools;
  const parts = texts.map((text) => linkedText(tools, text) ?? (() => drawText(tools, text)));
  return document.struct(textElement(texts[0]?.role ?? 'paragraph'), {}, parts);
}

function linkedText(tools: DrawingTools, text: PageText): PDFKit.PDFStructureElement | null {
  if (text.link === null) return null;
  const element = tools.document.struct('Link');
  element.add(() => drawText(tools, text));
  linkLines(tools.document, text, text.link, element);
  element.end();
  return element;
}

function drawText({ document, pen }: DrawingTools, text: PageText): void {
  document.addContent(pen.operators(text).join('\n'));
}

function drawUnstructured(tools: DrawingTools, block: PageBlock): void {
  const images = block.images.flatMap((image) => imageOperators(image, tools.pictures.get(image.src)));
  drawArtifact(tools, [...images, ...block.texts.flatMap((text) => tools.pen.operators(text))]);
}
