import type { Layout, Placement } from '../../model/layout.ts';
import type { PageRule } from '../../model/page.ts';
import { gridRect, type PageFrame } from './page-frame.ts';
import { rounded } from './rounded.ts';
import { colourOf, horizontalRule } from './story-block.ts';

/** The rules between a block and its neighbours: one in the gutter at its left, one in the gap below it. `boxed` are items with a box. */
export function separatorRules(
  placement: Placement,
  layout: Layout,
  frame: PageFrame,
  boxed: ReadonlySet<string>,
): readonly PageRule[] {
  return [...leftRule(placement, frame), ...ruleBelow(placement, layout, frame, boxed)];
}

function leftRule({ shape, column, row }: Placement, frame: PageFrame): readonly PageRule[] {
  const look = frame.style.rules.column;
  if (look === null || column === 0) return [];
  const { x, y, height } = gridRect(frame, column, row, shape.columns, shape.rows - frame.style.storyGap);
  const middle = rounded(x - (frame.style.typeArea.gutter * frame.style.body.size) / 2);
  return [
    {
      from: { x: middle, y: rounded(y) },
      to: { x: middle, y: rounded(y + height) },
      width: look.width,
      colour: colourOf(frame.style, look.colour),
    },
  ];
}

function ruleBelow(
  placement: Placement,
  layout: Layout,
  frame: PageFrame,
  boxed: ReadonlySet<string>,
): readonly PageRule[] {
  const look = frame.style.rules.story;
  const bottom = placement.row + placement.shape.rows;
  if (look === null || bottom >= frame.rows || !touchesStory(placement, layout, bottom, boxed)) return [];
  if (boxed.has(placement.id)) return [];
  const gap = frame.style.storyGap;
  const room = gridRect(frame, placement.column, bottom - gap, placement.shape.columns, gap);
  return [horizontalRule(room, room.y + room.height / 2, look.width, colourOf(frame.style, look.colour))];
}

/** Adverts and sidebars have boxes of their own: no rule above or below one. */
function touchesStory(
  { column, shape }: Placement,
  { placements }: Layout,
  row: number,
  boxed: ReadonlySet<string>,
): boolean {
  return placements.some(
    (it) =>
      it.row === row &&
      it.column < column + shape.columns &&
      it.column + it.shape.columns > column &&
      !boxed.has(it.id),
  );
}
