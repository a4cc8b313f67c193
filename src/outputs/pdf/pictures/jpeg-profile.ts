import type { JpegSegment } from './jpeg-segments.ts';

const APP2 = 0xe2;
const TITLE = 'ICC_PROFILE\0';

/**
 * The RGB profile that a JPEG carries, from all its parts (ICC.1:2022, annex B.4); null when it has none, or not
 * all parts, or one for other colours.
 */
export function jpegProfile(segments: readonly JpegSegment[]): Uint8Array | null {
  const parts = segments
    .filter(({ marker, body }) => marker === APP2 && latin(body.subarray(0, TITLE.length)) === TITLE)
    .map(({ body }) => ({ number: body[12] ?? 0, of: body[13] ?? 0, bytes: body.subarray(14) }))
    .sort((one, other) => one.number - other.number);
  const whole = parts.every(({ number, of }, index) => number === index + 1 && of === parts.length);
  const profile = new Uint8Array(Buffer.concat(parts.map((part) => part.bytes)));
  return whole && latin(profile.subarray(16, 20)) === 'RGB ' && latin(profile.subarray(36, 40)) === 'acsp'
    ? profile
    : null;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
