import {
  attribute,
  childrenOf,
  type Element,
  elementsIn,
  isElement,
  isHidden,
  isUnseen,
  textIn,
} from './nodes.ts';

/** A cell that is longer, or a table of one cell, is there for the layout. Code points. */
const LONGEST_CELL = 300;

/** The cells of a table, row by row; null for a table that only lays out a page. A spanning cell leaves empty ones. */
export function tableCells(table: Element): readonly (readonly string[])[] | null {
  const elements = elementsIn(table);
  const isLayout = elements.some(
    (it) => it !== table && ['table', 'img', 'h1', 'h2', 'h3'].includes(it.tagName),
  );
  if (isLayout || elements.some((it) => isHidden(it) || isUnseen(it))) return null;
  const rows = elements.filter((it) => it.tagName === 'tr').map(cellsOfRow);
  const cells = rows.flat();
  const widest = rows.reduce((most, it) => Math.max(most, it.length), 0);
  if (widest < 2 || rows.length < 2 || cells.some((it) => [...it].length > LONGEST_CELL)) return null;
  // Text between the cells (a caption) would be lost here.
  const told = cells.join('').replace(/\s+/g, '');
  return told === textIn(table).replace(/\s+/g, '') ? rows : null;
}

function cellsOfRow(row: Element): readonly string[] {
  const cells = childrenOf(row).filter((it): it is Element => isElement(it) && /^t[dh]$/.test(it.tagName));
  return cells.flatMap((cell) => {
    const text = textIn(cell).replace(/\s+/g, ' ').trim();
    const spanned = Math.min(Math.max(Number(attribute(cell, 'colspan') ?? 1) || 1, 1), 50);
    return [text, ...Array.from({ length: spanned - 1 }, () => '')];
  });
}
