import type { HotArea, PageBlock, Rect } from '../../model/page.ts';
import { rounded } from './rounded.ts';

/** Where on a page each article stands: its block, or the parts of columns that a brief takes. By slug. */
export function hotAreas(blocks: readonly PageBlock[]): readonly HotArea[] {
  const areas = new Map<string, Rect[]>();
  for (const block of blocks) {
    if (block.slug !== null) add(areas, block.slug, block.rect);
    else if (block.kind === 'briefs') for (const [slug, rect] of briefRects(block)) add(areas, slug, rect);
  }
  const sorted = [...areas].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([slug, rects]) => ({ slug, rects }));
}

function add(areas: Map<string, Rect[]>, slug: string, rect: Rect): void {
  areas.set(slug, [...(areas.get(slug) ?? []), rect]);
}

/** The rectangles of each brief, one a column. */
function briefRects({ texts }: PageBlock): readonly (readonly [string, Rect])[] {
  const rects = new Map<string, { slug: string; rect: Rect }>();
  for (const { slug, lines } of texts) {
    if (slug === null) continue;
    for (const { rect } of lines) {
      const key = `${slug} ${rect.x}`;
      const known = rects.get(key)?.rect;
      rects.set(key, { slug, rect: known === undefined ? rect : around(known, rect) });
    }
  }
  return [...rects.values()].map(({ slug, rect }) => [slug, rect]);
}

function around(one: Rect, other: Rect): Rect {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: rounded(right - x), height: rounded(bottom - y) };
}
