import type { Rect } from '../../model/page.ts';

/** A length in thousandths of a point: finer than any press, and the same text on every machine. */
export function rounded(points: number): number {
  return Math.round(points * 1000) / 1000 || 0;
}

/** A rectangle in thousandths of a point. */
export function roundedRect({ x, y, width, height }: Rect): Rect {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}
