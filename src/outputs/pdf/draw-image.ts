import type { PageImage, Rect } from '../../model/page.ts';
import { rectangle } from './draw-shapes.ts';
import { writtenAll } from './ink.ts';
import type { PressPicture } from './pictures/store-pictures.ts';

/**
 * For each EXIF orientation where a stored picture's column and row go: from the left and from the top of the picture
 * as shown, each as [at the start, for a column, for a row] in parts of its width and height.
 */
const TURNS = {
  1: { across: [0, 1, 0], down: [0, 0, 1] },
  2: { across: [1, -1, 0], down: [0, 0, 1] },
  3: { across: [1, -1, 0], down: [1, 0, -1] },
  4: { across: [0, 1, 0], down: [1, 0, -1] },
  5: { across: [0, 0, 1], down: [0, 1, 0] },
  6: { across: [1, 0, -1], down: [0, 1, 0] },
  7: { across: [1, 0, -1], down: [1, -1, 0] },
  8: { across: [0, 0, 1], down: [1, -1, 0] },
} as const;

/** The operators of an image: its picture, cropped; a crossed box where the picture is missing. */
export function imageOperators(image: PageImage, picture: PressPicture | undefined): readonly string[] {
  if (picture === undefined) return crossedBox(image.rect);
  const matrix = pictureMatrix(image.whole, picture.orientation);
  return ['q', rectangle(image.rect), 'W n', `${writtenAll(...matrix)} cm`, `/${picture.name} Do`, 'Q'];
}

/** PDF draws a picture into a unit square from its foot upwards; the page's y runs downwards. */
function pictureMatrix({ x, y, width, height }: Rect, orientation: number): readonly number[] {
  const { across, down } = TURNS[orientation as keyof typeof TURNS] ?? TURNS[1];
  return [
    width * across[1],
    height * down[1],
    -width * across[2],
    -height * down[2],
    x + width * (across[0] + across[2]),
    y + height * (down[0] + down[2]),
  ];
}

function crossedBox({ x, y, width, height }: Rect): readonly string[] {
  const cross = `${writtenAll(x, y)} m ${writtenAll(x + width, y + height)} l ${writtenAll(x + width, y)} m`;
  return [
    '0 0 0 0.6 K',
    '0.5 w',
    rectangle({ x, y, width, height }),
    `${cross} ${writtenAll(x, y + height)} l S`,
  ];
}
