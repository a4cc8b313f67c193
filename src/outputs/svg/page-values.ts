import type { HotArea, PageBlock, PageImage, PageLine, PageModel } from '../../model/page.ts';
import { fontFaces } from '../drawn-page/font-faces.ts';
import { pageTitle } from '../drawn-page/page-title.ts';
import { type RunLooks, runLooks } from '../drawn-page/run-looks.ts';
import { strokeValues } from '../drawn-page/strokes.ts';
import type { OutputContext } from '../output.ts';
import { pictureAddress } from '../picture-values.ts';
import { styleText } from '../style-text.ts';
import { articleFile, linkTo } from '../web/links.ts';

/** The values for `svg/page.liquid`: everything at its place, in points. */
export async function svgPageValues(page: PageModel, context: OutputContext) {
  const faces = await fontFaces(page, context.fonts);
  const looks = runLooks(page, faces.families, 'pt');
  return {
    title: pageTitle(page),
    faces: styleText(faces.css),
    looks: styleText(looks.css),
    sheet: page.sheet,
    strokes: strokeValues(page.blocks),
    images: page.blocks.flatMap(({ images }) => images).flatMap((image) => imageValues(image) ?? []),
    blocks: page.blocks.map((block) => blockValues(block, looks)),
    hotAreas: page.hotAreas.map((area) => hotAreaValues(area, page)),
  };
}

/** A picture in its crop box; null when its path is not safe to follow. */
function imageValues({ src, rect, whole, alternative }: PageImage) {
  const address = pictureAddress(src);
  if (address === null) return null;
  const placed = { ...whole, x: whole.x - rect.x, y: whole.y - rect.y };
  return { src: address, crop: rect, whole: placed, alternative };
}

function blockValues({ id, texts }: PageBlock, looks: RunLooks) {
  return { id, lines: texts.flatMap(({ lines }) => lines).map((line) => lineValues(line, looks)) };
}

function lineValues({ baseline, runs }: PageLine, looks: RunLooks) {
  return {
    baseline,
    runs: runs.map((run) => ({
      text: run.text,
      x: run.x,
      look: looks.classOf(run),
      tracking: run.tracking === 0 ? null : run.tracking,
      isDash: run.text === '——',
    })),
  };
}

/** The areas of an article, with its headline as title and its web page as target. */
function hotAreaValues({ slug, rects }: HotArea, { blocks }: PageModel) {
  const label = blocks.find((block) => block.slug === slug)?.label ?? '';
  return { link: linkTo(articleFile(slug)), title: label === '' ? slug : label, rects };
}
