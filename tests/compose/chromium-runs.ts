import type { Browser } from 'playwright-core';
import type { PlacedRun } from '../../src/compose/lines/place-runs.ts';

/** Pixels an em of the body: large, so that Chromium's rounding to 1/64 pixel is nothing. */
const BODY = 96;

/** Runs in the page: the width in em of the body of every run, the tracking after its last character included. */
const WIDTHS = `(runs) => runs.map(({ text, font, size, tracking }) => {
  const span = document.createElement('span');
  span.textContent = text;
  span.style.font = size + 'px ' + font;
  span.style.letterSpacing = tracking + 'px';
  span.style.fontKerning = text === '——' ? 'normal' : 'none';
  document.body.append(span);
  const width = span.getBoundingClientRect().width / ${BODY};
  span.remove();
  return width;
})`;

/** The widths that Chromium gives to runs drawn in their fonts with their tracking, in em of the body. */
export async function drawnWidths(
  browser: Browser,
  runs: readonly PlacedRun[],
  fonts: ReadonlyMap<string, Uint8Array>,
): Promise<readonly number[]> {
  const page = await browser.newPage();
  const faces = Array.from(fonts, ([id, bytes]) => {
    const data = Buffer.from(bytes).toString('base64');
    return `@font-face { font-family: ${id}; src: url(data:font/woff2;base64,${data}); }`;
  });
  await page.setContent(`<!doctype html><html lang="zh-CN"><style>${faces.join('\n')}
    span { position: absolute; white-space: pre; text-spacing-trim: space-all; text-autospace: no-autospace; }</style>`);
  const asked = Array.from(fonts.keys(), (id) => `document.fonts.load('16px ${id}')`);
  await page.evaluate(`Promise.all([${asked.join(', ')}]).then(() => null)`);
  const drawn = runs.map(({ text, font, scale, tracking }) => ({
    text,
    font,
    size: scale * BODY,
    tracking: tracking * BODY,
  }));
  return page.evaluate(`(${WIDTHS})(${JSON.stringify(drawn)})`);
}
