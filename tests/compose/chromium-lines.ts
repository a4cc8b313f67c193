import type { Browser } from 'playwright-core';

/** Pixels an em: Chromium's own line breaking squeezes curly quotes at this size, not at smaller ones. */
const TYPE_SIZE = 16;
const FONT = `${TYPE_SIZE}px/1.5 'Noto Serif CJK SC'`;

/** Runs in the page: the offset of each line's first character, for every text set as a paragraph. */
const LINE_STARTS = `(texts) => texts.map((text) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.body.append(paragraph);
  const range = document.createRange();
  const starts = [];
  let top = -Infinity;
  for (let at = 0; at < text.length; at++) {
    range.setStart(paragraph.firstChild, at);
    range.setEnd(paragraph.firstChild, at + 1);
    const box = range.getClientRects()[0];
    if (box === undefined || box.width === 0 || box.top < top + ${TYPE_SIZE / 2}) continue;
    starts.push(at);
    top = box.top;
  }
  paragraph.remove();
  return starts;
})`;

/** The lines that Chromium makes of paragraphs indented by two em: the offset of each line's first character. */
export async function chromiumLineStarts(
  browser: Browser,
  texts: readonly string[],
  measure: number,
): Promise<readonly (readonly number[])[]> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="zh-CN"><style>p { width: ${measure * TYPE_SIZE}px; margin: 0;
    text-indent: 2em; font: ${FONT}; line-break: strict; overflow-wrap: anywhere;
    text-spacing-trim: trim-start; text-autospace: no-autospace; }</style>`);
  return page.evaluate(`(${LINE_STARTS})(${JSON.stringify(texts)})`);
}
