import type { PageBlock, PageFont, PageLine, PageModel, PageRun, PageText } from '../../../src/model/page.ts';
import { pagePdf } from '../../../src/outputs/pdf/page-pdf.ts';
import { testFonts } from './fonts.ts';

/** Black only. */
export const BLACK = [0, 0, 0, 100] as const;

/** A run at x in 9 pt serif, black; what it takes is a guess of one em a character. */
export function runOf(text: string, changes: Partial<PageRun> = {}): PageRun {
  const size = changes.size ?? 9;
  return {
    text,
    font: 'serif',
    size,
    x: 50,
    tracking: 0,
    width: [...text].length * size,
    colour: BLACK,
    emphasised: false,
    ...changes,
  };
}

/** A line of runs on a base line. */
export function lineOf(baseline: number, ...runs: readonly PageRun[]): PageLine {
  const x = runs[0]?.x ?? 0;
  const width = runs.reduce((end, run) => Math.max(end, run.x + run.width), x) - x;
  return { baseline, rect: { x, y: baseline - 9, width, height: 12 }, runs };
}

/** A paragraph of lines. */
export function textOf(lines: readonly PageLine[], changes: Partial<PageText> = {}): PageText {
  return { role: 'paragraph', slug: 'gushi', paragraph: 0, continued: false, lines, link: null, ...changes };
}

/** A story. */
export function blockOf(changes: Partial<PageBlock> = {}): PageBlock {
  return {
    id: 'story-gushi',
    kind: 'story',
    slug: 'gushi',
    label: '一封家书',
    rect: { x: 50, y: 80, width: 300, height: 200 },
    texts: [],
    rules: [],
    boxes: [],
    images: [],
    ...changes,
  };
}

/** A small page with its fonts listed by its runs. */
export function pageOf(blocks: readonly PageBlock[], changes: Partial<PageModel> = {}): PageModel {
  return {
    name: 'A02',
    pageNumber: 'A02',
    pageName: '要闻',
    date: '2015-11-12' as PageModel['date'],
    publication: '今日女报',
    sheet: { width: 400, height: 300, bleed: 0, cropMarks: false },
    typeArea: { x: 40, y: 40, width: 320, height: 240 },
    grid: { columns: 2, rows: 20, leading: 12, columnWidth: 150, gutter: 20 },
    blocks,
    hotAreas: [],
    fonts: fontsOf(blocks),
    pictures: [],
    ...changes,
  };
}

/** The PDF of a page in the test fonts. */
export function pdfOf(page: PageModel): Promise<Uint8Array> {
  return pagePdf(page, { fonts: testFonts, profile: null });
}

function fontsOf(blocks: readonly PageBlock[]): readonly PageFont[] {
  const characters = new Map<string, Set<string>>();
  for (const { font, text } of blocks.flatMap((block) =>
    block.texts.flatMap((it) => it.lines.flatMap((line) => line.runs)),
  )) {
    const known = characters.get(font) ?? new Set();
    for (const character of text) known.add(character);
    characters.set(font, known);
  }
  return [...characters].map(([id, known]) => ({ id, characters: [...known].sort().join('') })).sort(byId);
}

function byId(one: PageFont, other: PageFont): number {
  return one.id < other.id ? -1 : 1;
}
