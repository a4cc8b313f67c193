import { dayWords } from '../../language/day-words.ts';
import type { PageBlock, PageText, Rect } from '../../model/page.ts';
import { type Compositor, columnLeft, spanWidth } from '../story/compositor.ts';
import { runningLines } from '../story/display-text.ts';
import { alignedLine, furnitureText } from './furniture-text.ts';
import type { PageHead } from './page-head.ts';
import { roundedRect } from './rounded.ts';
import { colourOf, horizontalRule } from './story-block.ts';

/** Name of a paper whose newsroom does not tell. */
const NAMELESS = '（报名）';
/** Grid lines of the issue's line. */
const ISSUE_LINE_ROWS = 1.5;

/** The nameplate (报头) of a front page: the paper's name, ears beside it, and a line of what the law asks for. */
export function nameplateBlocks(head: PageHead, room: Rect, compositor: Compositor): readonly PageBlock[] {
  const { style } = compositor;
  const { columns } = style.typeArea;
  const lineHeight = ISSUE_LINE_ROWS * style.body.leading;
  const ears = head.page.plan.ear.length === 0 ? 0 : Math.min(style.furniture.earColumns, columns - 1);
  const plate: Rect = { ...room, width: spanWidth(style, columns - ears), height: room.height - lineHeight };
  const line: Rect = { ...room, y: room.y + plate.height, height: lineHeight };
  const { nameplate, issueLine } = style.looks;
  const texts = [
    ...furnitureText('nameplate', head.publication.name ?? NAMELESS, nameplate, plate, compositor),
    ...furnitureText('folio', issueWords(head), issueLine, line, compositor),
  ];
  const { width, colour } = style.rules.folio;
  const ink = colourOf(style, colour);
  const block: PageBlock = {
    id: 'nameplate',
    kind: 'nameplate',
    slug: null,
    label: head.publication.name ?? NAMELESS,
    rect: roundedRect(room),
    texts,
    rules: [horizontalRule(line, line.y, width, ink), horizontalRule(line, line.y + line.height, width, ink)],
    boxes: [],
    images: [],
  };
  if (ears === 0) return [block];
  const left = room.x + columnLeft(style, columns - ears);
  const ear: Rect = { x: left, y: room.y, width: spanWidth(style, ears), height: plate.height - 6 };
  return [block, earBlock(head.page.plan.ear, ear, compositor)];
}

/** What page one says of the issue: day, number, pages, CN number, sponsor, publisher, price. */
function issueWords({ date, issueNumber, pages, publication }: PageHead): string {
  const { cn, sponsor, publisher, price } = publication;
  const words = [
    date === null ? null : dayWords(date),
    issueNumber === null ? null : `总第${issueNumber}期`,
    `今日${pages}版`,
    cn === undefined ? null : `国内统一连续出版物号 ${cn}`,
    sponsor === undefined ? null : `${sponsor}主办`,
    publisher === undefined ? null : `${publisher}出版`,
    price === undefined ? null : `零售${price}`,
  ];
  return words.filter((it) => it !== null).join('　');
}

function earBlock(lines: readonly string[], room: Rect, compositor: Compositor): PageBlock {
  const { style } = compositor;
  const look = style.looks.ear;
  const inset = look.size * 0.6;
  const set = lines.flatMap((line) => runningLines(line, look, room.width - 2 * inset, compositor));
  const lineHeight = Math.min(look.size * look.room, (room.height - inset) / Math.max(1, set.length));
  const top = room.y + (room.height - lineHeight * set.length) / 2;
  const text: PageText = {
    role: 'ear',
    slug: null,
    paragraph: null,
    continued: false,
    link: null,
    lines: set.map((line, at) => {
      const place = {
        x: room.x + inset,
        y: top + at * lineHeight,
        width: room.width - 2 * inset,
        height: lineHeight,
      };
      return alignedLine(line, look, place, colourOf(style, look.colour));
    }),
  };
  const { width, colour } = style.rules.box;
  const box = { rect: roundedRect(room), fill: null, stroke: { width, colour: colourOf(style, colour) } };
  return {
    id: 'ear',
    kind: 'ear',
    slug: null,
    label: lines[0] ?? '',
    rect: roundedRect(room),
    texts: [text],
    rules: [],
    boxes: [box],
    images: [],
  };
}
