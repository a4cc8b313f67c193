import { printFile } from './drawn-page/page-links.ts';
import type { Output } from './output.ts';
import { printPageValues } from './print/page-values.ts';

/** A page, or a proof of one story, as HTML in which every line stands where the composer put it. */
export const print: Output = {
  name: 'print',
  title: { zh: '版面和小样（网页）', en: 'pages and proofs set in columns, as HTML' },
  picturesBeside: true,
  async renderPage(page, context) {
    const content = await context.fillTemplate('print/page.liquid', await printPageValues(page, context));
    return [{ path: printFile(page.name), content }];
  },
};
