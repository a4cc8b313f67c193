import { readFileSync } from 'node:fs';
import * as path from 'node:path';

/** Pictures of 48 x 32 pixels that Ghostscript and ImageMagick made: tests/fixtures/pictures. */
export type JpegName = 'grey' | 'rgb' | 'cmyk' | 'progressive';

/** A real JPEG. */
export function jpeg(name: JpegName): Uint8Array {
  return readFileSync(path.resolve(import.meta.dirname, `../fixtures/pictures/${name}.jpg`));
}

/** A JPEG with segments put behind its start, as a camera writes its notes. */
export function withSegments(bytes: Uint8Array, ...segments: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([bytes.subarray(0, 2), ...segments, bytes.subarray(2)]);
}

/** An APP1 segment that notes how a camera was held. */
export function exifSegment(orientation: number, order: 'little' | 'big'): Uint8Array {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4);
  const short = (value: number, at: number) =>
    order === 'little' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    order === 'little' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order === 'little' ? 'II' : 'MM', 0, 'latin1');
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(orientation, 18);
  const content = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, content.length + 2]), content]);
}
