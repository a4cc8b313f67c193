import { runningLines } from '../../compose/lines/headline-lines.ts';
import type { Picture } from '../../model/article.ts';
import { type PictureValues, pictureValues } from '../picture-values.ts';
import { type DisplayLine, displayLines } from './display-lines.ts';
import { PICTURE_SHAPE, PICTURE_SPAN, SMALL_SIZE } from './head-styles.ts';

/** A picture at its place: whole columns wide, whole grid lines high, its cutline below. */
export interface PlacedPicture {
  readonly picture: PictureValues;
  /** First column, from 0. */
  readonly column: number;
  readonly span: number;
  /** Grid line from the band's top. */
  readonly row: number;
  /** Grid lines of the picture itself. */
  readonly rows: number;
  readonly cutline: readonly DisplayLine[];
}

/** The pictures of a story, in rows between head and columns. */
export interface PictureBand {
  readonly pictures: readonly PlacedPicture[];
  /** Grid lines that the band takes, the empty one below it included. */
  readonly rows: number;
}

/** Measures of the grid in pt, and the columns of the story. */
export interface Grid {
  readonly columns: number;
  readonly columnWidth: number;
  readonly gutter: number;
  readonly leading: number;
}

/**
 * Places pictures. Nothing is known of their true proportions, so each is given a box of 3 : 2 in which the whole
 * picture is shown; none is left out, a missing one keeps its labelled box.
 */
export function placePictures(
  pictures: readonly Picture[],
  grid: Grid,
  missing?: ReadonlySet<string>,
): PictureBand {
  const span = Math.min(PICTURE_SPAN, grid.columns);
  const across = Math.floor(grid.columns / span);
  const placed: PlacedPicture[] = [];
  let row = 0;
  for (let at = 0; at < pictures.length; at += across) {
    const strip = pictures.slice(at, at + across).map((picture, index) => ({
      ...placePicture(picture, index * span, span, row, grid),
      picture: pictureValues(picture, missing),
    }));
    placed.push(...strip);
    row += Math.max(...strip.map((it) => it.rows + it.cutline.length)) + 1;
  }
  return { pictures: placed, rows: row };
}

function placePicture(
  picture: Picture,
  column: number,
  span: number,
  row: number,
  grid: Grid,
): PlacedPicture {
  const width = spanWidth(span, grid);
  const words = [picture.cutline, picture.credit].filter((it) => it !== '').join('　');
  return {
    picture: pictureValues(picture),
    column,
    span,
    row,
    rows: Math.round((width * PICTURE_SHAPE) / grid.leading),
    cutline: displayLines(words, width / SMALL_SIZE, runningLines),
  };
}

/** Points that so many columns take with the gutters between them. */
export function spanWidth(span: number, { columnWidth, gutter }: Grid): number {
  return span * columnWidth + (span - 1) * gutter;
}
