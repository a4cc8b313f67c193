import type { PageBlock, PageBox, PageRule } from '../../model/page.ts';
import { emphasisDots } from './emphasis-dots.ts';
import { screenColour } from './screen-colour.ts';
import { rounded } from './units.ts';

/** All that a page shows but text and pictures, for SVG in points: what stands first is drawn first. */
export interface StrokeValues {
  readonly boxes: readonly object[];
  readonly rules: readonly object[];
  readonly dots: readonly object[];
}

/** The boxes, rules and emphasis dots of some blocks as templates get them. */
export function strokeValues(blocks: readonly PageBlock[]): StrokeValues {
  const lines = blocks.flatMap(({ texts }) => texts.flatMap((text) => text.lines));
  return {
    boxes: blocks.flatMap(({ boxes }) => boxes.map(boxValues)),
    rules: blocks.flatMap(({ rules }) => rules.map(ruleValues)),
    dots: lines.flatMap(emphasisDots).map((dot) => ({ ...dot, colour: screenColour(dot.colour) })),
  };
}

function boxValues({ rect, fill, stroke }: PageBox) {
  return {
    ...rect,
    fill: fill === null ? null : screenColour(fill),
    stroke: stroke === null ? null : { width: stroke.width, colour: screenColour(stroke.colour) },
  };
}

/** A rule as templates get it. */
export function ruleValues({ from, to, width, colour }: PageRule) {
  return { from: placed(from), to: placed(to), width, colour: screenColour(colour) };
}

function placed({ x, y }: PageRule['from']) {
  return { x: rounded(x, 3), y: rounded(y, 3) };
}
