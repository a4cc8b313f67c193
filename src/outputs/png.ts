import { UsageError } from '../model/usage-error.ts';
import type { Output } from './output.ts';
import { pagePdf } from './pdf/page-pdf.ts';

/** Dots per inch: body type of 9 pt is easy to read, and a broadsheet stays below 8 megapixels. */
const RESOLUTION = 150;

/** A preview of a page, cut at the trim: the picture that the areas of the page's data lie on. */
export const png: Output = {
  name: 'png',
  title: { zh: '版面预览图（PNG）', en: 'previews of pages, as PNG' },
  async renderPage(page, { fonts, rasterisePdf }) {
    if (fonts === null) throw new Error('pages are drawn with fonts: the context has none');
    const trimmed = { ...page, sheet: { ...page.sheet, bleed: 0, cropMarks: false } };
    const content = rasterisePdf(await pagePdf(trimmed, { fonts, profile: null }), RESOLUTION);
    if (content === null) throw withoutPoppler();
    return [{ path: `${page.name}.png`, content }];
  },
};

function withoutPoppler(): UsageError {
  return new UsageError({
    zh: '没有 pdftoppm，画不出预览图；请安装 poppler（Debian、Ubuntu：apt install poppler-utils；macOS：brew install poppler），或用 --to 去掉 png',
    en: 'no preview without pdftoppm; install poppler (Debian, Ubuntu: apt install poppler-utils; macOS: brew install poppler), or leave png out of --to',
  });
}
