import { visible } from '../../language/visible.ts';
import type { PageLayoutReport, PageReportBlock } from '../../model/page-report.ts';
import { BoxCanvas } from './box-canvas.ts';

/** A cell of a terminal is about twice as high as wide. */
const CELL_SHAPE = 2;
/** Columns of a terminal that a plan takes at most: a tabloid's then is some 35 lines high. */
const WIDEST = 52;
const NARROWEST = 20;

/** A dummy (版样) of a page: its blocks as boxes with their numbers and headlines, as wide as the terminal allows. */
export function pagePlanLines({ grid, blocks }: PageLayoutReport, width: number): readonly string[] {
  const { columns, rows, columnWidth, gutter, leading } = grid;
  const across = Math.max(NARROWEST, Math.min(width, WIDEST)) - 1;
  const shape = (rows * leading) / (columns * (columnWidth + gutter));
  const down = Math.max(rows > 0 ? 3 : 0, Math.round((across * shape) / CELL_SHAPE));
  const canvas = new BoxCanvas(across + 1, down + 1);
  const x = (column: number) => Math.round((column / columns) * across);
  const y = (row: number) => Math.round((Math.min(row, rows) / rows) * down);
  canvas.drawBox(0, 0, across, down);
  for (const [at, block] of blocks.entries()) {
    const corners = {
      left: x(block.column),
      top: y(block.row),
      right: x(block.column + block.columns),
      bottom: y(block.row + block.rows + gapBelow(block, blocks, rows)),
    };
    canvas.drawBox(corners.left, corners.top, corners.right, corners.bottom);
    writeLabel(canvas, corners, [`${at + 1} ${visible(block.headline)}`, sizeOf(block)]);
  }
  return canvas.lines();
}

/** Grid lines between a block and what stands below it: boxes of a dummy share their edges. */
function gapBelow(block: PageReportBlock, blocks: readonly PageReportBlock[], rows: number): number {
  const foot = block.row + block.rows;
  const below = blocks.filter(({ row, column, columns }) => {
    return row >= foot && column < block.column + block.columns && block.column < column + columns;
  });
  return Math.min(rows, ...below.map(({ row }) => row)) - foot;
}

interface Corners {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** 3×29 36pt: columns and grid lines, and the headline's size. */
function sizeOf({ columns, rows, headlineSize }: PageReportBlock): string {
  return `${columns}×${rows}${headlineSize === 0 ? '' : ` ${headlineSize}pt`}`;
}

/** Texts in a box, each in as many lines as it needs and the box has. */
function writeLabel(
  canvas: BoxCanvas,
  { left, top, right, bottom }: Corners,
  texts: readonly string[],
): void {
  const room = right - left - 1;
  let y = top + 1;
  for (const text of texts) {
    for (let rest = text; rest !== '' && y < bottom; y++) {
      const written = canvas.write(left + 1, y, rest, room);
      if (written === '') return;
      rest = rest.slice(written.length).trimStart();
    }
  }
}
