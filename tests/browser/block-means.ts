import type { Page } from 'playwright-core';

/** Brightness of a picture in blocks: 0 is black, 1 is white. */
export interface BlockMeans {
  readonly columns: number;
  readonly rows: number;
  readonly means: readonly number[];
}

/** The mean brightness of each block of `size` x `size` pixels of a PNG; pixels at the edges that fill no block are left out. */
export async function blockMeans(page: Page, png: Uint8Array, size: number): Promise<BlockMeans> {
  const data = Buffer.from(png).toString('base64');
  return page.evaluate(
    async ([base64, block]) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${base64}`;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(picture, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, picture.width, picture.height);
      const columns = Math.floor(picture.width / block);
      const rows = Math.floor(picture.height / block);
      const means = new Array<number>(columns * rows).fill(0);
      for (let y = 0; y < rows * block; y++) {
        for (let x = 0; x < columns * block; x++) {
          const at = (y * picture.width + x) * 4;
          const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
          const index = Math.floor(y / block) * columns + Math.floor(x / block);
          means[index] =
            (means[index] ?? 0) + (0.299 * red + 0.587 * green + 0.114 * blue) / 255 / block ** 2;
        }
      }
      return { columns, rows, means };
    },
    [data, size] as const,
  );
}

/** Differences between two pictures, block by block. */
export function differences(one: BlockMeans, other: BlockMeans): readonly number[] {
  if (one.columns !== other.columns || one.rows !== other.rows)
    throw new Error('pictures of different sizes');
  return one.means.map((mean, at) => Math.abs(mean - (other.means[at] ?? 0)));
}
