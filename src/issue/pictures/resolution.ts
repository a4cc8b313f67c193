import type { Localised } from '../../model/localised.ts';
import type { PagePicture } from '../../model/page.ts';

/** Points of an inch. */
const INCH = 72;

/** Size of the whole picture on the page, the part that a crop hides among it; points. */
export interface PrintedSize {
  readonly width: number;
  readonly height: number;
}

/** Dots per inch of a picture that is printed so large: the lesser of both directions. Infinite when it has no size. */
export function resolutionOf(
  picture: Pick<PagePicture, 'width' | 'height'>,
  widthPt: number,
  heightPt: number,
): number {
  return Math.min(dots(picture.width, widthPt), dots(picture.height, heightPt));
}

/**
 * What to tell of a picture that is too coarse for the paper (`style.pictures.leastResolution`), with the pixels that it
 * needs; null when it is fine enough. `article` is what people call its article or advert.
 */
export function coarsePicture(
  picture: Pick<PagePicture, 'src' | 'width' | 'height'>,
  printed: PrintedSize,
  leastResolution: number,
  article: string,
): Localised | null {
  const resolution = resolutionOf(picture, printed.width, printed.height);
  if (resolution >= leastResolution) return null;
  const dpi = Math.floor(resolution);
  const needed = Math.ceil((printed.width / INCH) * leastResolution);
  return {
    zh: `${article}：图片 ${picture.src} 印出来只有 ${dpi} dpi，会发虚；要 ${leastResolution} dpi，需要至少 ${needed} 像素宽，现在 ${picture.width}。`,
    en: `${article}: picture ${picture.src} prints at ${dpi} dpi and will look coarse; ${leastResolution} dpi need at least ${needed} pixels of width, it has ${picture.width}.`,
  };
}

function dots(pixels: number, points: number): number {
  return points > 0 ? (pixels * INCH) / points : Number.POSITIVE_INFINITY;
}
