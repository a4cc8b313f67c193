import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageLine, PageModel } from '../../src/model/page.ts';
import { pdf } from '../../src/outputs/pdf.ts';
import { print } from '../../src/outputs/print.ts';
import { svg } from '../../src/outputs/svg.ts';
import { sampleFonts } from '../outputs/drawn-page/sample-fonts.ts';
import { samplePage } from '../outputs/drawn-page/sample-page.ts';
import { pageFile, pageText } from '../outputs/page-files.ts';
import { findChromium, withBrowser } from '../support/chromium.ts';
import { type BlockMeans, blockMeans } from './block-means.ts';
import { pdfWords } from './pdf-words.ts';
import {
  areAlike,
  BLOCK,
  brightnessOfHtml,
  brightnessOfPdf,
  expectRunsInPlace,
  openPrinted,
  RESOLUTION,
  TOLERANCE,
} from './printed-page.ts';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const VNU = join(dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

const folder = mkdtempSync(join(tmpdir(), 'caibian-page-'));
let page: PageModel;

beforeAll(async () => {
  page = await samplePage((await sampleFonts()).typefaces);
  writeFileSync(join(folder, 'A02.print.html'), await pageText(print, page));
  writeFileSync(join(folder, 'A02.svg'), await pageText(svg, page));
  writeFileSync(join(folder, 'A02.pdf'), (await pageFile(pdf, page)).content);
  for (const { src, bytes } of page.pictures) {
    mkdirSync(dirname(join(folder, src)), { recursive: true });
    writeFileSync(join(folder, src), bytes);
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function linesOf({ blocks }: PageModel): readonly PageLine[] {
  return blocks.flatMap(({ texts }) => texts.flatMap(({ lines }) => lines));
}

/** Brightness of a page's HTML as Chromium prints it, block by block. */
async function brightnessOf(browser: Browser, html: string): Promise<BlockMeans> {
  writeFileSync(join(folder, 'drawn.print.html'), html);
  return brightnessOfHtml(browser, join(folder, 'drawn.print.html'));
}

describe('a page as HTML', () => {
  it('is found without fault by html-validate and the checker of the W3C', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: { 'no-inline-style': 'off' },
    });
    const report = await validator.validateString(await pageText(print, page), 'A02.print.html');
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    const checked = execFileSync('java', ['-jar', VNU, '--format', 'gnu', join(folder, 'A02.print.html')], {
      encoding: 'utf8',
    });
    expect(checked).toBe('');
  });
});

describe('a page as PDF', () => {
  it('has each line of the model: its words, and where it begins and ends', () => {
    const words = pdfWords(join(folder, 'A02.pdf'), page.sheet.bleed);
    for (const { baseline, runs } of linesOf(page)) {
      const [first, last] = [runs[0], runs.at(-1)];
      const end = (last?.x ?? 0) + (last?.width ?? 0);
      const here = words
        .filter(({ top, bottom }) => top < baseline - 2 && bottom > baseline)
        .filter(({ left, right }) => left > (first?.x ?? 0) - 1 && right < end + 1)
        .sort((one, other) => one.left - other.left);
      const text = runs.map((run) => run.text).join('');
      expect(here.map((word) => word.text).join('')).toBe(text.replace(/\s/g, ''));
      expect(Math.abs((here[0]?.left ?? 0) - (first?.x ?? 0)), text).toBeLessThanOrEqual(TOLERANCE);
      expect(Math.abs(Math.max(...here.map(({ right }) => right)) - end), text).toBeLessThanOrEqual(
        TOLERANCE,
      );
    }
  });
});

describe.skipIf(findChromium() === null)('a page in Chromium', () => {
  it('has every run of the model at its place, as HTML', async () => {
    await withBrowser(async (browser) => {
      await expectRunsInPlace(await openPrinted(browser, join(folder, 'A02.print.html')), page);
    });
  });

  it('shows the same as HTML and as PDF; not so when a line is moved or the picture is missing', async () => {
    await withBrowser(async (browser) => {
      const printed = await brightnessOfPdf(browser, join(folder, 'A02.pdf'));
      const html = await pageText(print, page);
      expect(areAlike(await brightnessOf(browser, html), printed)).toBe(true);
      // The second line of the first paragraph, by a quarter of its leading: 3 pt.
      const moved = html.replace(
        '<span class="line" style="--b: 7.5565">',
        '<span class="line" style="--b: 8.6148">',
      );
      expect(moved).not.toBe(html);
      expect(areAlike(await brightnessOf(browser, moved), printed)).toBe(false);
      const without = html.replace(/<img [^>]+>/, '');
      expect(without).not.toBe(html);
      expect(areAlike(await brightnessOf(browser, without), printed)).toBe(false);
    });
  }, 120_000);

  it('shows the same as SVG and as HTML', async () => {
    await withBrowser(async (browser) => {
      const { width, height } = page.sheet;
      const viewport = { width: Math.ceil(width / 0.75), height: Math.ceil(height / 0.75) };
      const context = await browser.newContext({ viewport, deviceScaleFactor: RESOLUTION / 96 });
      const tab = await context.newPage();
      await tab.goto(pathToFileURL(join(folder, 'A02.svg')).href);
      const drawn = await tab.screenshot();
      const sheet = await openPrinted(browser, join(folder, 'A02.print.html'), RESOLUTION);
      const box = await sheet.locator('.sheet').boundingBox();
      const shot = await sheet.screenshot({ clip: { x: box?.x ?? 0, y: box?.y ?? 0, ...viewport } });
      expect(areAlike(await blockMeans(sheet, drawn, BLOCK), await blockMeans(sheet, shot, BLOCK))).toBe(
        true,
      );
    });
  }, 120_000);

  it('is copied paragraph by paragraph, in one piece', async () => {
    await withBrowser(async (browser) => {
      const tab = await openPrinted(browser, join(folder, 'A02.print.html'));
      const copied = await tab.evaluate(() => {
        const selection = getSelection();
        const paragraph = document.querySelectorAll('#story-fulian-xinmeiti .paragraph')[1];
        if (selection === null || paragraph === undefined) return null;
        selection.selectAllChildren(paragraph);
        return selection.toString();
      });
      const paragraph = page.blocks[1]?.texts.filter(({ role }) => role === 'paragraph')[1];
      expect(copied).toBe(paragraph?.lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));
    });
  });

  it('prints on one sheet of the size of the PDF', async () => {
    await withBrowser(async (browser) => {
      const tab = await openPrinted(browser, join(folder, 'A02.print.html'));
      writeFileSync(
        join(folder, 'chromium.pdf'),
        await tab.pdf({ preferCSSPageSize: true, printBackground: true }),
      );
      const [own, theirs] = ['A02.pdf', 'chromium.pdf'].map((file) => sizeOf(join(folder, file)));
      expect(theirs?.pages).toBe(1);
      expect(Math.abs((theirs?.width ?? 0) - (own?.width ?? 0))).toBeLessThan(1);
      expect(Math.abs((theirs?.height ?? 0) - (own?.height ?? 0))).toBeLessThan(1);
    });
  });

  it.each([390, 1440])('is accessible at %i px, and grows with the window', async (width) => {
    await withBrowser(async (browser) => {
      const tab = await browser.newPage({ viewport: { width, height: 900 } });
      await tab.goto(pathToFileURL(join(folder, 'A02.print.html')).href);
      expect(await violationsOn(tab)).toEqual([]);
      const box = await tab.locator('.paper').boundingBox();
      const natural = page.sheet.width / 0.75;
      expect(box?.width).toBeCloseTo(Math.max(natural, width - 48), 0);
    });
  });
});

/** Pages of a PDF, and the size of one in points. */
function sizeOf(file: string) {
  const told = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  const [, pages] = /Pages:\s+(\d+)/.exec(told) ?? [];
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(told) ?? [];
  return { pages: Number(pages), width: Number(width), height: Number(height) };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds on a page, rules of WCAG 2 A and AA and good practice. */
async function violationsOn(tab: Page): Promise<readonly string[]> {
  await tab.evaluate(AXE);
  const violations = await tab.evaluate(async () => {
    const axe = (
      globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
    ).axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run({ runOnly: tags })).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}
