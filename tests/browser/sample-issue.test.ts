import { cpSync } from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, withBrowser } from '../support/chromium.ts';
import { REPOSITORY } from '../support/run-cli.ts';
import { type MadeIssue, madeSampleIssue } from '../support/sample-issue.ts';
import {
  areAlike,
  brightnessOfHtml,
  brightnessOfPdf,
  expectRunsInPlace,
  inColour,
  openPrinted,
} from './printed-page.ts';

const PAGES = ['A01', 'A03'];

let issue: MadeIssue;

beforeAll(async () => {
  issue = await madeSampleIssue('pdf,print');
  cpSync(path.join(REPOSITORY, 'articles/2015-11-12/tupian'), issue.fileOf('tupian'), { recursive: true });
}, 120_000);

afterAll(() => issue.remove());

describe.skipIf(findChromium() === null)('pages of the sample issue in Chromium', () => {
  it.each(PAGES)('%s has every run of every line where the make-up put it', async (pageNumber) => {
    await withBrowser(async (browser) => {
      const tab = await openPrinted(browser, issue.fileOf(`${pageNumber}.print.html`));
      await expectRunsInPlace(tab, issue.pageOf(pageNumber));
    });
  });

  it.each(PAGES)('%s shows the same as HTML and as PDF where it is black and white', async (pageNumber) => {
    await withBrowser(async (browser) => {
      const printed = await brightnessOfPdf(browser, issue.fileOf(`${pageNumber}.pdf`));
      const shown = await brightnessOfHtml(browser, issue.fileOf(`${pageNumber}.print.html`));
      expect(areAlike(shown, printed, inColour(issue.pageOf(pageNumber), shown))).toBe(true);
    });
  });
});
