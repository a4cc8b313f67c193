import { jpegProfile } from './jpeg-profile.ts';
import { jpegSegments } from './jpeg-segments.ts';
import { DamagedPicture, type StoredPicture } from './stored-picture.ts';

/** Start of frame: all of C0 to CF but the tables C4, C8 and CC (ITU T.81, table B.1). */
const FRAMES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const SPACES = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const;
const ADOBE = 0xee;

/** A JPEG, stored as it is. Throws a DamagedPicture. */
export function readJpeg(bytes: Uint8Array): StoredPicture {
  const segments = jpegSegments(bytes);
  const frame = segments.find(({ marker }) => FRAMES.has(marker))?.body;
  if (frame === undefined || frame.length < 6) throw new DamagedPicture('no frame');
  const view = new DataView(frame.buffer, frame.byteOffset, frame.length);
  const space = SPACES[view.getUint8(5) as keyof typeof SPACES];
  if (space === undefined) throw new DamagedPicture('number of colours');
  const [height, width] = [view.getUint16(1), view.getUint16(3)];
  if (width === 0 || height === 0) throw new DamagedPicture('no size');
  const adobe = segments.some(({ marker, body }) => marker === ADOBE && startsWith(body, 'Adobe'));
  return {
    width,
    height,
    bits: view.getUint8(0),
    space,
    // Grey goes to the black plate, and inks that a picture was separated into stay as they are.
    profile: space === 'DeviceRGB' ? jpegProfile(segments) : null,
    packed: { filter: 'DCTDecode' },
    bytes,
    alpha: null,
    clear: null,
    inverted: adobe && space === 'DeviceCMYK',
  };
}

function startsWith(body: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(body.subarray(0, text.length)) === text;
}
