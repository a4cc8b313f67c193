import { inflateSync } from 'node:zlib';
import type { PngChunks } from './png-chunks.ts';
import { checkFilters, unfilteredRows } from './png-rows.ts';
import { DamagedPicture } from './stored-picture.ts';

/** The passes of interlaced PNGs: first column and row, steps (PNG 3rd edition, 8.1). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const WHOLE = [[0, 0, 1, 1]] as const;

/** Samples of a pixel by type of PNG. */
export const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** Throws a DamagedPicture when the rows of a PNG that is not interlaced cannot be read. */
export function checkSamples(png: PngChunks): void {
  const rowBytes = Math.ceil((png.width * CHANNELS[png.type] * png.bits) / 8);
  checkFilters(unpacked(png), { rowBytes, height: png.height });
}

/**
 * The samples of a PNG, one byte each, row by row: of 16 bits the upper 8, fewer bits as they are. Throws a
 * DamagedPicture.
 */
export function pngSamples(png: PngChunks): Uint8Array {
  const channels = CHANNELS[png.type];
  const packed = unpacked(png);
  const samples = new Uint8Array(png.width * png.height * channels);
  let from = 0;
  for (const [left, top, across, down] of png.interlaced ? ADAM7 : WHOLE) {
    const [width, height] = [Math.ceil((png.width - left) / across), Math.ceil((png.height - top) / down)];
    if (width <= 0 || height <= 0) continue;
    const rowBytes = Math.ceil((width * channels * png.bits) / 8);
    const rows = unfilteredRows(packed.subarray(from, from + height * (rowBytes + 1)), {
      rowBytes,
      height,
      pixelBytes: Math.max(1, (channels * png.bits) >> 3),
    });
    from += height * (rowBytes + 1);
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const to = ((top + row * down) * png.width + left + column * across) * channels;
        for (let channel = 0; channel < channels; channel++) {
          samples[to + channel] = sampleAt(rows, row * rowBytes, column * channels + channel, png.bits);
        }
      }
    }
  }
  return samples;
}

/** The filtered rows. A file that holds more than its header says is damaged: it is not unpacked to the end. */
function unpacked(png: PngChunks): Uint8Array {
  const channels = CHANNELS[png.type];
  const row = Math.ceil((png.width * channels * png.bits) / 8) + 1;
  const most = row * png.height + (png.interlaced ? 16 * (png.height + 8) : 0);
  const rows = inflated(png, most + 64);
  // Before room is made: a damaged header may ask for any amount.
  if (rows.length * 8 < png.width * png.height * channels * png.bits)
    throw new DamagedPicture('too few samples');
  return rows;
}

function inflated({ packed }: PngChunks, maxOutputLength: number): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength });
  } catch {
    throw new DamagedPicture('samples');
  }
}

function sampleAt(rows: Uint8Array, start: number, index: number, bits: number): number {
  if (bits >= 8) return rows[start + index * (bits >> 3)] ?? 0;
  const bit = index * bits;
  return ((rows[start + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
}
