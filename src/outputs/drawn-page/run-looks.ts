import type { PageModel, PageRun } from '../../model/page.ts';
import { screenColour } from './screen-colour.ts';
import { inMillimetres } from './units.ts';

/** The looks of a page's runs as classes, so that no run repeats its font, size and colour. */
export interface RunLooks {
  readonly css: string;
  /** The class of a run. */
  readonly classOf: (run: PageRun) => string;
}

/**
 * A class for each font, size and colour that stand together on a page, in order of appearance. In `mm` the size is a
 * number of millimetres, `--size`; in `pt` a size of the drawing, whose unit is the point.
 */
export function runLooks(
  { blocks }: PageModel,
  families: ReadonlyMap<string, string>,
  unit: 'mm' | 'pt',
): RunLooks {
  const classes = new Map<string, string>();
  const rules: string[] = [];
  const runs = blocks.flatMap(({ texts }) => texts).flatMap(({ lines }) => lines.flatMap((it) => it.runs));
  for (const run of runs) {
    if (classes.has(keyOf(run))) continue;
    const name = `look-${classes.size + 1}`;
    classes.set(keyOf(run), name);
    rules.push(`.${name} { ${familyRule(families.get(run.font))}${sizeAndColour(run, unit)} }`);
  }
  return { css: rules.join('\n'), classOf: (run) => classes.get(keyOf(run)) ?? '' };
}

function keyOf({ font, size, colour }: PageRun): string {
  return [font, size, ...colour].join(' ');
}

function familyRule(family: string | undefined): string {
  return family === undefined ? '' : `font-family: "${family}"; `;
}

function sizeAndColour({ size, colour }: PageRun, unit: 'mm' | 'pt'): string {
  const ink = screenColour(colour);
  return unit === 'mm'
    ? `--size: ${inMillimetres(size)}; color: ${ink};`
    : `font-size: ${size}px; fill: ${ink};`;
}
