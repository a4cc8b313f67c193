import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawLine } from '../../src/compose/lines/line-runs.ts';
import { type PlacedLine, setColumns } from '../../src/compose/set-columns.ts';
import type { Article } from '../../src/model/article.ts';
import type { PrintConfig } from '../../src/model/newsroom.ts';
import { columnTexts } from '../../src/outputs/print/column-texts.ts';
import { isTableLine } from '../../src/outputs/print/table-lines.ts';
import { print } from '../../src/outputs/print.ts';
import { articleFiles, articleOf } from '../outputs/context.ts';
import { FIXTURES, PAGE_OF_2015, sampleArticles, sampleContext } from '../outputs/sample-issue.ts';
import { findChromium, withBrowser } from '../support/chromium.ts';

/** CSS px that rounding may cost. */
const TOLERANCE = 0.6;

const TABLOID: PrintConfig = { measure: 14, columns: 5, typeSize: 9, leading: 12, gutter: 1.75 };
const BROADSHEET: PrintConfig = { measure: 13, columns: 3, typeSize: 10.5, leading: 15, gutter: 2 };

const folder = mkdtempSync(join(tmpdir(), 'caibian-print-'));
let articles: readonly Article[] = [];

beforeAll(async () => {
  cpSync(join(FIXTURES, 'tupian'), join(folder, 'tupian'), { recursive: true });
  articles = (await sampleArticles(FIXTURES, PAGE_OF_2015)).map((tagged) => tagged.article);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A line as Chromium draws it; px from its column's left edge. */
interface DrawnLine {
  readonly text: string;
  readonly right: number;
  readonly overflow: number;
  readonly top: number;
}

/** Opens the print page of an article. */
async function openSheet(page: Page, article: Article, config: PrintConfig): Promise<void> {
  const [file] = await articleFiles(print, { article, tags: null }, sampleContext({ print: config }));
  writeFileSync(join(folder, 'sheet.html'), file?.content ?? '');
  await page.goto(pathToFileURL(join(folder, 'sheet.html')).href);
}

/** The lines of each column as Chromium draws them. */
async function drawnColumns(page: Page): Promise<readonly (readonly DrawnLine[])[]> {
  return page.$$eval('.column', (columns) =>
    columns.map((column) =>
      [...column.querySelectorAll('.line')].map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const box = column.getBoundingClientRect();
        return {
          text: line.textContent ?? '',
          right: range.getBoundingClientRect().right - box.left,
          overflow: line.scrollWidth - line.clientWidth,
          top: line.getBoundingClientRect().top - box.top,
        };
      }),
    ),
  );
}

/** The texts of table cells as Chromium draws them; px from their column's left edge, `next` where the next cell's text begins. */
async function drawnCells(page: Page) {
  return page.$$eval('.column .line', (lines) =>
    lines.flatMap((line) => {
      const column = line.closest('.column')?.getBoundingClientRect() ?? new DOMRect();
      const boxes = [...line.querySelectorAll('.cell')].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return { text: cell.textContent, box: range.getBoundingClientRect() };
      });
      return boxes.map(({ text, box }, at) => ({
        text,
        left: box.left - column.left,
        right: box.right - column.left,
        width: column.width,
        next: (boxes[at + 1]?.box.left ?? Number.MAX_VALUE) - column.left,
      }));
    }),
  );
}

/** Em from the column's edge at which the composer ends a line. */
function endOf({ line, x }: PlacedLine): number {
  const { x: start, runs } = drawLine(line, 'press');
  return runs.reduce((end, run) => end + run.width, x + start);
}

/** Whether a line is one that must reach the measure. */
function isFull({ kind, line }: PlacedLine): boolean {
  return kind !== 'subhead' && !line.last && line.spread > 0;
}

/** Expects that a line ends where the composer ended it, on its grid line, never beyond its measure. */
function expectDrawnAsSet(
  line: DrawnLine | undefined,
  placed: PlacedLine,
  config: PrintConfig,
  slug: string,
): void {
  const told = `${slug}: ${placed.line.text}`;
  const pixels = (config.typeSize * 96) / 72;
  const right = line?.right ?? Number.NaN;
  expect(line?.overflow, told).toBeLessThanOrEqual(0.5);
  expect(right, told).toBeLessThanOrEqual(config.measure * pixels + TOLERANCE);
  if (!isTableLine(placed.line))
    expect(Math.abs(right - endOf(placed) * pixels), told).toBeLessThanOrEqual(TOLERANCE);
  expect(line?.top, told).toBeCloseTo((placed.row * config.leading * 96) / 72, 1);
  if (isFull(placed)) expect(right, told).toBeGreaterThanOrEqual(config.measure * pixels - TOLERANCE);
}

describe.skipIf(findChromium() === null)('columns in Chromium', () => {
  it.each([
    ['a tabloid', TABLOID],
    ['a broadsheet', BROADSHEET],
  ])('of %s have the lines that the composer set, where it set them', async (_, config) => {
    await withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
      for (const article of articles) {
        await openSheet(page, article, config);
        const drawn = await drawnColumns(page);
        const texts = columnTexts(article, config);
        const set = setColumns(texts, { measure: config.measure, columns: drawn.length });
        expect(drawn.map((lines) => lines.map((line) => line.text))).toEqual(
          set.columns.map(({ lines }) => lines.map(({ line }) => line.text)),
        );
        for (const [at, { lines }] of set.columns.entries()) {
          for (const [index, placed] of lines.entries()) {
            expectDrawnAsSet(drawn[at]?.[index], placed, config, article.slug);
          }
        }
      }
    });
  });

  it.each([
    ['a tabloid', TABLOID],
    ['a broadsheet', BROADSHEET],
  ])('of %s hold tables whose cells stand inside their columns, none over another', async (_, config) => {
    const wide = `| ${'甲乙丙丁戊己庚辛'.split('').join(' | ')} |\n|${'-|'.repeat(8)}\n${'| WWW 1,000% '.repeat(8)}|\n`;
    const words =
      '| Item | 说明（含“引号”） |\n| - | - |\n| WWWWWWWWMMMMMMMM@%WWWWWWWWWW | “妇联”（培训），《通知》WWW MMM 12,345,678.90% |\n';
    const narrow = '| 县市 | 人次 |\n| - | - |\n| 新化 | 12,345 |\n| 安化 | 6 |\n';
    const hostile = await articleOf(
      `---\nheadline: 表格\ndate: 2015-11-12\n---\n\n${wide}\n${words}\n${narrow}`,
    );
    const sample = articles.filter(({ slug }) => slug === 'peixun');
    expect(sample).toHaveLength(1);
    await withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
      for (const article of [...sample, hostile]) {
        await openSheet(page, article, config);
        const cells = await drawnCells(page);
        expect(cells.length).toBeGreaterThan(10);
        expect(cells.filter(({ left, right, width }) => left < -1 || right > width + 1)).toEqual([]);
        expect(cells.filter(({ right, next }) => right > next)).toEqual([]);
      }
    });
  });

  it('stand inside their sheet, beside each other, below the head, and print on one page', async () => {
    await withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
      for (const article of articles) {
        await openSheet(page, article, TABLOID);
        const faults = await page.evaluate(() => {
          const sheet = document.querySelector('.sheet')?.getBoundingClientRect() ?? new DOMRect();
          const parts = [...document.querySelectorAll('.strip, .part, figure, .line')];
          const boxes = parts
            .map((it) => ({ it, box: it.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
          const outside = boxes.filter(
            ({ box }) => box.right > sheet.right + 1 || box.bottom > sheet.bottom + 1,
          );
          const overlapping = boxes.filter(({ box }, at) =>
            boxes.some(
              (other, index) =>
                index > at &&
                other.box.left < box.right - 1 &&
                other.box.right > box.left + 1 &&
                other.box.top < box.bottom - 1 &&
                other.box.bottom > box.top + 1,
            ),
          );
          const wide = parts.filter((it) => it.scrollWidth > it.clientWidth + 1 && it.className !== 'line');
          return [...outside, ...overlapping]
            .map(({ it }) => it.outerHTML)
            .concat(wide.map((it) => it.outerHTML));
        });
        expect(faults, article.slug).toEqual([]);
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g), article.slug).toHaveLength(1);
      }
    });
  });
});
