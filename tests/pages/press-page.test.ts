import { describe, expect, it } from 'vitest';
import type { Compositor } from '../../src/compose/story/compositor.ts';
import type { PageModel, PagePicture } from '../../src/model/page.ts';
import { pdf } from '../../src/outputs/pdf.ts';
import { sampleFonts } from '../outputs/drawn-page/sample-fonts.ts';
import { pageFile } from '../outputs/page-files.ts';
import { inkCoverage } from '../outputs/pdf/press-tools.ts';
import { articleNamed, footAdvert, madePage, REAL_PAGE } from '../support/made-pages.ts';
import { png } from '../support/png.ts';
import { plainCompositor } from '../support/typefaces.ts';

const MARGINS = 'sheet: { width: 275, height: 390, bleed: 0, cropMarks: false }';
const STYLES = {
  hei: `extends: tabloid\n${MARGINS}\ncolours: { red: [0, 0, 0, 100] }\n`,
  hong: `extends: tabloid\n${MARGINS}\n`,
};
const articles = await Promise.all(REAL_PAGE.map((slug) => articleNamed(slug)));
const [lead] = articles;

/** The best make-up, or where nothing fits the best suggestion. */
function onlyPage({ result }: ReturnType<typeof madePage>): PageModel {
  const made = result.pages[0] ?? result.suggestions[0];
  if (made === undefined) throw new Error('no page');
  return made.page;
}

async function bundledFonts(style: keyof typeof STYLES): Promise<Compositor> {
  return { ...plainCompositor(style, STYLES), typefaces: (await sampleFonts()).typefaces };
}

describe('a page of text', () => {
  it.each([
    ['hei', 'black ink only where its style has no other'],
    ['hong', 'magenta and yellow where its style has red'],
  ] as const)('in the style %s has %s', async (style, _what) => {
    const compositor = await bundledFonts(style);
    const page = onlyPage(madePage(articles, { compositor, plan: { adverts: [footAdvert(10)] } }));
    expect(page.pictures).toEqual([]);
    const { content } = await pageFile(pdf, page);
    const { c, m, y, k } = inkCoverage(content as Uint8Array);
    expect(k).toBeGreaterThan(0.05);
    expect(c).toBe(0);
    if (style === 'hei') expect({ m, y }).toEqual({ m: 0, y: 0 });
    else expect(Math.min(m, y)).toBeGreaterThan(0.0001);
  });
});

describe('the real page of 2015 with a picture in its lead', () => {
  const src = 'tupian/zuotanhui.png';
  const picture: PagePicture = {
    ...{ src, kind: 'png', bytes: png({ width: 60, height: 40 }), width: 60, height: 40, orientation: 1 },
  };

  it.each([6, 8, 9, 10, 12])(
    'and an advert of %i grid lines prints every line of all stories',
    async (rows) => {
      const copy = lead?.draft.text.replace(
        /^date:/m,
        `images:\n  - src: ${src}\n    cutline: 座谈会现场。\n    credit: 李旦 摄\ndate:`,
      );
      const pictured = await articleNamed('fulian-xinmeiti', copy);
      const made = madePage([pictured, ...articles.slice(1)], {
        pictures: new Map([[src, picture]]),
        plan: { adverts: [footAdvert(rows)] },
        options: { effort: 20_000_000 },
      });
      console.log(
        rows,
        made.result.pages.length,
        made.result.suggestions.map((it) => it.stories.flatMap(({ setting }) => setting.change ?? [])),
      );
      const page = onlyPage(made);
      expect(page.pictures.map((it) => it.src)).toEqual([src]);
      const [image] = page.blocks.flatMap(({ images }) => images);
      expect(image?.rect.height).toBeGreaterThan(40);
      expect(made.result.pages.length + made.result.suggestions.length).toBeGreaterThan(0);
    },
  );
});
