import { headlineWords } from '../../article/printed/headline-words.ts';
import { countCharacters } from '../../compose/copyfit.ts';
import { type ColumnText, galleyRows } from '../../compose/galley-rows.ts';
import { type SetColumns, setColumns } from '../../compose/set-columns.ts';
import { dayWords } from '../../language/day-words.ts';
import type { Article } from '../../model/article.ts';
import type { PrintConfig } from '../../model/newsroom.ts';
import type { OutputContext, TaggedArticle } from '../output.ts';
import { styleText } from '../style-text.ts';
import { columnValues } from './column-lines.ts';
import { columnTexts, picturesOf } from './column-texts.ts';
import { FEWEST_LINES_PER_COLUMN, MARGIN, SMALL_SIZE, tableSize } from './head-styles.ts';
import { type Head, setHead } from './head-values.ts';
import { type Grid, type PictureBand, placePictures, spanWidth } from './picture-band.ts';
import { type Strip, setStrip } from './strip.ts';
import { decimal, millimetres } from './units.ts';

/** Grid lines between the parts of a sheet. */
const GAP = 1;

/** The values for `print/article.liquid`: everything at its place on the grid. */
export function printValues({ article, missingPictures }: TaggedArticle, context: OutputContext) {
  const { print } = context;
  const texts = columnTexts(article, print);
  const grid = gridOf(print, columnCount(texts, print));
  const set = setColumns(texts, { measure: print.measure, columns: grid.columns });
  const width = spanWidth(grid.columns, grid);
  const head = setHead(article, grid.columns, width, print.leading);
  const band = placePictures(picturesOf(article), grid, missingPictures);
  const strips = {
    folio: setStrip(folioItems(article, context), width / SMALL_SIZE),
    foot: setStrip([...creditItems(article), ...countItems(texts, set, print)], width / SMALL_SIZE),
  };
  const place = rowsOf(strips, head, band, set.linesPerColumn);
  return {
    title: headlineWords(article).headline,
    style: styleText(context.readAsset('print/style.css')),
    sheet: sheetOf(print, width, place.rows),
    ...strips,
    head: headOf(head, place.head),
    pictures: band.pictures.map((it) => pictureOf(it, place.pictures, grid)),
    columns: columnValues(
      set,
      texts.map(({ runs }) => runs),
    ).map((blocks, at) => ({
      left: millimetres(at * (grid.columnWidth + grid.gutter)),
      blocks,
    })),
    columnsRow: place.columns,
    footRow: place.foot,
  };
}

/** As many columns as the newsroom's page has, fewer for a story that would leave them short. */
function columnCount(texts: readonly ColumnText[], print: PrintConfig): number {
  const rows = galleyRows(texts, { measure: print.measure }).length;
  return Math.max(1, Math.min(Math.floor(print.columns), Math.floor(rows / FEWEST_LINES_PER_COLUMN)));
}

function gridOf({ measure, typeSize, gutter, leading }: PrintConfig, columns: number): Grid {
  return { columns, columnWidth: measure * typeSize, gutter: gutter * typeSize, leading };
}

/** Grid lines at which the parts of a sheet begin: folio line, head, pictures, columns, foot. */
function rowsOf(
  strips: { folio: Strip; foot: Strip },
  head: Head,
  band: PictureBand,
  linesPerColumn: number,
) {
  const headRow = strips.folio.length + GAP;
  const pictures = headRow + head.rows + GAP;
  const columns = pictures + band.rows;
  const foot = columns + linesPerColumn + GAP;
  return { head: headRow, pictures, columns, foot, rows: foot + strips.foot.length };
}

function sheetOf({ measure, typeSize, leading }: PrintConfig, width: number, rows: number) {
  return {
    width: millimetres(width),
    height: millimetres(rows * leading),
    pageWidth: decimal(Number(millimetres(width)) + 2 * MARGIN),
    pageHeight: decimal(Number(millimetres(rows * leading)) + 2 * MARGIN),
    margin: MARGIN,
    measure,
    columnWidth: millimetres(measure * typeSize),
    typeSize,
    tableSize: tableSize(typeSize),
    leading,
  };
}

function folioItems(article: Article, { publication, issue }: OutputContext): readonly (string | null)[] {
  const page =
    article.pageNumber ?? issue?.pages.find((it) => it.articles.includes(article.slug))?.pageNumber;
  const day = article.date === null ? null : dayWords(article.date);
  return [publication.name ?? null, day, page === undefined ? null : `${page}版`];
}

function creditItems({ source, editor, proofreader }: Article): readonly (string | null)[] {
  return [source && `稿源 ${source}`, editor && `责编 ${editor}`, proofreader && `校对 ${proofreader}`];
}

/** What an editor asks of a galley: characters, lines, and the columns they make. */
function countItems(
  texts: readonly ColumnText[],
  set: SetColumns,
  { measure }: PrintConfig,
): readonly string[] {
  const characters = texts.reduce((sum, { text }) => sum + countCharacters(text), 0);
  const lines = set.columns.reduce((sum, column) => sum + column.lines.length, 0);
  return [`${characters}字`, `每行${measure}字`, `${lines}行`, `${set.columns.length}栏`];
}

function headOf(head: Head, top: number) {
  return head.parts.map((part) => ({
    ...part,
    size: decimal(part.size),
    row: part.row + top,
    lineRows: decimal(part.rows / part.lines.length),
  }));
}

function pictureOf(placed: PictureBand['pictures'][number], top: number, grid: Grid) {
  return {
    ...placed,
    row: placed.row + top,
    left: millimetres(placed.column * (grid.columnWidth + grid.gutter)),
    width: millimetres(spanWidth(placed.span, grid)),
  };
}
