import type { PageBlock, PageRule, PageText, Rect } from '../../model/page.ts';
import type { Colour, PageStyle, TextLook } from '../../model/page-style.ts';
import { type Compositor, spanWidth } from '../story/compositor.ts';
import { type DisplayLine, displayLine, runningLines } from '../story/display-text.ts';
import { alignedLine } from './furniture-text.ts';
import { rounded, roundedRect } from './rounded.ts';
import { colourOf } from './story-block.ts';

/** A story of another page that a front page refers to (导读). */
export interface Refer {
  readonly headline: string;
  readonly slug: string;
  readonly pageNumber: string;
}

/** A refer that is set: its lines, and where they stand, in points from the band's left edge. */
interface SetRefer {
  readonly refer: Refer;
  readonly lines: readonly DisplayLine[];
  readonly left: number;
  readonly width: number;
}

/** Em of its own size that the word's block is wide. */
const WORD_BLOCK = 4;

/** Grid lines that a band of refers takes, the empty one below it among them; 0 without refers. */
export function refersRows(refers: readonly Refer[], compositor: Compositor): number {
  const set = setRefers(refers, compositor);
  if (set.length === 0) return 0;
  return Math.max(...set.map(({ lines }) => lines.length)) + 2;
}

/** A band of refers across the page, its word 导读 reversed in a block at the left. */
export function refersBlock(refers: readonly Refer[], room: Rect, compositor: Compositor): PageBlock {
  const { style } = compositor;
  const { referHead } = style.looks;
  const block: Rect = { ...room, width: wordWidth(style) };
  const fill = style.tint === null ? null : colourOf(style, style.tint);
  const set = setRefers(refers, compositor);
  return {
    id: 'refers',
    kind: 'refers',
    slug: null,
    label: WORD,
    rect: roundedRect(room),
    texts: [wordText(block, compositor), ...set.map((it) => referText(it, room, compositor))],
    rules: set.slice(1).map((it) => ruleBefore(it, room, style)),
    boxes: [
      { rect: roundedRect(room), fill, stroke: null },
      { rect: roundedRect(block), fill: colourOf(style, referHead.colour), stroke: null },
    ],
    images: [],
  };
}

const WORD = '导读';
/** The paper's own white. */
const REVERSED: Colour = [0, 0, 0, 0];

function wordWidth({ looks }: PageStyle): number {
  return looks.referHead.size * WORD_BLOCK;
}

function wordText(block: Rect, compositor: Compositor): PageText {
  const look: TextLook = { ...compositor.style.looks.referHead, align: 'centre' };
  const word = displayLine(WORD, look, compositor);
  const lines = word === null ? [] : [alignedLine(word, look, block, REVERSED)];
  return { role: 'refer', slug: null, paragraph: null, continued: false, link: null, lines };
}

function ruleBefore({ left }: SetRefer, room: Rect, style: PageStyle): PageRule {
  const { leading } = style.body;
  const { width, colour } = style.rules.column ?? style.rules.box;
  const x = rounded(room.x + left - gutterOf(style) / 2);
  const [top, bottom] = [rounded(room.y + leading / 2), rounded(room.y + room.height - leading / 2)];
  return { from: { x, y: top }, to: { x, y: bottom }, width, colour: colourOf(style, colour) };
}

function gutterOf({ typeArea, body }: PageStyle): number {
  return typeArea.gutter * body.size;
}

/** Refers side by side in what the word leaves of the width, all equally wide. */
function setRefers(refers: readonly Refer[], compositor: Compositor): readonly SetRefer[] {
  const { style } = compositor;
  const most = Math.min(style.furniture.mostRefers, refers.length);
  if (most === 0) return [];
  const [start, gutter] = [wordWidth(style), gutterOf(style)];
  const share = (spanWidth(style, style.typeArea.columns) - start) / most;
  return refers.slice(0, most).map((refer, at) => {
    const text = `${refer.headline}　${refer.pageNumber}版`;
    const width = share - gutter;
    const lines = runningLines(text, style.looks.refer, width, compositor);
    return { refer, lines, left: start + share * at + gutter / 2, width };
  });
}

function referText({ refer, lines, left, width }: SetRefer, room: Rect, compositor: Compositor): PageText {
  const { looks, body } = compositor.style;
  const top = room.y + (room.height - lines.length * body.leading) / 2;
  return {
    role: 'refer',
    slug: refer.slug,
    paragraph: null,
    continued: false,
    link: { pageNumber: refer.pageNumber, slug: refer.slug },
    lines: lines.map((line, at) => {
      const place = { x: room.x + left, y: top + at * body.leading, width, height: body.leading };
      return alignedLine(line, looks.refer, place, colourOf(compositor.style, looks.refer.colour));
    }),
  };
}
