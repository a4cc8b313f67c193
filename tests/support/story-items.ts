import type { LayoutItem, PageEdge, Shape } from '../../src/model/layout.ts';

/** A story as the make-up sees it before it has shapes. */
export interface RandomStory {
  readonly id: string;
  readonly priority: number;
  /** Body lines in one column. */
  readonly lines: number;
  /** Grid lines and columns of its picture; null for none. */
  readonly picture: { readonly columns: number; readonly rows: number } | null;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Stories as an editor picks them for a page: their copy fills it to within two per cent, one in two has a picture.
 * Lengths are between 20 and 160 lines before they are fitted to the page.
 */
export function randomStories(
  seed: number,
  count: number,
  columns: number,
  rows: number,
): readonly RandomStory[] {
  const next = seededNumbers(seed);
  const raw = Array.from({ length: count }, (_, index) => ({
    id: `story-${String(index + 1).padStart(2, '0')}`,
    priority: index + 1,
    lines: 20 + 140 * next(),
    picture: next() < 0.5 ? { columns: next() < 0.5 ? 1 : 2, rows: 8 + Math.floor(8 * next()) } : null,
  })).map((story) => (columns * rows > 38 * count ? story : { ...story, picture: null }));
  const others = raw.reduce((sum, story) => sum + besideText(story, columns), 0);
  const room = columns * rows * (0.98 + 0.04 * next()) - others;
  const total = raw.reduce((sum, { lines }) => sum + lines, 0);
  return raw.map((story) => ({ ...story, lines: Math.max(8, Math.round((story.lines * room) / total)) }));
}

/** Column rows that headline, gap and picture take in a usual shape. */
function besideText(story: RandomStory, columns: number): number {
  const span = Math.min(columns, story.priority === 1 ? 4 : 2);
  return (headRows(story, span) + 1) * span + pictureArea(story, span);
}

/** Headlines grow with their span and with the story's rank: 4 to 12 grid lines, less for one size smaller. */
function headRows({ priority }: RandomStory, span: number): number {
  return Math.max(4, Math.min(12, (priority === 1 ? 7 : 3) + span));
}

function pictureArea({ picture }: RandomStory, span: number): number {
  return picture === null || picture.columns > span ? 0 : picture.columns * picture.rows;
}

/** An item with the shapes that a story may take: text may run 2 % shorter or 3 % longer, the headline one size smaller. */
export function storyItem(story: RandomStory, columns: number, relaxed = false): LayoutItem {
  const spans = Array.from({ length: columns }, (_, index) => index + 1);
  return {
    id: story.id,
    priority: story.priority,
    isAdvert: false,
    shapes: spans.flatMap((span) => shapesAt(story, span, relaxed)),
    edges: [],
    at: null,
    companionOf: null,
    mayDrop: story.priority > 1,
  };
}

function shapesAt(story: RandomStory, span: number, relaxed: boolean): readonly Shape[] {
  const heads = [headRows(story, span), headRows(story, span) - 1].filter((head) => head >= 4);
  const byRows = new Map<number, Shape>();
  for (const [smaller, head] of heads.entries()) {
    for (const shape of shapesUnder(story, span, head, 4 * smaller, relaxed)) {
      const known = byRows.get(shape.rows);
      if (known === undefined || shape.cost < known.cost) byRows.set(shape.rows, shape);
    }
  }
  return [...byRows.values()].sort((a, b) => a.rows - b.rows);
}

function shapesUnder(
  story: RandomStory,
  span: number,
  head: number,
  cost: number,
  relaxed: boolean,
): readonly Shape[] {
  const area = story.lines + pictureArea(story, span);
  const usual = Math.ceil(area / span);
  const least = Math.min(usual, Math.ceil((area - 0.02 * story.lines) / span));
  const most = Math.max(usual, Math.floor((area + 0.03 * story.lines) / span));
  const more = relaxed ? Math.ceil(12 / span) : 0;
  const shapes: Shape[] = [];
  for (let rows = Math.max(2, least - more); rows <= most + more; rows++) {
    const off = rows < least ? (least - rows) * span : Math.max(0, (rows - most) * span);
    const change = off === 0 ? null : ({ kind: rows < least ? 'cut' : 'fill', lines: off } as const);
    shapes.push({
      key: `${span}x${rows + head}`,
      columns: span,
      rows: rows + head + 1,
      cost: cost + (change === null ? Math.abs(rows * span - area) / 2 : 50),
      headlineSize: 14 + 2 * head,
      picturesAt: picturesAt(story, span),
      change,
    });
  }
  return shapes;
}

function picturesAt({ picture }: RandomStory, span: number): readonly PageEdge[] {
  if (picture === null || picture.columns > span) return [];
  return picture.columns === span ? ['left', 'right'] : ['right'];
}
