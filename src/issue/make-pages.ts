import { LAYOUT_EFFORT } from '../compose/makeup/layout-weights.ts';
import type { Compositor } from '../compose/story/compositor.ts';
import type { FontStore } from '../fonts/font-store.ts';
import type { Article } from '../model/article.ts';
import type { Issue, IssuePage } from '../model/issue.ts';
import type { Localised } from '../model/localised.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { ReadTemplate } from '../outputs/output.ts';
import type { Platform } from '../platform/platform.ts';
import { rasterisePdf } from '../platform/rasterise.ts';
import { type ComposedPage, composePages } from './compose-pages.ts';
import { headlineWords, type OpenStyle, openStyles } from './open-styles.ts';
import { pageNotes } from './page-notes.ts';
import { pagesNeeded } from './pages-needed.ts';
import { type PagePictures, readPictures } from './pictures/read-pictures.ts';
import { refuseMissingPictures } from './pictures/refuse-missing.ts';
import { refuseHopeless } from './refuse-hopeless.ts';

/** Pages of an issue that are to be made up. */
export interface PagesTask {
  readonly newsroom: Newsroom;
  readonly issue: Issue;
  /** Those of the issue's pages that are asked for, in its order. */
  readonly pages: readonly IssuePage[];
  /** All articles of the issue, by the name that pages list them under. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Folder of the manifest: pictures lie beside it. */
  readonly folder: string;
  readonly platform: Platform;
  /** Page styles are files of the templates folders. */
  readonly readTemplate: ReadTemplate;
  /** The style that takes the place of the pages' own; null for none. */
  readonly style: string | null;
  /** Good pages asked for, different from each other: at least 1. */
  readonly alternatives: number;
}

/** A page that was made up, with what it is drawn with. */
export interface PreparedPage extends ComposedPage {
  /** The fonts of its style. */
  readonly fonts: FontStore;
  /** What editors should know: pictures that are too coarse. */
  readonly notes: readonly Localised[];
}

/** See {@link makePages}. */
export type MakePages = (task: PagesTask) => Promise<readonly PreparedPage[]>;

/**
 * Makes up the pages that are asked for, in the issue's order, and those that jump to them: opens the fonts of their styles, reads their pictures,
 * composes.
 * @throws UsageError for a style, a font or a picture that is not there, for a page that neither fits nor could with a
 *   change that is known to suggest, and as composePages.
 */
export const makePages: MakePages = async (task) => {
  const { newsroom, issue, articles, alternatives } = task;
  const pages = pagesNeeded(issue, task.pages);
  const names = pages.map((page) => styleName(page, task));
  const styles = await openStyles(names, task);
  const styleOf = (page: IssuePage): OpenStyle => styles.get(styleName(page, task)) ?? noStyle();
  const wordsOf = headlineWords(newsroom);
  const pictures = picturesOf(pages, task);
  for (const { pageNumber } of task.pages)
    refuseMissingPictures(pictures.get(pageNumber)?.missing ?? [], [...articles.values()]);
  const composed = composePages({
    ...{ issue, pages, articles, publication: newsroom.config.publication },
    compositorOf: (page): Compositor => {
      const { style, fonts } = styleOf(page);
      return { style, typefaces: fonts.typefaces, wordsOf };
    },
    pictures: new Map([...pictures.values()].flatMap((it) => [...it.pictures])),
    advertsOf: (page) => pictures.get(page.pageNumber)?.adverts ?? new Map(),
    options: { alternatives, effort: LAYOUT_EFFORT },
  });
  const isAsked = ({ page }: ComposedPage) => task.pages.some((it) => it.pageNumber === page.pageNumber);
  return composed.filter(isAsked).map((it) => {
    refuseHopeless(it);
    const { style, fonts } = styleOf(it.page);
    return { ...it, fonts, notes: pageNotes(it.result, style) };
  });
};

function styleName({ plan }: IssuePage, { style, newsroom }: PagesTask): string {
  return style ?? plan.style ?? newsroom.config.style;
}

/** Every page's style was opened. */
function noStyle(): never {
  throw new Error('a page without an open style');
}

/** The pictures of each page, by its number. */
function picturesOf(
  pages: readonly IssuePage[],
  { platform, folder, articles }: PagesTask,
): ReadonlyMap<string, PagePictures> {
  const all = [...articles.values()];
  const draw = (pdf: Uint8Array, dotsPerInch: number) => rasterisePdf(platform, pdf, dotsPerInch);
  return new Map(
    pages.map((page) => [page.pageNumber, readPictures(platform.files, folder, page, all, draw)]),
  );
}
