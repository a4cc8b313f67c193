import type { PageModel } from '../../model/page.ts';
import { fontFaces } from '../drawn-page/font-faces.ts';
import { pageTitle } from '../drawn-page/page-title.ts';
import { type RunLooks, runLooks } from '../drawn-page/run-looks.ts';
import { strokeValues } from '../drawn-page/strokes.ts';
import { inMillimetres } from '../drawn-page/units.ts';
import type { OutputContext } from '../output.ts';
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
    blocks: withHeadingLevels(page, looks),
  };
}

/** The sheet in millimetres; `paper` is the trimmed sheet with its bleed. */
function sheetValues({ sheet }: PageModel) {
  const { width, height, bleed } = sheet;
  return {
    width: inMillimetres(width),
    height: inMillimetres(height),
    bleed: inMillimetres(bleed),
    paperWidth: inMillimetres(width + 2 * bleed),
    paperHeight: inMillimetres(height + 2 * bleed),
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
