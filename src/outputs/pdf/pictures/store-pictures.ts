import type { PageModel, PagePicture } from '../../../model/page.ts';
import { UsageError } from '../../../model/usage-error.ts';
import type { PressDocument } from '../press-document.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { DamagedPicture, type StoredPicture } from './stored-picture.ts';

/** A picture in the document. */
export interface PressPicture {
  /** The name that the page's resources give it. */
  readonly name: string;
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
}

/**
 * Puts the page's pictures into the document, each once; by the path that images name. Throws a UsageError for one
 * whose bytes are damaged.
 */
export function storePictures(document: PressDocument, page: PageModel): ReadonlyMap<string, PressPicture> {
  const shown = new Set(page.blocks.flatMap((block) => block.images.map((image) => image.src)));
  const pictures = page.pictures.filter((picture) => shown.has(picture.src));
  return new Map(
    pictures.map((picture, index) => {
      const name = `I${index + 1}`;
      document.page.xobjects[name] = pictureObject(document, readPicture(picture));
      return [picture.src, { name, orientation: picture.orientation }];
    }),
  );
}

function readPicture({ src, kind, bytes }: PagePicture): StoredPicture {
  try {
    return kind === 'jpeg' ? readJpeg(bytes) : readPng(bytes);
  } catch (error) {
    if (!(error instanceof DamagedPicture)) throw error;
    throw new UsageError({
      zh: `图片 ${src} 已损坏，不能排进 PDF；请换一份完好的 ${kind === 'jpeg' ? 'JPEG' : 'PNG'} 文件。`,
      en: `picture ${src} is damaged and cannot go into the PDF; replace it with a sound ${kind.toUpperCase()} file.`,
    });
  }
}

function pictureObject(document: PressDocument, picture: StoredPicture): object {
  const { alpha, clear, inverted, packed } = picture;
  return document.stream(
    {
      ...sizeOf(picture, picture.bits),
      ColorSpace: spaceOf(document, picture),
      ...packingOf(picture),
      ...(inverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
      ...(alpha === null ? {} : { SMask: alphaObject(document, picture, alpha) }),
      ...(clear === null || packed?.filter === 'DCTDecode' ? {} : { Mask: clear }),
    },
    picture.bytes,
  );
}

function alphaObject(document: PressDocument, picture: StoredPicture, alpha: Uint8Array): object {
  return document.stream({ ...sizeOf(picture, 8), ColorSpace: 'DeviceGray' }, alpha);
}

function sizeOf({ width, height }: StoredPicture, bits: number): Readonly<Record<string, unknown>> {
  return { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: bits };
}

function spaceOf(document: PressDocument, { space, profile }: StoredPicture): unknown {
  if (typeof space !== 'string') {
    const { palette } = space;
    return ['Indexed', 'DeviceRGB', Math.floor(palette.length / 3) - 1, document.stream({}, palette)];
  }
  if (profile === null) return space;
  return ['ICCBased', document.stream({ N: 3, Alternate: 'DeviceRGB' }, profile)];
}

function packingOf({ packed, bits, width }: StoredPicture): Readonly<Record<string, unknown>> {
  if (packed === null) return {};
  if (packed.filter === 'DCTDecode') return { Filter: 'DCTDecode' };
  const shape = { Predictor: 15, Colors: packed.colours, BitsPerComponent: bits, Columns: width };
  return { Filter: 'FlateDecode', DecodeParms: shape };
}
