// Draws the pages of the sample issue that the READMEs show: `npm run -s build && node scripts/draw-doc-pictures.mjs`.
// pdftoppm (poppler) turns the PDF pages into JPEG.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ISSUE = 'articles/2015-11-12/issue.yaml';
/** Pages with the dots per inch of their picture: a file stays below 300 KB. */
const PAGES = [
  ['A01', 64],
  ['A03', 50],
];

const folder = mkdtempSync(join(tmpdir(), 'caibian-pages-'));
try {
  run(process.execPath, ['bin/caibian.js', 'page', ISSUE, '--to', 'pdf', '-o', folder]);
  for (const [page, dotsPerInch] of PAGES) {
    const pdf = join(folder, `${page}.pdf`);
    const look = ['-jpeg', '-jpegopt', 'quality=82', '-singlefile', '-r', String(dotsPerInch)];
    run('pdftoppm', [...look, ...trimmed(pdf, dotsPerInch), pdf, `docs/pictures/${page}`]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The part of a PDF page that is left when it is trimmed, as pdftoppm wants it in dots. */
function trimmed(pdf, dotsPerInch) {
  const box = /^TrimBox:\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)/m.exec(run('pdfinfo', ['-box', pdf])).slice(1);
  const [left, bottom, right, top] = box.map((points) => Math.round((Number(points) / 72) * dotsPerInch));
  const part = { x: left, y: bottom, W: right - left, H: top - bottom };
  return Object.entries(part).flatMap(([name, dots]) => [`-${name}`, String(dots)]);
}

function run(command, words) {
  return execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
