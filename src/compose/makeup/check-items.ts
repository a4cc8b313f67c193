import type { LayoutItem, Shape } from '../../model/layout.ts';
import { UsageError } from '../../model/usage-error.ts';
import type { PageGrid } from './layout-result.ts';

/** Sets are numbers with a bit an item, and each set has its place in a table. */
const MOST_ITEMS = 20;

/** Whether the items can stand on the page, each for itself and the fixed ones together. @throws {UsageError} */
export function checkItems(items: readonly LayoutItem[], page: PageGrid): void {
  if (items.length > MOST_ITEMS) throw tooMany(items.length);
  const ids = new Set<string>();
  for (const item of items) {
    if (ids.has(item.id)) throw listedTwice(item.id);
    ids.add(item.id);
    checkItem(item, page);
  }
  checkOverlaps(items.filter(({ at }) => at !== null));
}

function checkItem(item: LayoutItem, page: PageGrid): void {
  const { id, shapes, at } = item;
  if (shapes.length === 0) throw withoutShapes(id);
  const sizes = shapes.filter(({ columns, rows }) => columns <= page.columns && rows <= page.rows);
  if (sizes.length === 0) throw tooLarge(id, shapes, page);
  if (at === null) return;
  const isInside = sizes.some(
    ({ columns, rows }) =>
      at.column >= 0 && at.row >= 0 && at.column + columns <= page.columns && at.row + rows <= page.rows,
  );
  if (!isInside) throw outside(id, at);
}

function checkOverlaps(fixed: readonly LayoutItem[]): void {
  fixed.forEach((one, index) => {
    const other = fixed.slice(index + 1).find((each) => alwaysOverlap(one, each));
    if (other !== undefined) throw overlapping(one.id, other.id);
  });
}

function alwaysOverlap(one: LayoutItem, other: LayoutItem): boolean {
  return one.shapes.every((shape) =>
    other.shapes.every((otherShape) => overlap(one, shape, other, otherShape)),
  );
}

function overlap({ at: a }: LayoutItem, one: Shape, { at: b }: LayoutItem, other: Shape): boolean {
  if (a === null || b === null) return false;
  const across = a.column < b.column + other.columns && b.column < a.column + one.columns;
  return across && a.row < b.row + other.rows && b.row < a.row + one.rows;
}

function tooMany(count: number): UsageError {
  return new UsageError({
    zh: `一版最多排 ${MOST_ITEMS} 件，现有 ${count} 件；请把简讯并成一组，或移到别版。`,
    en: `a page takes at most ${MOST_ITEMS} items and there are ${count}; group the briefs or move some to another page`,
  });
}

function listedTwice(id: string): UsageError {
  return new UsageError({
    zh: `“${id}”在同一版列了两次；请删去一处。`,
    en: `${id} is listed twice on one page; remove one`,
  });
}

function withoutShapes(id: string): UsageError {
  return new UsageError({
    zh: `“${id}”没有可用的排法；请检查它的栏数、标题字号和位置要求。`,
    en: `${id} has no way to be set; check the columns, the headline size and the place asked of it`,
  });
}

function tooLarge(id: string, shapes: readonly Shape[], page: PageGrid): UsageError {
  const over = ({ columns, rows }: Shape): readonly [number, number] => [
    Math.max(0, columns - page.columns),
    Math.max(0, rows - page.rows),
  ];
  const [columns, rows] = shapes
    .map(over)
    .reduce((a, b) => (b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]) ? b : a));
  const zh = [columns > 0 ? `宽 ${columns} 栏` : '', rows > 0 ? `高 ${rows} 行` : ''].filter(
    (each) => each !== '',
  );
  const en = [columns > 0 ? `${columns} columns too wide` : '', rows > 0 ? `${rows} rows too high` : ''];
  return new UsageError({
    zh: `“${id}”比版面还大：最小的排法仍${zh.join('、')}；请删短，或移到别版。`,
    en: `${id} is larger than the page: even its smallest shape is ${en.filter((each) => each !== '').join(' and ')}; cut it or move it to another page`,
  });
}

function outside(id: string, at: { readonly column: number; readonly row: number }): UsageError {
  return new UsageError({
    zh: `“${id}”固定在第 ${at.column + 1} 栏第 ${at.row + 1} 行，会超出版心；请改位置或尺寸。`,
    en: `${id} is fixed at column ${at.column + 1}, row ${at.row + 1} and would leave the page; change its place or size`,
  });
}

function overlapping(one: string, other: string): UsageError {
  return new UsageError({
    zh: `“${one}”与“${other}”固定的位置互相重叠；请移开一个。`,
    en: `${one} and ${other} are fixed where they overlap; move one of them`,
  });
}
