import { dayWords } from '../../language/day-words.ts';
import type { IssuePage } from '../../model/issue.ts';
import type { PageBlock, Rect } from '../../model/page.ts';
import type { Compositor } from '../story/compositor.ts';
import { furnitureText } from './furniture-text.ts';
import type { PageHead } from './page-head.ts';
import { roundedRect } from './rounded.ts';
import { colourOf, horizontalRule } from './story-block.ts';

/** Part of the folio line's width that the page name takes in its middle. */
const MIDDLE_PART = 0.4;

/**
 * The folio line (报眉) of an inside page: page number at the outer edge, page name in the middle, day and page
 * credits at the inner edge, a rule below.
 */
export function folioBlock(head: PageHead, room: Rect, compositor: Compositor): PageBlock {
  const { style } = compositor;
  const { looks } = style;
  const isEven = Number(/\d+$/.exec(head.page.pageNumber)?.[0] ?? 1) % 2 === 0;
  const side = (room.width * (1 - MIDDLE_PART)) / 2;
  const left: Rect = { ...room, width: side };
  const right: Rect = { ...room, x: room.x + room.width - side, width: side };
  const middle: Rect = { ...room, x: room.x + side, width: room.width - 2 * side };
  const inner = isEven ? right : left;
  const align = isEven ? 'end' : 'start';
  const stack = [
    [head.publication.name ?? '', head.date === null ? '' : dayWords(head.date)]
      .filter((it) => it !== '')
      .join('　'),
    style.furniture.creditRows === 0 ? creditWords(head.page) : '',
  ].filter((it) => it !== '');
  const height = room.height / stack.length;
  const texts = [
    ...furnitureText(
      'folio',
      head.page.pageName ?? '',
      { ...looks.pageName, align: 'centre' },
      middle,
      compositor,
    ),
    ...furnitureText(
      'folio',
      head.page.pageNumber,
      { ...looks.pageNumber, align: isEven ? 'start' : 'end' },
      isEven ? left : right,
      compositor,
    ),
    ...stack.flatMap((text, at) => {
      const line: Rect = { ...inner, y: inner.y + at * height, height };
      return furnitureText('folio', text, { ...looks.folio, align }, line, compositor);
    }),
  ];
  const { width, colour } = style.rules.folio;
  return {
    id: 'folio',
    kind: 'folio',
    slug: null,
    label: head.page.pageNumber,
    rect: roundedRect(room),
    texts,
    rules: [horizontalRule(room, room.y + room.height, width, colourOf(style, colour))],
    boxes: [],
    images: [],
  };
}

/** Who made a page: 责编：甲　版式：乙　校对：丙. Empty when the manifest names nobody. */
export function creditWords({ editor, proofreader, plan }: IssuePage): string {
  const credits: readonly (readonly [string, string | null])[] = [
    ['责编', editor],
    ['版式', plan.designer],
    ['校对', proofreader],
  ];
  return credits.flatMap(([role, name]) => (name === null ? [] : [`${role}：${name}`])).join('　');
}
