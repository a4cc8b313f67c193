import type { PageResult } from '../compose/page/compose-page.ts';
import type { Localised } from '../model/localised.ts';
import type { PageModel } from '../model/page.ts';
import type { PageStyle } from '../model/page-style.ts';
import { coarsePicture } from './pictures/resolution.ts';

/** What editors should know of a page beside whether it fits: pictures that are too coarse in its best make-up. */
export function pageNotes({ pages, suggestions }: PageResult, style: PageStyle): readonly Localised[] {
  const [made = suggestions[0]] = pages;
  return made === undefined ? [] : coarsePictures(made.page, style);
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
