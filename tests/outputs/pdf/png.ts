import { crc32, deflateSync } from 'node:zlib';

/** A PNG to be made: samples as they are, row by row, 8 bits each. */
export interface MadePng {
  readonly width: number;
  readonly height: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly type: 0 | 2 | 3 | 4 | 6;
  readonly samples: readonly number[];
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** Number of the filter of all rows; 0 by default. */
  readonly filter?: number;
}

const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** The bytes of a PNG. */
export function pngOf(png: MadePng): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(png.width, 0);
  header.writeUInt32BE(png.height, 4);
  header.set([8, png.type, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(png.palette === undefined ? [] : [chunk('PLTE', Buffer.from(png.palette))]),
    ...(png.transparency === undefined ? [] : [chunk('tRNS', Buffer.from(png.transparency))]),
    chunk('IDAT', deflateSync(filtered(png))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function filtered({ width, height, type, samples, filter = 0 }: MadePng): Buffer {
  const pixel = CHANNELS[type];
  const row = width * pixel;
  const sample = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (samples[y * row + x] ?? 0));
  const rows = Array.from({ length: height }, (_, y) => [
    filter,
    ...Array.from({ length: row }, (__, x) => {
      const [left, up, corner] = [sample(x - pixel, y), sample(x, y - 1), sample(x - pixel, y - 1)];
      const guess = [0, left, up, Math.floor((left + up) / 2), nearest(left, up, corner)][filter] ?? 0;
      return (sample(x, y) - guess) & 255;
    }),
  ]);
  return Buffer.from(rows.flat());
}

/** Of left, up and corner the one nearest to left + up - corner; the earlier when equally near. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const by = [left, up, corner].map((value) => Math.abs(guess - value));
  return [left, up, corner][by.indexOf(Math.min(...by))] ?? 0;
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
