import type { Output } from './output.ts';
import { printValues } from './print/story-values.ts';

/** An article set in columns: HTML in which every line stands where the composer put it, for proof and print. */
export const print: Output = {
  name: 'print',
  title: { zh: '排版小样（网页）', en: 'set in columns, as HTML' },
  async renderArticle(tagged, context) {
    const content = await context.fillTemplate('print/article.liquid', printValues(tagged, context));
    return [{ path: `${tagged.article.slug}.print.html`, content }];
  },
};
