import type { Article } from '../../model/article.ts';
import type { IssuePage } from '../../model/issue.ts';
import type { Localised } from '../../model/localised.ts';
import type { PagePicture } from '../../model/page.ts';
import type { Files } from '../../platform/platform.ts';
import { fileInside } from '../picture-files.ts';
import { pagePicture, pictureError } from './page-picture.ts';

/** Dots per inch at which a PDF advert is drawn. */
const PDF_RESOLUTION = 300;

/** The first page of a PDF as PNG; null when it cannot be drawn (platform/rasterise.ts). */
export type RasterisePdf = (pdf: Uint8Array, dotsPerInch: number) => Uint8Array | null;

/** The pictures of a page. */
export interface PagePictures {
  /** Those of stories by the path that drafts name them by. */
  readonly pictures: ReadonlyMap<string, PagePicture>;
  /** Those of adverts by the advert's id; boxes and holes have none. */
  readonly adverts: ReadonlyMap<string, PagePicture>;
  /** Pictures of stories that are not there, or on the web: nothing can be printed. */
  readonly missing: readonly string[];
}

/**
 * Reads the pictures that a page prints from the issue's folder: those of its articles, but for stories that the plan sets
 * without, and those of its adverts. `articles` may be more than the page's. Throws a UsageError that names file and
 * article or advert when one cannot be printed, and when an advert's is not there.
 */
export function readPictures(
  files: Files,
  folder: string,
  page: IssuePage,
  articles: readonly Article[],
  rasterisePdf: RasterisePdf,
): PagePictures {
  const pictures = new Map<string, PagePicture>();
  const missing = new Set<string>();
  for (const { slug, src } of storyPictures(page, articles)) {
    if (pictures.has(src)) continue;
    const file = /^https?:/i.test(src) ? null : fileInside(files, folder, src);
    if (file === null) missing.add(src);
    else pictures.set(src, pagePicture({ src, bytes: files.read(file), owner: ofArticle(slug) }));
  }
  const adverts = page.plan.adverts.flatMap(({ id, src }) =>
    src === null ? [] : [[id, advertPicture({ files, folder, page, id, src }, rasterisePdf)] as const],
  );
  return { pictures, adverts: new Map(adverts), missing: [...missing] };
}

function storyPictures(page: IssuePage, articles: readonly Article[]) {
  const bySlug = new Map(articles.map((article) => [article.slug, article] as const));
  return page.plan.stories
    .filter(({ picture }) => picture !== 'none')
    .flatMap(({ article: slug }) => (bySlug.get(slug)?.pictures ?? []).map(({ src }) => ({ slug, src })));
}

/** An advert's picture, and where it is to be. */
interface AdvertFile {
  readonly files: Files;
  readonly folder: string;
  readonly page: IssuePage;
  readonly id: string;
  readonly src: string;
}

function advertPicture(
  { files, folder, page, id, src }: AdvertFile,
  rasterisePdf: RasterisePdf,
): PagePicture {
  const owner = { zh: `${page.pageNumber} 版广告 ${id} `, en: `advert ${id} on page ${page.pageNumber}` };
  const file = fileInside(files, folder, src);
  if (file === null)
    throw pictureError(src, owner, {
      zh: '不在期次文件夹里，请放进去，或改 image',
      en: "is not in the issue's folder; put it there, or change image",
    });
  const bytes = files.read(file);
  if (!/\.pdf$/i.test(src)) return pagePicture({ src, bytes, owner });
  const drawn = pagePicture({ src, bytes: drawnPdf(bytes, src, owner, rasterisePdf), owner });
  // Browsers go by the ending.
  return { ...drawn, src: `${src}.png` };
}

function drawnPdf(pdf: Uint8Array, src: string, owner: Localised, rasterisePdf: RasterisePdf): Uint8Array {
  const start = Buffer.from(pdf.subarray(0, 1024)).toString('latin1');
  if (!start.includes('%PDF-'))
    throw pictureError(src, owner, { zh: '不是 PDF，请换一个', en: 'is no PDF; give another' });
  const png = rasterisePdf(pdf, PDF_RESOLUTION);
  if (png !== null) return png;
  throw pictureError(src, owner, {
    zh: '画不出来：没有装 poppler（pdftoppm），或 PDF 是坏的、有密码；请装上，或换成 JPEG、PNG',
    en: 'cannot be drawn: poppler (pdftoppm) is not installed, or the PDF is broken or has a password; install it, or give a JPEG or PNG',
  });
}

function ofArticle(slug: string): Localised {
  return { zh: `稿件 ${slug} `, en: `article ${slug}` };
}
