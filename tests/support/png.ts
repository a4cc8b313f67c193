import { crc32, deflateSync } from 'node:zlib';

/** What a PNG for a test is to be; an RGB one of 8 bits unless told. */
export interface PngWish {
  readonly width: number;
  readonly height: number;
  /** Grey, RGB, indexed, grey with alpha, RGB with alpha. */
  readonly colourType?: 0 | 2 | 3 | 4 | 6;
  readonly interlaced?: boolean;
  /** Chunks between the header and the pixels: PLTE, tRNS. */
  readonly chunks?: readonly (readonly [name: string, content: Uint8Array])[];
  /** Bytes of one pixel. */
  readonly pixel?: readonly number[];
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A PNG of one colour, 8 bits. Interlaced ones are said to be so and hold the pixels of 1 x 1 only. */
export function png({
  width,
  height,
  colourType = 2,
  interlaced = false,
  chunks = [],
  pixel,
}: PngWish): Uint8Array {
  const samples = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colourType];
  const bytes = pixel ?? new Array<number>(samples).fill(0);
  const row = [0, ...Array.from({ length: width }, () => bytes).flat()];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    ...chunks.map(([name, content]) => pngChunk(name, content)),
    pngChunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => Buffer.from(row))))),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

/** A chunk with its length and checksum. */
export function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
