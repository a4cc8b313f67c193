import { describe, expect, it } from 'vitest';
import { breakParagraph } from '../../src/compose/lines/break-paragraph.ts';
import { findChromium, withBrowser } from '../support/chromium.ts';
import { chromiumLineStarts } from './chromium-lines.ts';
import { pageParagraphs } from './page-paragraphs.ts';

const MEASURES = [13, 14, 16, 20];

const paragraphs = pageParagraphs();

/** Each paragraph from each of its sentences on: the same text at other places of the line. */
const tails = paragraphs.flatMap((text) =>
  [...text.matchAll(/[。；，]/g)]
    .map((mark) => text.slice(mark.index + 1))
    .filter((tail) => tail.length > 30),
);

describe.skipIf(findChromium() === null)('beside Chromium', () => {
  it('profile browser breaks every paragraph of the real page as Chromium does', async () => {
    await withBrowser(async (browser) => {
      for (const measure of MEASURES) {
        const theirs = await chromiumLineStarts(browser, paragraphs, measure);
        expect(paragraphs.map((text) => browserStarts(text, measure))).toEqual(theirs);
      }
    });
  });

  it('profile browser breaks the same text as Chromium does wherever its lines begin', async () => {
    expect(tails.length).toBeGreaterThan(100);
    const theirs = await withBrowser((browser) => chromiumLineStarts(browser, tails, 14));
    expect(tails.map((text) => browserStarts(text, 14))).toEqual(theirs);
  });
});

function browserStarts(text: string, measure: number): readonly number[] {
  return breakParagraph(text, { measure, indent: 2, profile: 'browser' }).map((line) => line.textStart);
}
