import { readJpegHeader } from './jpeg-header.ts';
import type { HeaderReading } from './picture-header.ts';
import { readPngHeader } from './png-header.ts';

/** How files begin that people take for JPEG or PNG, as Latin-1, and what they are. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^GIF8/, 'GIF'],
  [/^RIFF[\s\S]{4}WEBP/, 'WebP'],
  [/^[\s\S]{4}ftyp(avif|avis)/, 'AVIF'],
  [/^[\s\S]{4}ftyp(hei|hev|mif)/, 'HEIC'],
  [/^%PDF-/, 'PDF'],
  [/^(II\*\0|MM\0\*)/, 'TIFF'],
  [/^BM[\s\S]{4}\0\0\0\0/, 'BMP'],
  [/^8BPS/, 'PSD'],
  [/^(\xef\xbb\xbf)?\s*<(\?xml|svg|!DOCTYPE svg)/i, 'SVG'],
  [/^(\xef\xbb\xbf)?\s*</, 'HTML'],
  [/^version https:\/\/git-lfs/, 'Git LFS'],
];

/** What a picture's bytes say of it: told by the bytes alone, whatever the file is called. Never throws. */
export function readHeader(bytes: Uint8Array): HeaderReading {
  if (bytes.length === 0) return { fault: 'empty' };
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpegHeader(bytes);
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return readPngHeader(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  const other = OTHERS.find(([pattern]) => pattern.test(start));
  return other === undefined ? { fault: 'unknown' } : { fault: 'otherKind', name: other[1] };
}
