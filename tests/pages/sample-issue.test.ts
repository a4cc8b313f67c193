import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageText } from '../../src/model/page.ts';
import { askOf, inkCoverage, rawText } from '../outputs/pdf/press-tools.ts';
import { type MadeIssue, madeSampleIssue } from '../support/sample-issue.ts';
import { closeUp, endOfBody, printedWords } from './printed-words.ts';

const PAGES = ['A01', 'A02', 'A03', 'A04'];
/** The lead of A01, whose end stands on A04. */
const JUMPED = 'xinhua-banshan-shuwu';

let issue: MadeIssue;

beforeAll(async () => {
  issue = await madeSampleIssue('pdf,print,svg,json');
}, 120_000);

afterAll(() => issue.remove());

const pdfOf = (pageNumber: string) => issue.read(`${pageNumber}.pdf`);
const htmlOf = (pageNumber = '') => new TextDecoder().decode(issue.read(`${pageNumber}.print.html`));
const wordsOnPage = (pageNumber: string) => closeUp(rawText(pdfOf(pageNumber)));

function wordsOf(texts: readonly PageText[]): string {
  return closeUp(
    texts.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text))).join(''),
  );
}

/** Where a text begins that stands in another exactly once. */
function onlyPlace(words: string, text: string): number {
  const at = text.indexOf(words);
  expect(at, words).toBeGreaterThanOrEqual(0);
  expect(text.indexOf(words, at + 1), words).toBe(-1);
  return at;
}

/** How many of a page's characters are an article's: in order and once, else the test fails. */
function readArticle(slug: string, page: string, isBrief: boolean): number {
  const article = issue.articles.get(slug);
  if (article === undefined) throw new Error(slug);
  const { head, headline, body, pictures, rubric } = printedWords(article);
  const start = onlyPlace(isBrief ? headline : `${rubric}${head}`, page);
  const bodyStart = start + (isBrief ? headline : `${rubric}${head}`).length;
  const end = endOfBody(page, bodyStart, body);
  expect(end, slug).toBeGreaterThan(0);
  expect(page.slice(end, end + pictures.length), slug).toBe(pictures);
  return end + pictures.length - start;
}

/** Rubrics of grouped briefs, adverts, folio line, nameplate and refers: what no article tells. */
function furnitureOf(pageNumber: string): string {
  const { blocks } = issue.pageOf(pageNumber);
  const briefs = blocks.filter(({ kind }) => kind === 'briefs').flatMap(({ texts }) => texts);
  const rubrics = briefs.filter(({ role }) => role === 'rubric');
  const others = blocks.filter(({ kind }) => !['story', 'briefs', 'sidebar'].includes(kind));
  return wordsOf([...rubrics, ...others.flatMap(({ texts }) => texts)]);
}

describe('the pages of the sample issue as PDF', () => {
  it.each(PAGES)('%s embeds all its fonts, cut down and with a way back to characters', (pageNumber) => {
    const [, , ...fonts] = askOf(pdfOf(pageNumber), 'pdffonts', 'PDF').trim().split('\n');
    expect(fonts.length).toBeGreaterThan(3);
    // name, type, encoding, embedded, subset, ToUnicode.
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID \S+( \S+)? +Identity-H +yes yes yes /);
  });

  it.each(PAGES)('%s is one page of its sheet, which Ghostscript draws without a word', (pageNumber) => {
    const { width, height } = issue.pageOf(pageNumber).sheet;
    const told = askOf(pdfOf(pageNumber), 'pdfinfo', '-box', 'PDF');
    expect(told).toMatch(/^Pages: +1$/m);
    expect(told).toMatch(/^Encrypted: +no$/m);
    const [, left, top, right, bottom] = /^TrimBox: +(\S+) +(\S+) +(\S+) +(\S+)$/m.exec(told) ?? [];
    expect(Number(right) - Number(left)).toBeCloseTo(width, 1);
    expect(Number(bottom) - Number(top)).toBeCloseTo(height, 1);
    const quiet = ['-q', '-dNOPAUSE', '-dBATCH', '-dPDFSTOPONERROR', '-sDEVICE=nullpage', 'PDF'];
    expect(askOf(pdfOf(pageNumber), 'gs', ...quiet)).toBe('');
  });

  it.each(PAGES)(
    '%s reads every story once and in order, and nothing else but its furniture',
    (pageNumber) => {
      const page = wordsOnPage(pageNumber);
      const { articles } = issue.prepared.find((it) => it.page.pageNumber === pageNumber)?.page ?? {
        articles: [],
      };
      const inBriefs = issue
        .pageOf(pageNumber)
        .blocks.flatMap(({ kind, texts }) => (kind === 'briefs' ? texts.map(({ slug }) => slug) : []));
      const read = articles
        .filter((slug) => slug !== JUMPED)
        .reduce((sum, slug) => sum + readArticle(slug, page, inBriefs.includes(slug)), 0);
      const jumped = issue.pageOf(pageNumber).blocks.filter(({ slug }) => slug === JUMPED);
      const others = `${furnitureOf(pageNumber)}${wordsOf(jumped.flatMap(({ texts }) => texts))}`;
      expect(read + others.length).toBe(page.length);
    },
  );

  it('reads the story that goes on on another page to its end', () => {
    const article = issue.articles.get(JUMPED);
    if (article === undefined) throw new Error(JUMPED);
    const { head, headline, body, pictures, rubric } = printedWords(article);
    const whole = body.map(({ text }) => text).join('');
    const [front, back] = [wordsOnPage('A01'), wordsOnPage('A04')];
    const start = onlyPlace(`${rubric}${head}`, front) + rubric.length + head.length;
    const again = onlyPlace(`${headline}（上接A01版）`, back) + headline.length + '（上接A01版）'.length;
    const rest = longestShared(back.slice(again), whole);
    expect(rest.length).toBeGreaterThan(20);
    const before = whole.slice(0, whole.length - rest.length);
    expect(front.slice(start, start + before.length)).toBe(before);
    const after = front.slice(start + before.length);
    expect(after.startsWith(`${pictures}（下转A04版）`)).toBe(true);
  });

  it('links both ends of a jump to each other', () => {
    const linkOf = (pageNumber: string, words: string) =>
      issue
        .pageOf(pageNumber)
        .blocks.flatMap(({ texts }) => texts.filter((text) => wordsOf([text]) === words))
        .map(({ link }) => link);
    expect(linkOf('A01', '（下转A04版）')).toEqual([{ pageNumber: 'A04', slug: JUMPED }]);
    expect(linkOf('A04', '（上接A01版）')).toEqual([{ pageNumber: 'A01', slug: JUMPED }]);
    for (const [from, to] of [
      ['A01', 'A04'],
      ['A04', 'A01'],
    ]) {
      expect(htmlOf(from)).toMatch(new RegExp(`<a [^>]*href="${to}\\.print\\.html#story-${JUMPED}"`));
      expect(htmlOf(to)).toContain(`id="story-${JUMPED}"`);
    }
  });

  it('has colour where the nameplate is red and pictures are coloured', () => {
    const { m, y } = inkCoverage(pdfOf('A01'));
    expect(m).toBeGreaterThan(0.005);
    expect(y).toBeGreaterThan(0.005);
  });
});

describe('the files of the sample issue', () => {
  it('are the same, byte for byte, when they are made again', async () => {
    const again = await madeSampleIssue('pdf,print,svg,json');
    try {
      for (const pageNumber of PAGES) {
        for (const name of ['pdf', 'print.html', 'svg', 'json'].map((it) => `${pageNumber}.${it}`))
          expect(Buffer.compare(again.read(name), issue.read(name)), name).toBe(0);
      }
    } finally {
      again.remove();
    }
  }, 120_000);
});

/** The end of a text that another begins with. */
function longestShared(text: string, other: string): string {
  for (let length = other.length; length > 0; length--)
    if (text.startsWith(other.slice(-length))) return other.slice(-length);
  return '';
}
