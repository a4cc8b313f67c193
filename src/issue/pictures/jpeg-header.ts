import { exifOrientation } from './exif-orientation.ts';
import type { HeaderReading } from './picture-header.ts';

/** Frames that PDF readers and browsers draw: baseline, extended, progressive; none lossless or arithmetic (ITU-T T.81, B.1). */
const DRAWN_FRAMES = new Set([0xc0, 0xc1, 0xc2]);

/** Colours by the number of components of a frame. */
const COLOURS: Readonly<Record<number, 'grey' | 'rgb' | 'cmyk'>> = { 1: 'grey', 3: 'rgb', 4: 'cmyk' };

/** A segment: its marker, and its bytes without marker and length. */
interface Segment {
  readonly marker: number;
  readonly content: Uint8Array;
}

/** The header of a JPEG, from the bytes of the whole file. */
export function readJpegHeader(bytes: Uint8Array): HeaderReading {
  let orientation = 1;
  let frame: Segment | null = null;
  let at = 2;
  for (;;) {
    const segment = segmentAt(bytes, at);
    if (segment === 'truncated' || segment === 'broken') return { fault: segment };
    at = segment.end;
    if (isFrame(segment.marker)) frame ??= segment;
    if (segment.marker === 0xe1) orientation = exifOrientation(segment.content) ?? orientation;
    if (segment.marker === 0xd9) return { fault: 'truncated' };
    if (segment.marker === 0xda) break;
  }
  if (frame === null) return { fault: 'broken' };
  return hasEnd(bytes, at) ? headerOf(frame, orientation) : { fault: 'truncated' };
}

function headerOf({ marker, content }: Segment, orientation: number): HeaderReading {
  const [bits, high = 0, low = 0, wide = 0, narrow = 0, components = 0] = content;
  if (bits === undefined || content.length < 6 + 3 * components) return { fault: 'broken' };
  const colour = COLOURS[components];
  // 12 bits a colour are allowed by the standard; no PDF reader draws them.
  if (!DRAWN_FRAMES.has(marker) || bits !== 8 || colour === undefined) return { fault: 'unsupported' };
  const [width, height] = [wide * 256 + narrow, high * 256 + low];
  if (width === 0 || height === 0) return { fault: 'noSize' };
  return {
    kind: 'jpeg',
    width,
    height,
    orientation,
    colour,
    bits,
    hasAlpha: false,
    isInterlaced: marker === 0xc2,
  };
}

/** The segment whose marker stands at an offset, and where the next one begins. */
function segmentAt(
  bytes: Uint8Array,
  offset: number,
): (Segment & { readonly end: number }) | 'truncated' | 'broken' {
  let at = offset;
  if (at >= bytes.length) return 'truncated';
  if (bytes[at] !== 0xff) return 'broken';
  // Any number of fill bytes may stand before a marker.
  while (bytes[at] === 0xff) at++;
  const marker = bytes[at];
  if (marker === undefined) return 'truncated';
  if (isAlone(marker)) return { marker, content: new Uint8Array(), end: at + 1 };
  const [high, low] = [bytes[at + 1], bytes[at + 2]];
  if (high === undefined || low === undefined) return 'truncated';
  const length = high * 256 + low;
  if (length < 2) return 'broken';
  const end = at + 1 + length;
  return end > bytes.length ? 'truncated' : { marker, content: bytes.subarray(at + 3, end), end };
}

/** Markers without a length: TEM, restarts, start and end of the image. */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);
}

/** Start of frame: C0 to CF without the tables that are among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Whether the end of the image comes after the scans; in them each FF is followed by 00 or a restart. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at >= from; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}
