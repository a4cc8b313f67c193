import type { PageBlock, PageText, Rect } from '../../model/page.ts';
import { type Compositor, columnLeft, spanWidth } from '../story/compositor.ts';
import { type DisplayLine, displayLine, runningLines } from '../story/display-text.ts';
import { alignedLine, furnitureText } from './furniture-text.ts';
import { rounded, roundedRect } from './rounded.ts';
import { colourOf } from './story-block.ts';

/** A story of another page that a front page refers to (导读). */
export interface Refer {
  readonly headline: string;
  readonly slug: string;
  readonly pageNumber: string;
}

/** Refers that are set: each in lines of its column. */
interface SetRefer {
  readonly refer: Refer;
  readonly lines: readonly DisplayLine[];
  /** First column and columns that it takes. */
  readonly column: number;
  readonly columns: number;
}

/** Grid lines that a band of refers takes, the empty one below it among them; 0 without refers. */
export function refersRows(refers: readonly Refer[], compositor: Compositor): number {
  const set = setRefers(refers, compositor);
  if (set.length === 0) return 0;
  return Math.max(...set.map(({ lines }) => lines.length)) + 2;
}

/** A band of refers across the page, its word 导读 in the first column. */
export function refersBlock(refers: readonly Refer[], room: Rect, compositor: Compositor): PageBlock {
  const { style } = compositor;
  const { leading } = style.body;
  const { referHead } = style.looks;
  const first: Rect = { ...room, width: spanWidth(style, 1) };
  const fill = style.tint === null ? null : colourOf(style, style.tint);
  const { width, colour } = style.rules.box;
  const set = setRefers(refers, compositor);
  return {
    id: 'refers',
    kind: 'refers',
    slug: null,
    label: '导读',
    rect: roundedRect(room),
    texts: [
      ...furnitureText('refer', '导读', { ...referHead, align: 'centre' }, first, compositor),
      ...set.map((it) => referText(it, room, leading, compositor)),
    ],
    rules: set.map(({ column }) => {
      const x = rounded(room.x + columnLeft(style, column) - (style.typeArea.gutter * style.body.size) / 2);
      const [top, bottom] = [rounded(room.y + leading / 2), rounded(room.y + room.height - leading / 2)];
      return { from: { x, y: top }, to: { x, y: bottom }, width, colour: colourOf(style, colour) };
    }),
    boxes: [{ rect: roundedRect(room), fill, stroke: null }],
    images: [],
  };
}

function setRefers(refers: readonly Refer[], compositor: Compositor): readonly SetRefer[] {
  const { style } = compositor;
  const most = Math.min(style.furniture.mostRefers, style.typeArea.columns - 1, refers.length);
  if (most === 0) return [];
  const columns = Math.floor((style.typeArea.columns - 1) / most);
  return refers.slice(0, most).map((refer, at) => {
    const text = `${refer.headline}　${refer.pageNumber}版`;
    const whole = displayLine(text, style.looks.refer, compositor);
    const width = spanWidth(style, columns);
    const lines =
      whole !== null && whole.width <= width
        ? [whole]
        : runningLines(text, style.looks.refer, width, compositor);
    return { refer, lines, column: 1 + at * columns, columns };
  });
}

function referText(
  { refer, lines, column, columns }: SetRefer,
  room: Rect,
  leading: number,
  compositor: Compositor,
): PageText {
  const { style } = compositor;
  const top = room.y + (room.height - lines.length * leading) / 2;
  const x = room.x + columnLeft(style, column);
  return {
    role: 'refer',
    slug: refer.slug,
    paragraph: null,
    continued: false,
    link: { pageNumber: refer.pageNumber, slug: refer.slug },
    lines: lines.map((line, at) => {
      const place = { x, y: top + at * leading, width: spanWidth(style, columns), height: leading };
      return alignedLine(line, style.looks.refer, place, colourOf(style, style.looks.refer.colour));
    }),
  };
}
