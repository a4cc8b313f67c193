import type { AdvertPlan, IssuePage, PlannedPlace, StoryPlan } from '../../model/issue.ts';
import type { Localised } from '../../model/localised.ts';
import type { PageStyle } from '../../model/page-style.ts';
import { registerError } from '../../newsroom/register-entries.ts';
import { fixedPlaces, type GridSize, refuseOverlap } from './fixed-places.ts';
import { placeInside, placeOfPage } from './manifest-error.ts';
import { isField } from './planned-place.ts';

/** Em: a column narrower than this holds no word. */
const NARROWEST = 4;

/** The grid of a page in a style: a front page has fewer lines, by what the nameplate takes more than a folio line. */
export function gridOf(style: PageStyle, front: boolean): GridSize {
  const { folioRows, nameplateRows } = style.furniture;
  const { columns, rows } = style.typeArea;
  return { columns, rows: front ? rows + folioRows - nameplateRows : rows };
}

/**
 * Throws a UsageError that names page, entry and cure where what the manifest wants cannot be on a page of this style:
 * more columns or lines than there are, columns too narrow for a word, places that overlap, adverts that leave no room.
 */
export function checkPlan(page: IssuePage, style: PageStyle): void {
  const grid = gridOf(style, page.plan.front);
  for (const story of page.plan.stories) checkStory(story, page, style, grid);
  for (const advert of page.plan.adverts) checkAdvert(advert, page, grid);
  refuseOverlap(page, fixedPlaces(page, grid));
  refuseFullPage(page, grid);
}

function checkStory(story: StoryPlan, page: IssuePage, style: PageStyle, grid: GridSize): void {
  const { article, span, at, picture } = story;
  const place = placeInside(placeOfPage(page.pageNumber), { zh: article, en: article });
  refuseTooMany(place, 'span', span, { zh: '栏', en: 'columns' }, grid.columns);
  refuseBeyond(place, at, { columns: span ?? 1, rows: 1 }, grid);
  if (picture !== null && picture !== 'none') {
    const inner = placeInside(place, { zh: 'picture', en: 'picture' });
    refuseTooMany(inner, 'span', picture.span, { zh: '栏', en: 'columns' }, span ?? grid.columns);
    refuseTooMany(inner, 'rows', picture.rows, { zh: '行', en: 'rows' }, grid.rows);
  }
  refuseNarrow(story, place, style);
}

function checkAdvert({ id, span, rows, at }: AdvertPlan, page: IssuePage, grid: GridSize): void {
  const place = placeInside(placeOfPage(page.pageNumber), { zh: `广告 ${id}`, en: `advert ${id}` });
  refuseTooMany(place, 'span', span, { zh: '栏', en: 'columns' }, grid.columns);
  refuseTooMany(place, 'rows', rows, { zh: '行', en: 'rows' }, grid.rows);
  refuseBeyond(place, at, { columns: span, rows }, grid);
}

function refuseTooMany(
  place: Localised,
  key: string,
  count: number | null,
  unit: Localised,
  most: number,
): void {
  if (count === null || count <= most) return;
  throw registerError(place, {
    zh: `${key}: ${count} 放不下，这里只有 ${most} ${unit.zh}`,
    en: `${key}: ${count} does not fit; there are ${most} ${unit.en} here`,
  });
}

/** A field from which something of this size would leave the page. */
function refuseBeyond(place: Localised, at: PlannedPlace | null, size: GridSize, grid: GridSize): void {
  if (at === null || !isField(at)) return;
  const [column, row] = [grid.columns - size.columns, grid.rows - size.rows];
  if (at.column <= column && at.row <= row) return;
  throw registerError(place, {
    zh: `从第 ${at.column + 1} 栏第 ${at.row + 1} 行起会伸出版心；at 最多写 {column: ${column + 1}, row: ${row + 1}}`,
    en: `from column ${at.column + 1}, row ${at.row + 1} it leaves the page; at may be {column: ${column + 1}, row: ${row + 1}} at most`,
  });
}

/** Columns of type in a width (破栏) that no word would fit. */
function refuseNarrow({ span, columns }: StoryPlan, place: Localised, { typeArea }: PageStyle): void {
  if (span === null || columns === null) return;
  const { measure, gutter } = typeArea;
  const width = span * measure + (span - 1) * gutter;
  if ((width - (columns - 1) * gutter) / columns >= NARROWEST) return;
  const most = Math.floor((width + gutter) / (NARROWEST + gutter));
  throw registerError(place, {
    zh: `span: ${span} 里排 columns: ${columns}，每行不到 ${NARROWEST} 个字；最多 ${most} 栏`,
    en: `columns: ${columns} in span: ${span} leave fewer than ${NARROWEST} characters a line; at most ${most}`,
  });
}

/** Adverts and holes that leave no field for the stories that the page lists. */
function refuseFullPage({ pageNumber, plan }: IssuePage, grid: GridSize): void {
  const taken = plan.adverts.reduce((sum, { span, rows }) => sum + span * rows, 0);
  const all = grid.columns * grid.rows;
  if (taken < all || (taken === all && plan.stories.length === 0)) return;
  throw registerError(placeOfPage(pageNumber), {
    zh: `广告和预留共占 ${taken} 格，全版只有 ${all} 格（${grid.columns} 栏 × ${grid.rows} 行）；请减少广告，或把稿件移到别的版`,
    en: `adverts and holes take ${taken} fields, and the page has ${all} (${grid.columns} columns x ${grid.rows} rows); take fewer adverts, or move its stories`,
  });
}
