import { describe, expect, it } from 'vitest';
import { printedBody } from '../../../src/article/printed/printed-body.ts';
import { columnItems, textOfRuns } from '../../../src/article/printed/set-paragraphs.ts';
import type { Article } from '../../../src/model/article.ts';
import type { PageBlock, PageModel, PageText, Rect } from '../../../src/model/page.ts';
import { articleNamed, footAdvert, madePage, REAL_PAGE } from '../../support/made-pages.ts';

const ADVERTS = [6, 8, 9, 10, 12];

/** The page that a make-up gives; fails where none fits. */
function onlyPage(made: ReturnType<typeof madePage>): PageModel {
  const [best] = made.result.pages;
  if (best === undefined)
    throw new Error(`no page: ${JSON.stringify(made.result.suggestions.map((it) => it.layout.costs))}`);
  return best.page;
}

function isInside({ x, y, width, height }: Rect, outer: Rect): boolean {
  const slack = 0.01;
  return (
    x >= outer.x - slack &&
    y >= outer.y - slack &&
    x + width <= outer.x + outer.width + slack &&
    y + height <= outer.y + outer.height + slack
  );
}

function overlap(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width - 0.01 &&
    other.x < one.x + one.width - 0.01 &&
    one.y < other.y + other.height - 0.01 &&
    other.y < one.y + one.height - 0.01
  );
}

function textOf(texts: readonly PageText[]): string {
  return texts.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text))).join('');
}

/** What is printed of an article's body, spaces left out. */
function bodyOf(article: Article): string {
  return columnItems(printedBody(article))
    .map((item) => (item.kind === 'paragraph' || item.kind === 'subhead' ? textOfRuns(item.runs) : ''))
    .join('')
    .replace(/\s/g, '');
}

function bodyOnPage(page: PageModel, slug: string): string {
  const texts = page.blocks.flatMap((block) =>
    block.texts.filter((text) => text.slug === slug && text.paragraph !== null && text.role !== 'headline'),
  );
  return textOf(texts).replace(/\s/g, '');
}

describe('the real page of 2015', () => {
  it.each(ADVERTS)(
    'is made up around an advert of %i grid lines: nothing overset, nothing left empty',
    async (rows) => {
      const articles = await Promise.all(REAL_PAGE.map((slug) => articleNamed(slug)));
      const made = madePage(articles, { plan: { adverts: [footAdvert(rows)] } });
      const page = onlyPage(made);
      for (const article of articles) expect(bodyOnPage(page, article.slug)).toBe(bodyOf(article));
      const stories = made.result.pages[0]?.stories ?? [];
      expect(stories.map(({ setting }) => setting.change)).toEqual(stories.map(() => null));
      for (const { setting } of stories) expect(setting.body.slack).toBeLessThan(setting.columns.span);
      checkGeometry(page);
    },
  );
});

/** Blocks stay in the type area and apart, lines in their columns, body type on the grid. */
function checkGeometry(page: PageModel): void {
  const onGrid = page.blocks.filter(({ kind }) => kind !== 'folio' && kind !== 'nameplate' && kind !== 'ear');
  for (const [at, block] of onGrid.entries()) {
    expect(isInside(block.rect, page.typeArea), block.id).toBe(true);
    for (const other of onGrid.slice(at + 1))
      expect(overlap(block.rect, other.rect), `${block.id} ${other.id}`).toBe(false);
    checkLines(block, page);
  }
  const { rows, leading, columns } = page.grid;
  const area = onGrid.reduce(
    (sum, { rect }) => sum + columnsOf(rect, page) * (Math.round(rect.height / leading) + 1),
    0,
  );
  expect(area).toBe(columns * (rows + 1));
}

function columnsOf({ width }: Rect, { grid }: PageModel): number {
  return Math.round((width + grid.gutter) / (grid.columnWidth + grid.gutter));
}

function checkLines(block: PageBlock, page: PageModel): void {
  for (const { role, lines } of block.texts) {
    for (const { rect, runs, baseline } of lines) {
      expect(isInside(rect, block.rect), `${block.id} ${role}`).toBe(true);
      const [first, last] = [runs[0], runs.at(-1)];
      if (first === undefined || last === undefined) continue;
      const hang = role === 'paragraph' ? 9 : 0;
      // An opening mark at the start loses its empty half: its origin stands left of the edge, its ink does not.
      expect(first.x).toBeGreaterThan(rect.x - first.size / 2 - 0.1);
      expect(
        last.x + last.width,
        textOf([{ ...block.texts[0], lines: [{ rect, runs, baseline }] } as PageText]),
      ).toBeLessThan(rect.x + rect.width + hang + 0.1);
      if (role !== 'paragraph') continue;
      const row = (rect.y - block.rect.y) / page.grid.leading;
      expect(Math.abs(row - Math.round(row))).toBeLessThan(0.001);
    }
  }
}
