import { DamagedPicture } from './stored-picture.ts';

/** How filtered rows lie: each is preceded by the number of its filter. */
export interface PngRows {
  readonly rowBytes: number;
  readonly height: number;
  /** From a byte to the one it is filtered by in the same row. */
  readonly pixelBytes: number;
}

/** Rows with their filters undone (PNG 3rd edition, 9.2), without the filters' numbers. Throws a DamagedPicture. */
export function unfilteredRows(filtered: Uint8Array, { rowBytes, height, pixelBytes }: PngRows): Uint8Array {
  checkFilters(filtered, { rowBytes, height });
  const rows = new Uint8Array(height * rowBytes);
  for (let row = 0; row < height; row++) {
    const from = row * (rowBytes + 1);
    const filter = filtered[from] ?? 0;
    for (let byte = 0; byte < rowBytes; byte++) {
      const at = row * rowBytes + byte;
      const left = byte < pixelBytes ? 0 : (rows[at - pixelBytes] ?? 0);
      const up = rows[at - rowBytes] ?? 0;
      const corner = byte < pixelBytes ? 0 : (rows[at - rowBytes - pixelBytes] ?? 0);
      rows[at] = (filtered[from + 1 + byte] ?? 0) + foretold(filter, left, up, corner);
    }
  }
  return rows;
}

/** Throws a DamagedPicture for rows that end too soon and for filters that there are not. */
export function checkFilters(
  filtered: Uint8Array,
  { rowBytes, height }: Pick<PngRows, 'rowBytes' | 'height'>,
): void {
  if (filtered.length < height * (rowBytes + 1)) throw new DamagedPicture('too few samples');
  for (let row = 0; row < height; row++)
    if ((filtered[row * (rowBytes + 1)] ?? 0) > 4) throw new DamagedPicture('filter');
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  return filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
