import type { PageLink, PageText, PageTextRole, Rect } from '../../model/page.ts';
import type { Colour, TextLook } from '../../model/page-style.ts';
import type { Compositor } from '../story/compositor.ts';
import { type DisplayLine, displayLine } from '../story/display-text.ts';
import { pageLine } from './page-line.ts';
import { colourOf } from './story-block.ts';

/** Points of the smallest type that furniture is shrunk to before it is left to overrun. */
const SMALLEST = 5;

/** A look in the size, no larger than its own, at which a text takes at most `width` pt in one line. */
export function fittingLook(text: string, look: TextLook, width: number, compositor: Compositor): TextLook {
  const wide = displayLine(text, look, compositor)?.width ?? 0;
  if (wide <= width) return look;
  return { ...look, size: Math.max(SMALLEST, Math.floor((look.size * width * 10) / wide) / 10) };
}

/** A text of furniture in one line inside a room, shrunk to fit; null when nothing of it is printed. */
export function lineInRoom(
  text: string,
  look: TextLook,
  room: Rect,
  compositor: Compositor,
): PageText['lines'][number] | null {
  const fitting = fittingLook(text, look, room.width, compositor);
  const display = displayLine(text, fitting, compositor);
  return display === null
    ? null
    : alignedLine(display, fitting, room, colourOf(compositor.style, look.colour));
}

/** A set line inside a room, where its look wants it. */
export function alignedLine(
  display: DisplayLine,
  look: Pick<TextLook, 'size' | 'align'>,
  room: Rect,
  colour: Colour,
): PageText['lines'][number] {
  const rest = Math.max(0, room.width - display.width);
  const x = room.x + { start: 0, centre: rest / 2, end: rest }[look.align];
  return pageLine(display, { rect: room, x, size: look.size, colour });
}

/** A text of furniture as one line; none when nothing of it is printed. */
export function furnitureText(
  role: PageTextRole,
  text: string,
  look: TextLook,
  room: Rect,
  compositor: Compositor,
  link: PageLink | null = null,
): readonly PageText[] {
  const line = lineInRoom(text, look, room, compositor);
  if (line === null) return [];
  return [{ role, slug: link?.slug ?? null, paragraph: null, continued: false, lines: [line], link }];
}
