import type { Platform } from './platform.ts';

/**
 * The first page of a PDF as a PNG of so many dots per inch, drawn by poppler's pdftoppm. Null when that is not
 * installed or cannot read the file.
 */
export function rasterisePdf(
  platform: Pick<Platform, 'runProgram'>,
  pdf: Uint8Array,
  dotsPerInch: number,
): Uint8Array | null {
  const result = platform.runProgram(
    'pdftoppm',
    ['-png', '-singlefile', '-r', String(dotsPerInch), '-'],
    pdf,
  );
  return result === null || result.status !== 0 || result.output.length === 0 ? null : result.output;
}
