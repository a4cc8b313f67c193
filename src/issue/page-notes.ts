import type { PageResult } from '../compose/page/compose-page.ts';
import type { Localised } from '../model/localised.ts';
import type { PageModel } from '../model/page.ts';
import type { PageStyle } from '../model/page-style.ts';
import { coarsePicture } from './pictures/resolution.ts';

/** What editors should know of a page beside whether it fits: pictures that are missing, and too coarse in its best make-up. */
export function pageNotes(
  { pages, suggestions }: PageResult,
  missing: readonly string[],
  style: PageStyle,
): readonly Localised[] {
  const [made = suggestions[0]] = pages;
  const lacking = missing.map((src) => ({
    zh: `找不到图片 ${src}（或它在网上、经链接指向文件夹之外），版面上没有排。`,
    en: `picture ${src} is missing (or on the web, or leads out of the folder through a link); the page lacks it.`,
  }));
  return [...lacking, ...(made === undefined ? [] : coarsePictures(made.page, style))];
}

function coarsePictures({ blocks, pictures }: PageModel, style: PageStyle): readonly Localised[] {
  const bySrc = new Map(pictures.map((picture) => [picture.src, picture]));
  return blocks.flatMap(({ images, label }) =>
    images.flatMap(({ src, whole }) => {
      const picture = bySrc.get(src);
      if (picture === undefined) return [];
      return coarsePicture(picture, whole, style.pictures.leastResolution, label) ?? [];
    }),
  );
}
