import type { Output } from './output.ts';
import { svgPageValues } from './svg/page-values.ts';

/** A page as one drawing: text as text at its exact places, and over it the areas of its articles as links. */
export const svg: Output = {
  name: 'svg',
  title: { zh: '版面矢量图（带热区）', en: 'pages as drawings, with the areas of their articles' },
  picturesBeside: true,
  async renderPage(page, context) {
    const content = await context.fillTemplate('svg/page.liquid', await svgPageValues(page, context));
    return [{ path: `${page.name}.svg`, content }];
  },
};
