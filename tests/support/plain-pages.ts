import type { FontStore } from '../../src/fonts/font-store.ts';
import type { ComposedPage } from '../../src/issue/compose-pages.ts';
import { composePages } from '../../src/issue/compose-pages.ts';
import type { MakePages } from '../../src/issue/make-pages.ts';
import type { Typefaces } from '../../src/model/typeface.ts';
import { plainCompositor } from './typefaces.ts';

/** Fonts of no bytes, which serve outputs that carry them and look into none. */
function plainFonts(typefaces: Typefaces): FontStore {
  return { typefaces, subset: async () => new Uint8Array(), familyOf: (id) => id };
}

/** Makes up pages with the real composer and widths that text is set by without fonts; without pictures. */
export const plainPages: MakePages = async ({ newsroom, issue, pages, articles, style, alternatives }) => {
  const compositor = plainCompositor(style ?? 'tabloid');
  const composed = composePages({
    ...{ issue, pages: issue.pages, articles, publication: newsroom.config.publication },
    compositorOf: () => compositor,
    pictures: new Map(),
    advertsOf: () => new Map(),
    options: { alternatives, effort: 200_000 },
  });
  const isAsked = ({ page }: ComposedPage) => pages.some((it) => it.pageNumber === page.pageNumber);
  return composed
    .filter(isAsked)
    .map((it) => ({ ...it, fonts: plainFonts(compositor.typefaces), notes: [] }));
};
