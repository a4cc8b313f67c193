import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What poppler's or Ghostscript's program says of a PDF; `PDF` among the words stands for the file. */
export function askOf(pdf: Uint8Array, program: string, ...words: readonly string[]): string {
  return withFile(pdf, (file) =>
    execFileSync(
      program,
      words.map((word) => (word === 'PDF' ? file : word)),
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    ),
  );
}

/** Characters of a PDF in the order of its content, line ends left out. */
export function rawText(pdf: Uint8Array): string {
  return askOf(pdf, 'pdftotext', '-raw', '-enc', 'UTF-8', 'PDF', '-').replace(/[\n\f]/g, '');
}

/** Parts of the page that each ink covers, from 0 to 1. */
export function inkCoverage(pdf: Uint8Array): Readonly<Record<'c' | 'm' | 'y' | 'k', number>> {
  const output = askOf(pdf, 'gs', '-q', '-o', '-', '-sDEVICE=inkcov', 'PDF');
  const [c = -1, m = -1, y = -1, k = -1] = (output.match(/[\d.]+/g) ?? []).map(Number);
  return { c, m, y, k };
}

/** Dots of a page as red, green and blue; one dot a point. */
export function dotsOf(pdf: Uint8Array): (x: number, y: number) => readonly number[] {
  return withFile(pdf, (file) => {
    execFileSync('pdftoppm', ['-r', '72', '-singlefile', file, file]);
    const bytes = readFileSync(`${file}.ppm`);
    const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
    const width = Number(header?.[1]);
    const start = header?.[0].length ?? 0;
    return (x, y) => [...bytes.subarray(start + (y * width + x) * 3, start + (y * width + x) * 3 + 3)];
  });
}

function withFile<T>(pdf: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-pdf-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf);
    return use(join(folder, 'page.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
