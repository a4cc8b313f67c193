import { isHan } from '../../language/characters.ts';
import type { PageLine, PageRun } from '../../model/page.ts';
import type { Colour } from '../../model/page-style.ts';
import { rounded } from './units.ts';

/** A dot under a character (着重号); points from the sheet's top left corner. */
export interface EmphasisDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: Colour;
}

/** Em from the base line down to the middle of a dot: between the foot of the characters and the next line. */
const BELOW = 0.22;
/** Em. */
const RADIUS = 0.07;

/** The dots of a line: one in the middle below each Han character of its emphasised runs. */
export function emphasisDots({ baseline, runs }: PageLine): readonly EmphasisDot[] {
  return runs
    .filter(({ emphasised }) => emphasised)
    .flatMap((run) =>
      middlesOfHan(run).map((x) => ({
        x: rounded(x, 3),
        y: rounded(baseline + BELOW * run.size, 3),
        radius: rounded(RADIUS * run.size, 3),
        colour: run.colour,
      })),
    );
}

/** Han characters are an em wide; what else stands in a run shares what they leave of its width. */
function middlesOfHan({ text, x, size, tracking, width }: PageRun): readonly number[] {
  const characters = Array.from(text);
  const han = characters.map((it) => isHan(it.codePointAt(0) ?? 0));
  const others = han.filter((it) => !it).length;
  const left = width - size * (characters.length - others) - tracking * (characters.length - 1);
  const other = others === 0 ? 0 : left / others;
  let at = x;
  return han.flatMap((isHanHere) => {
    const advance = isHanHere ? size : other;
    const middle = at + advance / 2;
    at += advance + tracking;
    return isHanHere ? [middle] : [];
  });
}
