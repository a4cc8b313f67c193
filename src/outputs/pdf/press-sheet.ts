import type { PageModel } from '../../model/page.ts';

/** Where a page lies on the sheet that goes to press, in points. */
export interface PressSheet {
  readonly width: number;
  readonly height: number;
  /** From the sheet's edge to the trim, on all sides. */
  readonly margin: number;
  /** TrimBox and BleedBox: left, bottom, right, top. */
  readonly trim: PressBox;
  readonly bleed: PressBox;
}

/** Left, bottom, right and top in points from the sheet's lower left corner. */
export type PressBox = readonly [number, number, number, number];

/** Room beyond trim and bleed for crop marks: a gap of 3 mm, a mark of 5 mm, and 3 mm of paper. */
export const CROP_MARK = { gap: 8.504, length: 14.173, paper: 8.504 } as const;

/** The sheet of a page: the trim with its bleed, or with room for crop marks. */
export function pressSheet({ sheet }: PageModel): PressSheet {
  const marks = Math.max(sheet.bleed, CROP_MARK.gap) + CROP_MARK.length + CROP_MARK.paper;
  const margin = sheet.cropMarks ? marks : sheet.bleed;
  const [width, height] = [sheet.width + 2 * margin, sheet.height + 2 * margin];
  const inset = (by: number): PressBox => [by, by, width - by, height - by];
  return { width, height, margin, trim: inset(margin), bleed: inset(margin - sheet.bleed) };
}
