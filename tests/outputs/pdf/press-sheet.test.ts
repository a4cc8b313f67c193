import { expect, it } from 'vitest';
import { blockOf, lineOf, pageOf, pdfOf, runOf, textOf } from './page.ts';
import { askOf, dotsOf, inkCoverage } from './press-tools.ts';

const BLOCK = blockOf({ texts: [textOf([lineOf(100, runOf('一封家书'))])] });
const BLEED = { width: 400, height: 300, bleed: 9, cropMarks: false };
const MARKED = { ...BLEED, cropMarks: true };

it('is the trim alone when nothing bleeds', async () => {
  expect(await boxes(pageOf([BLOCK]))).toEqual({
    MediaBox: [0, 0, 400, 300],
    BleedBox: [0, 0, 400, 300],
    TrimBox: [0, 0, 400, 300],
  });
});

it('has the bleed around the trim', async () => {
  expect(await boxes(pageOf([BLOCK], { sheet: BLEED }))).toEqual({
    MediaBox: [0, 0, 418, 318],
    BleedBox: [0, 0, 418, 318],
    TrimBox: [9, 9, 409, 309],
  });
});

it('has room for crop marks beyond the bleed', async () => {
  const { MediaBox, BleedBox, TrimBox } = await boxes(pageOf([BLOCK], { sheet: MARKED }));
  const [left = 0, foot = 0, right = 0, top = 0] = TrimBox ?? [];
  expect([right - left, top - foot]).toEqual([400, 300]);
  expect(BleedBox).toEqual([left - 9, foot - 9, right + 9, top + 9]);
  // 9 pt of bleed, 5 mm of mark, 3 mm of paper.
  expect(left).toBeCloseTo(9 + 8 * (72 / 25.4), 1);
  expect(MediaBox?.[2]).toBeCloseTo(400 + 2 * left, 1);
});

it('draws crop marks in all inks, at the corners, outside the bleed', async () => {
  const page = pageOf([], { sheet: MARKED });
  const { c, m, y, k } = inkCoverage(await pdfOf(page));
  expect(c).toBeGreaterThan(0);
  expect([m, y, k]).toEqual([c, c, c]);
  const dotAt = dotsOf(await pdfOf(pageOf([], { sheet: MARKED })));
  const isInked = (x: number, top: number) => dotAt(x, top).some((part) => part < 250);
  const margin = 9 + 8 * (72 / 25.4);
  const corner = Math.round(margin);
  expect(isInked(corner, corner - 16) || isInked(corner - 1, corner - 16)).toBe(true);
  expect(isInked(corner - 16, corner) || isInked(corner - 16, corner - 1)).toBe(true);
  for (let at = corner - 8; at < corner + 100; at++)
    expect(isInked(at, corner) || isInked(corner, at)).toBe(false);
});

it('keeps black type black when it has marks, and in its place from the trim', async () => {
  const words = askOf(await pdfOf(pageOf([BLOCK], { sheet: MARKED })), 'pdftotext', '-bbox', 'PDF', '-');
  const x = Number(/xMin="([\d.]+)"/.exec(words)?.[1]);
  expect(x).toBeCloseTo(50 + 9 + 8 * (72 / 25.4), 1);
});

it('is labelled with its page number', async () => {
  const bytes = Buffer.from(await pdfOf(pageOf([BLOCK]))).toString('latin1');
  expect(bytes).toMatch(/\/PageLabels <<\s*\/Nums \[0 <<\s*\/P \(A02\)/);
});

async function boxes(page: Parameters<typeof pdfOf>[0]) {
  const info = askOf(await pdfOf(page), 'pdfinfo', '-box', 'PDF');
  const found = [...info.matchAll(/^(MediaBox|BleedBox|TrimBox): +([\d. ]+)$/gm)];
  const entries = found.map(([, name = '', numbers = '']) => [name, numbers.trim().split(/ +/).map(Number)]);
  return Object.fromEntries(entries) as Readonly<Record<string, readonly number[]>>;
}
