import { printFile } from './drawn-page/page-links.ts';
import type { Output } from './output.ts';
import { printValues } from './print/story-values.ts';
import { printPageValues } from './print-page/page-values.ts';

/** A page, or an article set in columns, as HTML in which every line stands where the composer put it. */
export const print: Output = {
  name: 'print',
  title: { zh: '版面和小样（网页）', en: 'pages and proofs set in columns, as HTML' },
  async renderArticle(tagged, context) {
    const content = await context.fillTemplate('print/article.liquid', printValues(tagged, context));
    return [{ path: printFile(tagged.article.slug), content }];
  },
  async renderPage(page, context) {
    const content = await context.fillTemplate('print/page.liquid', await printPageValues(page, context));
    return [{ path: printFile(page.name), content }];
  },
};
