import type { Page } from 'playwright-core';

/** A run as Chromium draws it; points from the sheet's top left corner. */
export interface DrawnRun {
  readonly text: string;
  readonly left: number;
  /** Where the last character's advance and its tracking end. */
  readonly right: number;
  readonly baseline: number;
}

/** The runs of each line of a page as HTML, in the document's order, with media `print`: a millimetre is one. */
export async function drawnLines(page: Page): Promise<readonly (readonly DrawnRun[])[]> {
  return page.evaluate(() => {
    const sheet = document.querySelector('.sheet')?.getBoundingClientRect() ?? new DOMRect();
    const points = (pixels: number) => pixels * 0.75;
    const baselineOf = (run: Element): number => {
      // An empty box stands on the base line.
      const probe = document.createElement('span');
      probe.style.display = 'inline-block';
      run.append(probe);
      const { bottom } = probe.getBoundingClientRect();
      probe.remove();
      return points(bottom - sheet.top);
    };
    return [...document.querySelectorAll('.line')].map((line) =>
      [...line.querySelectorAll('.run')].map((run) => {
        const range = document.createRange();
        range.selectNodeContents(run);
        const box = range.getBoundingClientRect();
        return {
          text: run.textContent ?? '',
          left: points(box.left - sheet.left),
          right: points(box.right - sheet.left),
          baseline: baselineOf(run),
        };
      }),
    );
  });
}
