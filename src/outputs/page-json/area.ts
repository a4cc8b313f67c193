import type { PageModel, Rect } from '../../model/page.ts';
import { inMillimetres, rounded } from '../drawn-page/units.ts';

/** A rectangle of a page, twice: in millimetres from the trimmed sheet's top left corner, and as parts of the sheet. */
export interface Area {
  readonly mm: Rect;
  /** 0 is the left or top edge of the sheet, 1 the right or bottom one: times a picture's pixels, a place on it. */
  readonly part: Rect;
}

/** A rectangle of a page as an area. */
export function areaOf({ x, y, width, height }: Rect, { sheet }: Pick<PageModel, 'sheet'>): Area {
  return {
    mm: {
      x: inMillimetres(x),
      y: inMillimetres(y),
      width: inMillimetres(width),
      height: inMillimetres(height),
    },
    part: {
      x: rounded(x / sheet.width, 6),
      y: rounded(y / sheet.height, 6),
      width: rounded(width / sheet.width, 6),
      height: rounded(height / sheet.height, 6),
    },
  };
}
