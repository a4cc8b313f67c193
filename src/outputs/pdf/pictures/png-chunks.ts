import { DamagedPicture } from './stored-picture.ts';

/** What a PNG says of itself, and its packed samples. */
export interface PngChunks {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly type: 0 | 2 | 3 | 4 | 6;
  readonly interlaced: boolean;
  /** RGB bytes; empty without one. */
  readonly palette: Uint8Array;
  /** As stored in tRNS; null without one. */
  readonly transparency: Uint8Array | null;
  readonly packed: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BITS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** The chunks of a PNG that matter for printing. Throws a DamagedPicture. */
export function pngChunks(bytes: Uint8Array): PngChunks {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) throw new DamagedPicture('not a PNG');
  const chunks = chunksOf(bytes);
  const header = chunks.find(({ name }) => name === 'IHDR')?.body;
  if (header === undefined || header.length < 13) throw new DamagedPicture('no header');
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  const [bits, type] = [view.getUint8(8), view.getUint8(9)];
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  if (!BITS[type]?.includes(bits) || width === 0 || height === 0) throw new DamagedPicture('header');
  const body = (name: string) => chunks.find((chunk) => chunk.name === name)?.body;
  const data = chunks.filter(({ name }) => name === 'IDAT').map((chunk) => chunk.body);
  const palette = body('PLTE') ?? new Uint8Array();
  if (data.length === 0 || (type === 3 && palette.length < 3)) throw new DamagedPicture('no samples');
  return {
    width,
    height,
    bits,
    type: type as PngChunks['type'],
    interlaced: view.getUint8(12) === 1,
    palette,
    transparency: body('tRNS') ?? null,
    packed: new Uint8Array(Buffer.concat(data)),
  };
}

function chunksOf(bytes: Uint8Array): readonly { readonly name: string; readonly body: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: { readonly name: string; readonly body: Uint8Array }[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) throw new DamagedPicture('cut off');
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ name, body: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}
