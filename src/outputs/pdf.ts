import type { Output } from './output.ts';
import { pagePdf } from './pdf/page-pdf.ts';

/** Pages for the press: PDF in inks, with embedded fonts, trim and bleed. */
export const pdf: Output = {
  name: 'pdf',
  title: { zh: '付印版面（PDF）', en: 'pages for the press, as PDF' },
  async renderPage(page, { fonts, outputProfile }) {
    if (fonts === null) throw new Error('pages are drawn with fonts: the context has none');
    const content = await pagePdf(page, { fonts, profile: outputProfile() });
    return [{ path: `${page.name}.pdf`, content }];
  },
};
