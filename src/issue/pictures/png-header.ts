import type { HeaderReading } from './picture-header.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Bit depths that each colour type may have (PNG, third edition, table 11.1). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Kinds of chunk in a file, and whether the last one was whole. */
interface Chunks {
  readonly kinds: ReadonlySet<string>;
  readonly isWhole: boolean;
}

/** The header of a PNG, from the bytes of the whole file. */
export function readPngHeader(bytes: Uint8Array): HeaderReading {
  // Signature, IHDR with its length, name, 13 bytes and checksum.
  if (bytes.length < 33) return { fault: 'truncated' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = SIGNATURE.every((byte, index) => bytes[index] === byte);
  if (!isPng || view.getUint32(8) !== 13 || nameAt(bytes, 12) !== 'IHDR') return { fault: 'broken' };
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [bits, type, compression, filter, interlace] = bytes.subarray(24, 29);
  if (width === 0 || height === 0) return { fault: 'noSize' };
  if (bits === undefined || type === undefined || DEPTHS[type]?.includes(bits) !== true)
    return { fault: 'broken' };
  if (compression !== 0 || filter !== 0 || (interlace !== 0 && interlace !== 1)) return { fault: 'broken' };
  const { kinds, isWhole } = chunksOf(bytes, view);
  if (!isWhole || !kinds.has('IDAT')) return { fault: 'truncated' };
  if (type === 3 && !kinds.has('PLTE')) return { fault: 'broken' };
  return {
    kind: 'png',
    width,
    height,
    orientation: 1,
    colour: type === 0 || type === 4 ? 'grey' : 'rgb',
    bits,
    hasAlpha: type >= 4 || kinds.has('tRNS'),
    isInterlaced: interlace === 1,
  };
}

function chunksOf(bytes: Uint8Array, view: DataView): Chunks {
  const kinds = new Set<string>();
  let at = SIGNATURE.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const kind = nameAt(bytes, at + 4);
    if (length > bytes.length - at - 12) return { kinds, isWhole: false };
    kinds.add(kind);
    if (kind === 'IEND') return { kinds, isWhole: true };
    at += 12 + length;
  }
  return { kinds, isWhole: false };
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
