import type { PageModel, PageRun } from '../../model/page.ts';
import { screenColour } from '../drawn-page/screen-colour.ts';
import { inMillimetres } from '../drawn-page/units.ts';

/** The looks of a page's runs as classes, so that no run repeats its font, size and colour. */
export interface RunLooks {
  readonly css: string;
  /** The class of a run. */
  readonly classOf: (run: PageRun) => string;
}

/** A class for each font, size and colour that stand together on a page, in order of appearance. */
export function runLooks({ blocks }: PageModel, families: ReadonlyMap<string, string>): RunLooks {
  const classes = new Map<string, string>();
  const rules: string[] = [];
  const runs = blocks.flatMap(({ texts }) => texts).flatMap(({ lines }) => lines.flatMap((it) => it.runs));
  for (const run of runs) {
    if (classes.has(keyOf(run))) continue;
    const name = `look-${classes.size + 1}`;
    classes.set(keyOf(run), name);
    rules.push(lookRule(name, run, families.get(run.font)));
  }
  return { css: rules.join('\n'), classOf: (run) => classes.get(keyOf(run)) ?? '' };
}

function keyOf({ font, size, colour }: PageRun): string {
  return [font, size, ...colour].join(' ');
}

function lookRule(name: string, { size, colour }: PageRun, family: string | undefined): string {
  const font = family === undefined ? '' : `font-family: "${family}"; `;
  return `.${name} { ${font}--size: ${inMillimetres(size)}; color: ${screenColour(colour)}; }`;
}
