import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TextFile } from '../outputs/context.ts';
import { FIXTURES, renderSample } from '../outputs/sample-issue.ts';
import { findChromium, withBrowser } from '../support/chromium.ts';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const VNU = join(dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

const WIDTHS = [390, 1440];
const SCHEMES = ['light', 'dark'] as const;

const folder = mkdtempSync(join(tmpdir(), 'caibian-web-'));
let files: readonly TextFile[] = [];

beforeAll(async () => {
  files = await renderSample(['web']);
  for (const file of files) writeFileSync(join(folder, file.path), file.content);
  cpSync(join(FIXTURES, 'tupian'), join(folder, 'tupian'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds on a page, rules of WCAG 2 A and AA and good practice. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
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

describe('the pages as HTML', () => {
  it('are found without fault by html-validate', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] });
    for (const { path, content } of files) {
      const report = await validator.validateString(content, path);
      const said = report.results.flatMap((it) =>
        it.messages.map((m) => `${path}:${m.line} ${m.ruleId} ${m.message}`),
      );
      expect(said).toEqual([]);
    }
  });

  it('are found without fault or warning by the checker of the W3C', () => {
    const paths = files.map((file) => join(folder, file.path));
    const said = checkWithVnu(paths);
    expect(said).toBe('');
  });
});

/** What vnu says of files; empty when it finds nothing. */
function checkWithVnu(paths: readonly string[]): string {
  try {
    execFileSync('java', ['-jar', VNU, '--format', 'gnu', ...paths], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}

describe.skipIf(findChromium() === null)('the pages in Chromium', () => {
  it.each(WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ width, scheme }))))(
    'are accessible and fit at $width px, $scheme',
    async ({ width, scheme }) => {
      await withBrowser(async (browser) => {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
        const page = await context.newPage();
        for (const { path } of files) {
          await page.goto(pathToFileURL(join(folder, path)).href);
          expect(await violationsOn(page), path).toEqual([]);
          if (path.endsWith('.print.html')) continue;
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0);
        }
      });
    },
  );

  it('link only to pages and places that are there', async () => {
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      const links: string[] = [];
      const places = new Set(files.map((file) => file.path));
      for (const { path } of files) {
        await page.goto(pathToFileURL(join(folder, path)).href);
        const hrefs = await page.$$eval('a[href]', (found) => found.map((it) => it.getAttribute('href')));
        const ids = await page.$$eval('[id]', (found) => found.map((it) => it.id));
        for (const id of ids) places.add(`${path}#${id}`);
        const inside = hrefs.flatMap((it) => (it === null || /^https?:/.test(it) ? [] : [it]));
        links.push(...inside.map((it) => decodeURIComponent(it.startsWith('#') ? path + it : it)));
      }
      expect(links).toContain('people.html#杜亚玲');
      expect(links.filter((it) => !places.has(it))).toEqual([]);
    });
  });

  it('break headlines by sense on a phone', async () => {
    await withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(pathToFileURL(join(folder, 'loudi.html')).href);
      const tops = await page.$$eval('h1 .phrase', (phrases) =>
        phrases.map(
          (it) => [it.textContent, it.getClientRects().length, it.getBoundingClientRect().top] as const,
        ),
      );
      expect(tops.map(([text]) => text)).toEqual(['娄底市妇联——', '创品牌　', '力推性别平等']);
      expect(tops[0]?.[2]).toBeLessThan(tops[1]?.[2] ?? 0);
      expect(tops[1]?.[2]).toBe(tops[2]?.[2]);
    });
  });

  it('show the dateline in another face, and no comment of the desk', async () => {
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(folder, 'zuotanhui.html')).href);
      const faces = await page.$eval('.body p', (it) => {
        const dateline = it.querySelector('.dateline');
        const family = (element: Element) => getComputedStyle(element).fontFamily;
        return { text: dateline?.textContent, differs: dateline !== null && family(dateline) !== family(it) };
      });
      expect(faces).toEqual({ text: '今日女报/凤网讯', differs: true });
      expect(await page.content()).not.toContain('数字待核');
    });
  });
});
