import type { PageTextRole } from '../../model/page.ts';
import type { HeadlineBand, PageStyle, TextLook, TextLookName } from '../../model/page-style.ts';
import type { Compositor } from './compositor.ts';
import type { DisplayLine } from './display-text.ts';
import { headlineSetting } from './headline-setting.ts';
import type { HeadText, StoryCopy } from './story-copy.ts';
import { headWidth, type TypeColumns } from './type-columns.ts';

/** A part of a head: its lines, all of one look. */
export interface HeadPart {
  readonly role: PageTextRole;
  readonly look: TextLook;
  readonly lines: readonly DisplayLine[];
  /** Points from the head's top to the top of its first line, and the points that each line takes. */
  readonly top: number;
  readonly lineHeight: number;
}

/** The head of a story: whole grid lines, the empty one below it among them. */
export interface StoryHead {
  readonly parts: readonly HeadPart[];
  readonly rows: number;
  /** Standard columns that it stands over. */
  readonly columns: number;
  /** Points; 0 without a headline. */
  readonly headlineSize: number;
  /** 0 for the best headline of its rank at its best size. */
  readonly cost: number;
}

/** What a size further down the band costs, and each line of a headline beyond the first. */
const SMALLER = 2;
const MORE_LINES = 0.5;
/** What a point of a headline's breaks (HEADLINE_COSTS) counts. */
const BREAKS = 0.25;

/** Grid lines of air between a head and the body, at least. */
const BELOW = 0.5;

/** Roles of a head's texts by the look that they are set in. */
const LOOKS: Readonly<Partial<Record<PageTextRole, TextLookName>>> = {
  rubric: 'rubric',
  series: 'series',
  kicker: 'kicker',
  deck: 'deck',
  byline: 'byline',
  continuedLine: 'continuedLine',
};

/** The band of a rank: the last one serves all that follow. */
export function bandOf(style: PageStyle, rank: number): HeadlineBand | null {
  return style.headlines[Math.min(rank, style.headlines.length) - 1] ?? null;
}

/**
 * The heads that a story of a rank (1 is the lead) may have over its columns, two a headline size; at least one
 * where its texts can be set at all.
 */
export function storyHeads(
  copy: StoryCopy,
  rank: number,
  columns: TypeColumns,
  size: number | null,
  compositor: Compositor,
): readonly StoryHead[] {
  return closeHeads(copy, rank, columns, size, compositor).flatMap((head) =>
    head.rows === 0 ? [head] : [head, airier(head, compositor.style)],
  );
}

/** What one more empty grid line below a head costs a column: it is seen over the whole width. */
const AIRIER = 1.2;

/** A head with one more grid line, its air divided between its parts and the body. */
function airier(head: StoryHead, { body }: PageStyle): StoryHead {
  const parts = spreadOut(head.parts, body.leading / 2);
  return { ...head, parts, rows: head.rows + 1, cost: head.cost + AIRIER * head.columns };
}

/** The heads without more air than the grid asks for. */
function closeHeads(
  copy: StoryCopy,
  rank: number,
  columns: TypeColumns,
  size: number | null,
  compositor: Compositor,
): readonly StoryHead[] {
  const band = bandOf(compositor.style, rank);
  if (band === null || copy.head.every(({ role }) => role !== 'headline'))
    return [headOf(copy.head, null, 0, columns, compositor)].flatMap((it) => it ?? []);
  const sizes = size === null ? band.sizes : [size];
  const heads = sizes.flatMap((it, at) => {
    const look: TextLook = { ...band, size: it, room: compositor.style.display.headlineRoom };
    return headOf(copy.head, { look, mostLines: band.mostLines }, at * SMALLER, columns, compositor) ?? [];
  });
  return heads.length > 0 ? heads : smallestHead(copy, band, sizes, columns, compositor);
}

/** A headline that no size of its band sets in few enough lines is set at the smallest in as many as it takes. */
function smallestHead(
  copy: StoryCopy,
  band: HeadlineBand,
  sizes: readonly number[],
  columns: TypeColumns,
  compositor: Compositor,
): readonly StoryHead[] {
  const look: TextLook = {
    ...band,
    size: sizes.at(-1) ?? compositor.style.body.size,
    room: compositor.style.display.headlineRoom,
  };
  const head = headOf(copy.head, { look, mostLines: null }, sizes.length * SMALLER * 2, columns, compositor);
  return head === null ? [] : [head];
}

function headOf(
  texts: readonly HeadText[],
  headline: { readonly look: TextLook; readonly mostLines: number | null } | null,
  cost: number,
  columns: TypeColumns,
  compositor: Compositor,
): StoryHead | null {
  const { style } = compositor;
  const width = headWidth(style, columns);
  const parts: HeadPart[] = [];
  let top = 0;
  let lines = 0;
  let breaks = 0;
  for (const [at, { role, text }] of texts.entries()) {
    const look = role === 'headline' ? headline?.look : style.looks[LOOKS[role] ?? 'paragraph'];
    if (look === undefined) continue;
    const most = role === 'headline' ? (headline?.mostLines ?? null) : null;
    const set = headlineSetting(text, look, width, most, compositor);
    if (set === null && role === 'headline') return null;
    if (set === null) continue;
    const lineHeight = look.size * look.room;
    parts.push({ role, look, lines: set.lines, top, lineHeight });
    top +=
      lineHeight * set.lines.length +
      airBelow(role, at === texts.length - 1) * style.display.air * style.body.size;
    if (role === 'headline') {
      lines = set.lines.length;
      breaks = set.cost;
    }
  }
  const rows = parts.length === 0 ? 0 : Math.ceil((top + style.body.leading * BELOW) / style.body.leading);
  const more = Math.max(0, lines - 1) * MORE_LINES;
  const spare = rows * style.body.leading - top - style.body.leading * BELOW;
  return {
    parts: spreadOut(parts, spare),
    rows,
    columns: columns.span,
    headlineSize: headline?.look.size ?? 0,
    cost: cost + more + breaks * BREAKS,
  };
}

/** Times the style's air below a part: more between a rubric, whose rule stands there, and its headline. */
function airBelow(role: PageTextRole, isLast: boolean): number {
  return role === 'rubric' && !isLast ? 2 : 1;
}

/** Shares of the air: above the first part, between two, below the last; below a rubric as much as below a head. */
const ABOVE = 0.8;
const BETWEEN = 0.5;
const UNDER = 1;

/** What the grid leaves over, divided so that a head stands in the middle of its air; a rubric stays at the top. */
function spreadOut(parts: readonly HeadPart[], spare: number): readonly HeadPart[] {
  const shares = parts.map(({ role }, at): number => {
    if (at === 0) return role === 'rubric' ? 0 : ABOVE;
    return parts[at - 1]?.role === 'rubric' ? UNDER : BETWEEN;
  });
  const all = shares.reduce((sum, share) => sum + share, UNDER);
  let above = 0;
  return parts.map((part, at) => {
    above += shares[at] ?? 0;
    return { ...part, top: part.top + (spare * above) / all };
  });
}
