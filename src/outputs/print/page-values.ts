import type { PageModel } from '../../model/page.ts';
import { fontFaces } from '../drawn-page/font-faces.ts';
import { pageTitle } from '../drawn-page/page-title.ts';
import { type RunLooks, runLooks } from '../drawn-page/run-looks.ts';
import { ruleValues, strokeValues } from '../drawn-page/strokes.ts';
import { inMillimetres } from '../drawn-page/units.ts';
import type { OutputContext } from '../output.ts';
import { cropMarks } from '../pdf/crop-marks.ts';
import { pressSheet } from '../pdf/press-sheet.ts';
import { styleText } from '../style-text.ts';
import { type BlockValues, blockValues } from './block-values.ts';

/** The values for `print/page.liquid`: everything at its place, in millimetres. */
export async function printPageValues(page: PageModel, context: OutputContext) {
  const faces = await fontFaces(page, context.fonts);
  const looks = runLooks(page, faces.families, 'mm');
  const { width, height } = page.sheet;
  return {
    title: pageTitle(page),
    faces: styleText(faces.css),
    looks: styleText(looks.css),
    style: styleText(context.readAsset('print/page.css')),
    sheet: sheetValues(page),
    viewBox: `0 0 ${width} ${height}`,
    strokes: strokeValues(page.blocks),
    marks: { boxes: [], rules: cropMarks(page).map(ruleValues), dots: [] },
    blocks: withHeadingLevels(page, looks),
  };
}

/** The sheet in millimetres; the paper is that of the PDF, with room for bleed or crop marks on all sides. */
function sheetValues(page: PageModel) {
  const paper = pressSheet(page);
  return {
    width: inMillimetres(page.sheet.width),
    height: inMillimetres(page.sheet.height),
    bleed: inMillimetres(page.sheet.bleed),
    margin: inMillimetres(paper.margin),
    paperWidth: inMillimetres(paper.width),
    paperHeight: inMillimetres(paper.height),
  };
}

/** Blocks with the heading element of their subheads: one level below headlines, of which the page may have none before. */
function withHeadingLevels({ blocks }: PageModel, looks: RunLooks) {
  let heads = 0;
  return blocks.map((block): BlockValues & { readonly subhead: string } => {
    heads += block.texts.filter(({ role }) => role === 'headline').length;
    return { ...blockValues(block, looks), subhead: heads === 0 ? 'h2' : 'h3' };
  });
}
