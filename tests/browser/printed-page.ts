import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PageLine, PageModel } from '../../src/model/page.ts';
import { type BlockMeans, blockMeans, differences } from './block-means.ts';
import { drawnLines } from './drawn-runs.ts';

/** Points by which what is drawn may stand beside what the model says: a tenth of a millimetre. */
export const TOLERANCE = 0.3;
/** Dots an inch at which pictures are compared: fine enough that base lines on whole dots move type by no more than 0.2 pt. */
export const RESOLUTION = 200;
/** Dots of a block's side: half a line of body type, so that a line one place off makes dark what was light. */
export const BLOCK = 16;
/**
 * Most that a block's brightness may differ, and all blocks on average. Measured: 0.14 and 0.007, at edges of large type
 * and hairlines, which poppler draws a whole dot wide. One line moved by a quarter of its leading makes 0.29.
 */
const MOST = 0.19;
const MOST_ON_AVERAGE = 0.011;
/** Brightness of pure black ink in poppler: #231f20. */
const BLACK_INK = 0.127;

/** Opens a page as HTML by its path, in so many dots an inch, as it is printed. */
export async function openPrinted(browser: Browser, file: string, dots = 96): Promise<Page> {
  const viewport = { width: 1100, height: 1520 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: dots / 96 });
  const tab = await context.newPage();
  await tab.emulateMedia({ media: 'print' });
  await tab.goto(pathToFileURL(file).href);
  await tab.evaluate(() => document.fonts.ready);
  return tab;
}

/** Brightness of a PDF as poppler shows it, its black made black. */
export async function brightnessOfPdf(browser: Browser, pdf: string): Promise<BlockMeans> {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-png-'));
  try {
    const words = ['-r', String(RESOLUTION), '-png', '-singlefile', pdf, join(folder, 'page')];
    execFileSync('pdftoppm', words);
    const tab = await browser.newPage();
    const { means, ...size } = await blockMeans(tab, readFileSync(join(folder, 'page.png')), BLOCK);
    await tab.close();
    return { ...size, means: means.map((mean) => (mean - BLACK_INK) / (1 - BLACK_INK)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Brightness of a page as Chromium prints it, block by block. */
export async function brightnessOfHtml(browser: Browser, html: string): Promise<BlockMeans> {
  const tab = await openPrinted(browser, html, RESOLUTION);
  const shot = await tab.locator('.paper').screenshot();
  const means = await blockMeans(tab, shot, BLOCK);
  await tab.close();
  return means;
}

/** Whether two pictures of a page show the same, blocks that `isLeftOut` says aside. */
export function areAlike(
  one: BlockMeans,
  other: BlockMeans,
  isLeftOut: (column: number, row: number) => boolean = () => false,
): boolean {
  const found = differences(one, other).filter(
    (_, at) => !isLeftOut(at % one.columns, Math.floor(at / one.columns)),
  );
  const average = found.reduce((sum, it) => sum + it, 0) / found.length;
  return Math.max(...found) <= MOST && average <= MOST_ON_AVERAGE;
}

/** Blocks of a page's picture where inks are not black alone: screens and poppler show their mixture otherwise. */
export function inColour({ sheet, blocks }: PageModel, { columns, rows }: BlockMeans) {
  const scale = RESOLUTION / 72 / BLOCK;
  const [left, top] = [(columns - sheet.width * scale) / 2, (rows - sheet.height * scale) / 2];
  const coloured = blocks.flatMap(({ rect, kind, images }) => [
    ...images.map((image) => image.rect),
    ...(kind === 'nameplate' || kind === 'refers' ? [rect] : []),
  ]);
  return (column: number, row: number): boolean =>
    coloured.some(({ x, y, width, height }) => {
      const [fromLeft, fromTop] = [column - left - x * scale, row - top - y * scale];
      return fromLeft > -2 && fromTop > -2 && fromLeft < width * scale + 1 && fromTop < height * scale + 1;
    });
}

/** Fails unless Chromium draws every run of a page where the model has it. */
export async function expectRunsInPlace(tab: Page, page: PageModel): Promise<void> {
  const lines = await drawnLines(tab);
  const model = documentOrder(page);
  expect(lines.map((runs) => runs.map(({ text }) => text))).toEqual(
    model.map(({ runs }) => runs.map(({ text }) => text)),
  );
  for (const [at, { baseline, runs }] of model.entries()) {
    for (const [index, run] of runs.entries()) {
      const drawn = lines[at]?.[index];
      expect(Math.abs((drawn?.left ?? 0) - run.x), run.text).toBeLessThanOrEqual(TOLERANCE);
      const end = run.x + run.width + run.tracking;
      expect(Math.abs((drawn?.right ?? 0) - end), run.text).toBeLessThanOrEqual(TOLERANCE);
      expect(Math.abs((drawn?.baseline ?? 0) - baseline), run.text).toBeLessThanOrEqual(TOLERANCE);
    }
  }
}

/** Lines as HTML has them: those of cutlines and photo credits stand with their picture, behind a block's other texts. */
function documentOrder({ blocks }: PageModel): readonly PageLine[] {
  const isPictureWords = (role: string) => role === 'cutline' || role === 'photoCredit';
  return blocks.flatMap(({ texts }) =>
    [
      ...texts.filter(({ role }) => !isPictureWords(role)),
      ...texts.filter(({ role }) => isPictureWords(role)),
    ].flatMap(({ lines }) => lines),
  );
}
