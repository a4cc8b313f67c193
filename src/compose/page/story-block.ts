import type { PageBlock, PageBox, PageImage, PageRule, PageText, Rect } from '../../model/page.ts';
import type { Colour, PageStyle } from '../../model/page-style.ts';
import { spanWidth } from '../story/compositor.ts';
import type { FilledPart, FlowLine } from '../story/flow-piece.ts';
import type { HeadPart } from '../story/story-head.ts';
import { CUTLINE_AIR, type SetPicture } from '../story/story-pictures.ts';
import type { StorySetting } from '../story/story-shapes.ts';
import type { TableRule } from '../story/table-pieces.ts';
import { headWidth } from '../story/type-columns.ts';
import { pageLine } from './page-line.ts';
import { rounded, roundedRect } from './rounded.ts';

/** A story that is set, at its place: the top left corner of its rectangle in points. */
export interface PlacedStory {
  readonly setting: StorySetting;
  readonly rect: Rect;
  readonly style: PageStyle;
}

/** A story as a block of the page. */
export function storyBlock(story: PlacedStory): PageBlock {
  const { setting, rect } = story;
  const pictures = setting.pictures.pictures.map((picture) => placedPicture(picture, story));
  const headline = setting.copy.head.find(({ role }) => role === 'headline')?.text;
  const rubric = setting.copy.head.find(({ role }) => role === 'rubric')?.text;
  return {
    id: `story-${setting.copy.id}`,
    kind: setting.columns.isBoxed ? 'sidebar' : setting.copy.slug === null ? 'briefs' : 'story',
    slug: setting.copy.slug,
    label: headline ?? rubric ?? '',
    rect: roundedRect(rect),
    texts: [
      ...setting.head.parts.map((part) => headText(part, story)),
      ...bodyTexts(story),
      ...pictures.flatMap(({ texts }) => texts),
    ],
    rules: [...rubricRules(story), ...setting.body.parts.flatMap((part) => tableRules(part, story))],
    boxes: [...frame(story), ...pictures.flatMap(({ box }) => box ?? [])],
    images: pictures.flatMap(({ image }) => image ?? []),
  };
}

/** Colour of a style by name; black where it has none of the name. */
export function colourOf(style: PageStyle, name: string): Colour {
  return style.colours[name] ?? [0, 0, 0, 100];
}

function headText(part: HeadPart, { setting, rect, style }: PlacedStory): PageText {
  const width = spanWidth(style, setting.columns.span);
  const inset = (width - headWidth(style, setting.columns)) / 2;
  const top = rect.y + part.top + (setting.columns.isBoxed ? style.body.leading : 0);
  const lines = part.lines.map((line, at) => {
    const room = { x: rect.x, y: top + at * part.lineHeight, width, height: part.lineHeight };
    const rest = Math.max(0, width - 2 * inset - line.width);
    const x = rect.x + inset + { start: 0, centre: rest / 2, end: rest }[part.look.align];
    return pageLine(line, { rect: room, x, size: part.look.size, colour: colourOf(style, part.look.colour) });
  });
  return { role: part.role, slug: setting.copy.slug, paragraph: null, continued: false, lines, link: null };
}

function bodyTexts({ setting, rect, style }: PlacedStory): readonly PageText[] {
  return setting.body.parts.map((part) => {
    const text = setting.copy.body[part.piece.text];
    const lines = part.lines.flatMap((line, at) => {
      const room = lineRoom(part, at, { setting, rect, style });
      return line.cells === null ? [bodyLine(line, room, style, part)] : tableLine(line, room, style);
    });
    const role = text?.kind === 'briefHeadline' ? 'headline' : (ROLES[part.piece.kind] ?? 'paragraph');
    const slug = text?.slug ?? setting.copy.slug;
    const paragraph = (setting.copy.textsBefore ?? 0) + part.piece.text;
    return { role, slug, paragraph, continued: part.from > 0, lines, link: null };
  });
}

const ROLES: Readonly<Partial<Record<FilledPart['piece']['kind'], PageText['role']>>> = {
  subhead: 'subhead',
  quotation: 'quotation',
  listItem: 'listItem',
  verse: 'verse',
  tableTop: 'table',
  tableRow: 'table',
};

/** Grid lines of a story above its body. */
export function rowsAboveBody({ head, columns }: StorySetting): number {
  return head.rows + (columns.isBoxed ? 1 : 0);
}

/** The grid line that a line of a part takes, from column edge to column edge. */
function lineRoom(part: FilledPart, at: number, { setting, rect, style }: PlacedStory): Rect {
  const { leading, size } = style.body;
  return {
    x: rect.x + (setting.columns.lefts[part.column] ?? 0),
    y: rect.y + (rowsAboveBody(setting) + part.row + at) * leading,
    width: setting.columns.measure * size,
    height: leading,
  };
}

function bodyLine(line: FlowLine, room: Rect, style: PageStyle, part: FilledPart): PageText['lines'][number] {
  const look = part.piece.kind === 'subhead' || part.piece.kind === 'briefHeadline' ? part.piece.kind : null;
  const size = look === null ? style.body.size : style.looks[look].size;
  const colour = colourOf(style, style.looks[look ?? 'paragraph'].colour);
  return pageLine(line, { rect: room, x: room.x + line.x * style.body.size, size, colour });
}

/** The cells of a table's line, each as a line of its own. */
function tableLine(line: FlowLine, room: Rect, style: PageStyle): readonly PageText['lines'][number][] {
  const look = style.looks.table;
  return (line.cells ?? []).map(({ display, size, left, width, side }) => {
    const rest = Math.max(0, width - display.width);
    const x = room.x + left + { start: 0, center: rest / 2, end: rest }[side];
    return pageLine(display, {
      rect: { ...room, x: room.x + left, width },
      x,
      size,
      colour: colourOf(style, look.colour),
    });
  });
}

const RULE_WIDTHS: Readonly<Record<NonNullable<TableRule>, number>> = { thick: 0.8, thin: 0.4, faint: 0.2 };

/** The rules above and below the lines of a table. */
function tableRules(part: FilledPart, story: PlacedStory): readonly PageRule[] {
  return part.lines.flatMap((line, at) => {
    const [cell] = line.cells ?? [];
    if (cell === undefined) return [];
    const room = lineRoom(part, at, story);
    const colour = colourOf(story.style, story.style.looks.table.colour);
    const rule = (kind: TableRule, y: number): readonly PageRule[] =>
      kind === null ? [] : [horizontalRule(room, y, RULE_WIDTHS[kind], colour)];
    return [...rule(cell.ruleAbove, room.y), ...rule(cell.ruleBelow, room.y + room.height)];
  });
}

/** A rule across a rectangle's width. */
export function horizontalRule(
  room: Pick<Rect, 'x' | 'width'>,
  y: number,
  width: number,
  colour: Colour,
): PageRule {
  const [left, right] = [rounded(room.x), rounded(room.x + room.width)];
  return { from: { x: left, y: rounded(y) }, to: { x: right, y: rounded(y) }, width, colour };
}

/** A rule below a rubric across the whole story. */
function rubricRules({ setting, rect, style }: PlacedStory): readonly PageRule[] {
  const rubric = setting.head.parts.find(({ role }) => role === 'rubric');
  if (rubric === undefined || setting.columns.isBoxed) return [];
  const y = rect.y + rubric.top + rubric.lineHeight * rubric.lines.length;
  return [horizontalRule(rect, y, style.rules.box.width, colourOf(style, rubric.look.colour))];
}

/** The box of a sidebar. */
function frame({ setting, rect, style }: PlacedStory): readonly PageBox[] {
  if (!setting.columns.isBoxed) return [];
  const fill = style.tint === null ? null : colourOf(style, style.tint);
  const { width, colour } = style.rules.box;
  return [{ rect: roundedRect(rect), fill, stroke: { width, colour: colourOf(style, colour) } }];
}

/** A picture in its crop box, with its words below; a grey box where its file is missing. */
function placedPicture(
  set: SetPicture,
  story: PlacedStory,
): { readonly image: PageImage | null; readonly box: PageBox | null; readonly texts: readonly PageText[] } {
  const { setting, rect, style } = story;
  const { leading } = style.body;
  const box: Rect = {
    x: rect.x + (set.columns === setting.columns.span ? 0 : columnOffset(set.column, style)),
    y: rect.y + (rowsAboveBody(setting) + set.row) * leading,
    width: spanWidth(style, set.columns),
    height: set.rows * leading,
  };
  const { file, alternative, cutline } = set.picture;
  const texts = pictureWords(set, box, story);
  if (file === null)
    return { image: null, box: { rect: roundedRect(box), fill: [0, 0, 0, 10], stroke: null }, texts };
  const whole = roundedRect(covering(box, file));
  const image = { src: file.src, rect: roundedRect(box), whole, alternative: alternative || cutline };
  return { image, box: null, texts };
}

function columnOffset(column: number, { typeArea, body }: PageStyle): number {
  return column * (typeArea.measure + typeArea.gutter) * body.size;
}

/** Where a whole picture stands that fills a box and is cropped evenly. */
function covering(box: Rect, { width, height }: { readonly width: number; readonly height: number }): Rect {
  const scale = Math.max(box.width / width, box.height / height);
  const [wide, high] = [width * scale, height * scale];
  return { x: box.x - (wide - box.width) / 2, y: box.y - (high - box.height) / 2, width: wide, height: high };
}

function pictureWords(set: SetPicture, box: Rect, { setting, style }: PlacedStory): readonly PageText[] {
  const { cutline, photoCredit } = style.looks;
  const lineHeight = cutline.size * cutline.room;
  const top = box.y + box.height + CUTLINE_AIR;
  const roomOf = (at: number): Rect => ({ ...box, y: top + at * lineHeight, height: lineHeight });
  const place = { slug: setting.copy.slug, paragraph: null, continued: false, link: null };
  const texts: PageText[] = [];
  if (set.cutline.length > 0) {
    const colour = colourOf(style, cutline.colour);
    const lines = set.cutline.map((line, at) =>
      pageLine(line, { rect: roomOf(at), x: box.x, size: cutline.size, colour }),
    );
    texts.push({ ...place, role: 'cutline', lines });
  }
  if (set.credit !== null) {
    const last = set.cutline.at(-1)?.width ?? box.width;
    const beside = set.cutline.length > 0 && last + set.credit.width + cutline.size <= box.width;
    const at = beside ? set.cutline.length - 1 : set.cutline.length;
    const x = box.x + box.width - set.credit.width;
    const colour = colourOf(style, photoCredit.colour);
    texts.push({
      ...place,
      role: 'photoCredit',
      lines: [pageLine(set.credit, { rect: roomOf(at), x, size: photoCredit.size, colour })],
    });
  }
  return texts;
}
