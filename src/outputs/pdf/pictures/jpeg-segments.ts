import { DamagedPicture } from './stored-picture.ts';

/** A marked segment of a JPEG, its length not among the body. */
export interface JpegSegment {
  readonly marker: number;
  readonly body: Uint8Array;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** The segments of a JPEG before its first scan. Throws a DamagedPicture when the bytes are none. */
export function jpegSegments(bytes: Uint8Array): readonly JpegSegment[] {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new DamagedPicture('not a JPEG');
  const segments: JpegSegment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) break;
    // A marker may be preceded by any number of bytes FF.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    segments.push({ marker, body: bytes.subarray(at + 4, at + 2 + length) });
    at += 2 + Math.max(length, 2);
  }
  return segments;
}
