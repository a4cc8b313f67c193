import type { Output } from './output.ts';
import { pageData } from './page-json/page-data.ts';

/** A page as data: what stands where, for e-papers and apps. docs/pages.md describes it, docs/page.schema.json checks it. */
export const json: Output = {
  name: 'json',
  title: { zh: '版面数据（热区）', en: 'pages as data, with the areas of their articles' },
  async renderPage(page) {
    return [{ path: `${page.name}.json`, content: `${JSON.stringify(pageData(page), null, 2)}\n` }];
  },
};
