import type { PageModel, PageRule } from '../../model/page.ts';
import type { Colour } from '../../model/page-style.ts';
import { CROP_MARK } from './press-sheet.ts';

/** All inks: a mark must be on every plate. It lies outside the trim. */
const REGISTRATION: Colour = [100, 100, 100, 100];

/** The eight strokes at the corners of the trim, outside trim and bleed; none when they are not asked for. */
export function cropMarks({ sheet }: PageModel): readonly PageRule[] {
  if (!sheet.cropMarks) return [];
  const near = Math.max(sheet.bleed, CROP_MARK.gap);
  const far = near + CROP_MARK.length;
  const across = [0, sheet.width].flatMap((x) => [
    stroke(x, -far, x, -near),
    stroke(x, sheet.height + near, x, sheet.height + far),
  ]);
  const along = [0, sheet.height].flatMap((y) => [
    stroke(-far, y, -near, y),
    stroke(sheet.width + near, y, sheet.width + far, y),
  ]);
  return [...across, ...along];
}

function stroke(fromX: number, fromY: number, toX: number, toY: number): PageRule {
  return { from: { x: fromX, y: fromY }, to: { x: toX, y: toY }, width: 0.25, colour: REGISTRATION };
}
