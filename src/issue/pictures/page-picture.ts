import type { Localised } from '../../model/localised.ts';
import type { PagePicture } from '../../model/page.ts';
import { UsageError } from '../../model/usage-error.ts';
import { faultWords } from './picture-fault.ts';
import { isFault } from './picture-header.ts';
import { readHeader } from './read-header.ts';

/** Pixels a side, pixels in all and bytes that a picture may have: a broadsheet page at 600 dpi is 9,200 x 13,000. */
const MOST_SIDE = 20_000;
const MOST_PIXELS = 200_000_000;
const MOST_BYTES = 64 * 1024 * 1024;

/** A picture's bytes, how it is named and who shows it: 稿件 fulian-xinmeiti, A02 版广告 advert-1. */
export interface PictureFile {
  readonly src: string;
  readonly bytes: Uint8Array;
  readonly owner: Localised;
}

/** A picture as a page places it. Throws a UsageError that names file and owner for what is no JPEG or PNG, or too large. */
export function pagePicture({ src, bytes, owner }: PictureFile): PagePicture {
  const refuse = (what: Localised) => pictureError(src, owner, what);
  if (bytes.length > MOST_BYTES)
    throw refuse({
      zh: `有 ${Math.ceil(bytes.length / 1024 / 1024)} MB，最多 64 MB，请压缩`,
      en: `has ${Math.ceil(bytes.length / 1024 / 1024)} MB, the most is 64 MB; compress it`,
    });
  const header = readHeader(bytes);
  if (isFault(header)) throw refuse(faultWords(header));
  const { kind, width, height, orientation } = header;
  if (Math.max(width, height) > MOST_SIDE || width * height > MOST_PIXELS)
    throw refuse({
      zh: `有 ${width} × ${height} 像素，每边最多 ${MOST_SIDE}，一共最多 2 亿，请缩小`,
      en: `has ${width} x ${height} pixels; the most is ${MOST_SIDE} a side and 200 million in all: make it smaller`,
    });
  const lies = orientation >= 5;
  return { src, kind, bytes, width: lies ? height : width, height: lies ? width : height, orientation };
}

/** A UsageError about a picture. */
export function pictureError(src: string, owner: Localised, what: Localised): UsageError {
  return new UsageError({
    zh: `${owner.zh}的图片 ${src} ${what.zh}。`,
    en: `picture ${src} of ${owner.en} ${what.en}.`,
  });
}
