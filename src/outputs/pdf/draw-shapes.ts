import type { PageBox, PageRule, Rect } from '../../model/page.ts';
import { fillInk, strokeInk, written, writtenAll } from './ink.ts';

/** The operators of a box: its ground, then its frame. */
export function boxOperators({ rect, fill, stroke }: PageBox): readonly string[] {
  return [
    ...(fill === null ? [] : [fillInk(fill), rectangle(rect), 'f']),
    ...(stroke === null
      ? []
      : [strokeInk(stroke.colour), `${written(stroke.width)} w`, rectangle(rect), 'S']),
  ];
}

/** The operators of a straight stroke. */
export function ruleOperators({ from, to, width, colour }: PageRule): readonly string[] {
  return [
    strokeInk(colour),
    `${written(width)} w`,
    `${writtenAll(from.x, from.y)} m`,
    `${writtenAll(to.x, to.y)} l`,
    'S',
  ];
}

/** The operator that adds a rectangle to the path. */
export function rectangle({ x, y, width, height }: Rect): string {
  return `${writtenAll(x, y, width, height)} re`;
}
