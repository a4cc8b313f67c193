import type { Layout, LayoutItem, Shape } from '../../../src/model/layout.ts';

/** A shape without a headline or pictures. */
export function shape(columns: number, rows: number, cost = 0): Shape {
  return { key: `${columns}x${rows}`, columns, rows, cost, headlineSize: 0, picturesAt: [], change: null };
}

/** A story that may stand anywhere and must be on the page. */
export function story(id: string, priority: number, shapes: readonly Shape[]): LayoutItem {
  return { id, priority, isAdvert: false, shapes, edges: [], at: null, companionOf: null, mayDrop: false };
}

/** An advert that may stand anywhere. */
export function advert(id: string, shapes: readonly Shape[]): LayoutItem {
  return { ...story(id, 1, shapes), priority: null, isAdvert: true };
}

/** Column, row, columns and rows of each item. */
export function whereOf({ placements }: Layout): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    placements.map(({ id, column, row, shape: { columns, rows } }) => [id, [column, row, columns, rows]]),
  );
}
