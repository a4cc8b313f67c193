import type { Rect } from '../../model/page.ts';
import type { PageStyle } from '../../model/page-style.ts';
import { columnLeft, spanWidth } from '../story/compositor.ts';

/** Points in a millimetre. */
export const MILLIMETRE = 72 / 25.4;

/** Where things stand on a page, in points from the sheet's top left corner. */
export interface PageFrame {
  readonly style: PageStyle;
  readonly typeArea: Rect;
  /** Top of the grid that stories stand on, and its grid lines. */
  readonly top: number;
  readonly rows: number;
}

/** The frame of a page whose furniture above the stories takes so many grid lines. */
export function pageFrame(style: PageStyle, furnitureRows: number): PageFrame {
  const { sheet, typeArea, body, furniture } = style;
  const width = spanWidth(style, typeArea.columns);
  const x = (sheet.width * MILLIMETRE - width) / 2;
  const y = typeArea.top * MILLIMETRE;
  const height = (typeArea.rows + furniture.folioRows + furniture.creditRows) * body.leading;
  return {
    style,
    typeArea: { x, y, width, height },
    top: y + furnitureRows * body.leading,
    rows: typeArea.rows + furniture.folioRows - furnitureRows,
  };
}

/** The rectangle of so many standard columns and grid lines. */
export function gridRect(
  { style, typeArea, top }: PageFrame,
  column: number,
  row: number,
  columns: number,
  rows: number,
): Rect {
  const { leading } = style.body;
  return {
    x: typeArea.x + columnLeft(style, column),
    y: top + row * leading,
    width: spanWidth(style, columns),
    height: rows * leading,
  };
}
