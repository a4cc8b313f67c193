import type { PageStyle } from '../../model/page-style.ts';
import { type Compositor, spanWidth } from './compositor.ts';
import { type DisplayLine, runningLines } from './display-text.ts';
import type { StoryPicture } from './story-copy.ts';

/** A picture in its place in a story: whole columns wide, whole grid lines high, its words below. */
export interface SetPicture {
  readonly picture: StoryPicture;
  /** Column of the story from 0, and columns that it spans. */
  readonly column: number;
  readonly columns: number;
  /** Grid line from the top of the story's body. */
  readonly row: number;
  /** Grid lines of the picture itself. */
  readonly rows: number;
  readonly cutline: readonly DisplayLine[];
  readonly credit: DisplayLine | null;
  /** Grid lines of words and of the empty room below. */
  readonly rowsBelow: number;
}

/** One way to set all pictures of a story. */
export interface PictureSetting {
  readonly pictures: readonly SetPicture[];
  /** 0 where nothing is cropped and each has its best width. */
  readonly cost: number;
  /** Names the way. */
  readonly key: string;
}

/** What a picture narrower or wider than its best costs a column, and each grid line cropped or let out. */
const WIDTH_COST = 2;
const ROW_COST = 0.4;
/** Height of a picture's box as a part of its width where its file is missing. */
const UNKNOWN_SHAPE = 2 / 3;
/** Ways to crop a picture that are tried, beside none. */
const MOST_CROPS = 4;

/**
 * The ways to set a story's pictures over `span` columns: each as wide as some or all of them, at the right, one below
 * the other, from its full height down to what the style lets be cropped. One way without pictures where there are none.
 */
export function pictureSettings(
  pictures: readonly StoryPicture[],
  span: number,
  wanted: { readonly span: number | null; readonly rows: number | null },
  compositor: Compositor,
): readonly PictureSetting[] {
  if (pictures.length === 0) return [{ pictures: [], cost: 0, key: '' }];
  const widths = wanted.span === null ? widthsOf(span) : [Math.min(span, wanted.span)];
  return widths.flatMap((columns, at) => {
    const crops = cropsOf(pictures, columns, wanted.rows, compositor.style);
    return crops.map((crop) =>
      settingOf(pictures, span, columns, crop, at * WIDTH_COST, wanted.rows, compositor),
    );
  });
}

/** Columns that a picture may span, the best first: about two thirds of the story. */
function widthsOf(span: number): readonly number[] {
  const best = Math.max(1, Math.round((span * 2) / 3));
  const all = Array.from({ length: span }, (_, at) => at + 1).filter((it) => it >= span / 3);
  return all.sort((one, other) => Math.abs(one - best) - Math.abs(other - best) || other - one);
}

/** Grid lines cropped, from none to the most. */
function cropsOf(
  pictures: readonly StoryPicture[],
  columns: number,
  rows: number | null,
  style: PageStyle,
): readonly number[] {
  const full = Math.max(...pictures.map((picture) => fullRows(picture, columns, style)));
  const most = rows === null ? Math.floor(full * style.pictures.mostCropped) : 0;
  const step = Math.max(1, Math.ceil(most / MOST_CROPS));
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}

/** Grid lines that a whole picture takes at a width. */
function fullRows({ file }: StoryPicture, columns: number, style: PageStyle): number {
  const shape = file === null ? UNKNOWN_SHAPE : file.height / file.width;
  const height = spanWidth(style, columns) * shape;
  return Math.max(2, Math.round(height / style.body.leading));
}

function settingOf(
  pictures: readonly StoryPicture[],
  span: number,
  columns: number,
  crop: number,
  cost: number,
  rows: number | null,
  compositor: Compositor,
): PictureSetting {
  const set: SetPicture[] = [];
  let row = 0;
  for (const picture of pictures) {
    const high = rows ?? Math.max(2, fullRows(picture, columns, compositor.style) - crop);
    const words = wordsBelow(picture, columns, compositor);
    set.push({ picture, column: span - columns, columns, row, rows: high, ...words });
    row += high + words.rowsBelow;
  }
  return {
    pictures: set,
    cost: cost + crop * ROW_COST,
    key: `${columns}x${set.map((it) => it.rows).join('+')}`,
  };
}

/** Cutline and credit below a picture, and the grid lines that they take with the room below. */
function wordsBelow(
  { cutline, credit }: StoryPicture,
  columns: number,
  compositor: Compositor,
): Pick<SetPicture, 'cutline' | 'credit' | 'rowsBelow'> {
  const { style } = compositor;
  const width = spanWidth(style, columns);
  const lines = runningLines(cutline, style.looks.cutline, width, compositor);
  const [creditLine = null] = runningLines(credit, style.looks.photoCredit, width, compositor);
  const last = lines.at(-1)?.width ?? width;
  const beside = creditLine !== null && last + creditLine.width + style.looks.cutline.size <= width;
  const count = lines.length + (creditLine === null || (beside && lines.length > 0) ? 0 : 1);
  const height = count * style.looks.cutline.size * style.looks.cutline.room + CUTLINE_AIR;
  const rowsBelow = count === 0 ? 1 : Math.ceil((height + style.body.leading * 0.4) / style.body.leading);
  return { cutline: lines, credit: creditLine, rowsBelow };
}

/** Points between a picture and its cutline. */
export const CUTLINE_AIR = 3;
