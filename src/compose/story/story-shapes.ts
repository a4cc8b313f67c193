import type { CopyChange, PageEdge, Shape } from '../../model/layout.ts';
import type { Compositor } from './compositor.ts';
import { fillColumns } from './fill-columns.ts';
import { type ColumnRoom, type FilledBody, type FlowPiece, rowsOfPieces } from './flow-piece.ts';
import { flowPieces } from './flow-pieces.ts';
import type { StoryCopy } from './story-copy.ts';
import { bandOf, type StoryHead, storyHeads } from './story-head.ts';
import { type PictureSetting, pictureSettings } from './story-pictures.ts';
import { type TypeColumns, typeColumns } from './type-columns.ts';

/** What the page and its editor want of a story. */
export interface StoryWish {
  /** Its rank on the page: 1 is the lead. */
  readonly rank: number;
  /** Standard columns, and columns of type in them; null to leave them open. */
  readonly span: number | null;
  readonly columns: number | null;
  /** Points; null to leave it open. */
  readonly headlineSize: number | null;
  readonly picture: { readonly span: number | null; readonly rows: number | null };
  /** Paragraphs that may be cut, from the end. */
  readonly mayCut: number;
  /** Whether it may go on on another page. */
  readonly mayJump: boolean;
  readonly isBoxed: boolean;
}

/** A lead that is left to the make-up. */
export const OPEN_WISH: StoryWish = {
  rank: 1,
  span: null,
  columns: null,
  headlineSize: null,
  picture: { span: null, rows: null },
  mayCut: 0,
  mayJump: false,
  isBoxed: false,
};

/** One way to set a story. */
export interface StorySetting {
  readonly copy: StoryCopy;
  readonly columns: TypeColumns;
  readonly head: StoryHead;
  readonly pictures: PictureSetting;
  /** Grid lines of the whole story, those of a box's edges among them, without the gap below. */
  readonly rows: number;
  readonly body: FilledBody;
  /** Pieces of the body that are set here, and those that are not. */
  readonly pieces: readonly FlowPiece[];
  readonly left: readonly FlowPiece[];
  /** What becomes of the pieces that are left. */
  readonly rest: 'none' | 'cut' | 'jump';
  readonly change: CopyChange | null;
}

/** The ways to set a story, as rectangles and as what stands in them. */
export interface StoryShapes {
  readonly shapes: readonly Shape[];
  /** The setting of a shape by its key. */
  settingOf(key: string): StorySetting;
}

/** What a story costs that is not the lead and goes across the whole page (通栏): pages of bands are dull. */
const BANNER_COST = 15;
/** What a story costs that is cut by a paragraph, or goes on on another page. */
const CUT_COST = 8;
const JUMP_COST = 6;
const JUMPED_LINE_COST = 0.2;
/** Grid lines that a story which jumps has at least on its first page, in all columns together. */
const FEWEST_BEFORE_JUMP = 12;
/** Part of a body by which suggestions may cut or fill it. */
const MOST_CHANGE = 0.3;

/** A body that is to be set: all of a story's pieces or the first of them. */
interface Portion {
  readonly pieces: readonly FlowPiece[];
  readonly left: readonly FlowPiece[];
  readonly rest: StorySetting['rest'];
  readonly cost: number;
}

/** What a shape's setting is made from. */
interface Recipe {
  readonly columns: TypeColumns;
  readonly head: StoryHead;
  readonly pictures: PictureSetting;
  readonly portion: Portion;
  /** What its width costs. */
  readonly banner: number;
  /** Grid lines of the body. */
  readonly depth: number;
  readonly body: FilledBody | null;
  readonly change: CopyChange | null;
}

/** All ways to set a story on a page of so many columns and grid lines, the best for each rectangle. */
export function storyShapes(
  copy: StoryCopy,
  wish: StoryWish,
  page: { readonly columns: number; readonly rows: number },
  compositor: Compositor,
): StoryShapes {
  const found = new Map<string, { shape: Shape; recipe: Recipe }>();
  for (const span of spansOf(copy, wish, page.columns, compositor)) {
    const banner = span === page.columns && span > 1 && wish.rank > 1 ? BANNER_COST : 0;
    const columns = typeColumns(compositor.style, span, wish.columns, wish.isBoxed);
    const pieces = flowPieces(copy.body, columns.measure, compositor);
    const heads = storyHeads(copy, wish.rank, columns, wish.headlineSize, compositor);
    const pictures = pictureSettings(copy.pictures, span, wish.picture, compositor);
    const filled = new FilledBodies();
    for (const portion of portionsOf(pieces, wish)) {
      for (const head of heads) {
        for (const picture of pictures) {
          addShapes(
            found,
            { columns, head, pictures: picture, portion, banner },
            page.rows,
            filled,
            compositor,
          );
        }
      }
    }
  }
  const ways = [...found.values()];
  return {
    shapes: ways.map(({ shape }) => shape),
    settingOf(key) {
      const way = ways.find(({ shape }) => shape.key === key);
      if (way === undefined) throw new Error(`no shape ${key} of ${copy.id}`);
      return settingOf(copy, way.recipe, compositor);
    },
  };
}

function spansOf(
  copy: StoryCopy,
  { rank, span }: StoryWish,
  columns: number,
  { style }: Compositor,
): readonly number[] {
  if (span !== null) return [Math.min(span, columns)];
  const isBriefs = copy.slug === null;
  const band = bandOf(style, rank);
  const fewest = isBriefs ? 1 : Math.min(band?.fewestColumns ?? 1, columns);
  const most = isBriefs ? columns : Math.min(band?.mostColumns ?? columns, columns);
  return Array.from({ length: most - fewest + 1 }, (_, at) => fewest + at);
}

/** The whole body, and its beginnings where it may be cut or jump: always whole paragraphs. */
function portionsOf(pieces: readonly FlowPiece[], { mayCut, mayJump }: StoryWish): readonly Portion[] {
  const portions: Portion[] = [{ pieces, left: [], rest: 'none', cost: 0 }];
  for (let count = pieces.length - 1; count > 0 && (mayJump || mayCut > 0); count--) {
    const [set, left] = [pieces.slice(0, count), pieces.slice(count)];
    if (set.at(-1)?.keepsWithNext === true) continue;
    const cut = left.filter(({ kind }) => kind !== 'subhead').length;
    if (cut <= mayCut) portions.push({ pieces: set, left, rest: 'cut', cost: cut * CUT_COST });
    else if (mayJump && rowsOfPieces(set).least >= FEWEST_BEFORE_JUMP)
      portions.push({
        pieces: set,
        left,
        rest: 'jump',
        cost: JUMP_COST + rowsOfPieces(left).least * JUMPED_LINE_COST,
      });
  }
  return portions;
}

/** Adds what a head, pictures and a body give at every depth; a rectangle keeps its best. */
function addShapes(
  found: Map<string, { shape: Shape; recipe: Recipe }>,
  parts: Pick<Recipe, 'columns' | 'head' | 'pictures' | 'portion' | 'banner'>,
  pageRows: number,
  filled: FilledBodies,
  compositor: Compositor,
): void {
  const { least, most } = rowsOfPieces(parts.portion.pieces);
  const taken = roomTaken(parts);
  const columns = parts.columns.lefts.length;
  const depths = depthsOf(least + taken.cells, most + taken.cells, columns);
  const slackest = Math.ceil((least * MOST_CHANGE) / columns);
  const isWhole = parts.portion.rest === 'none';
  const first = Math.max(taken.rows, depths.least - (isWhole ? slackest : 0));
  for (let depth = first; depth <= depths.most + (isWhole ? slackest : 0); depth++) {
    const rows = parts.head.rows + depth + frameRows(parts.columns);
    if (rows > pageRows) break;
    const body = filled.at(parts, depth);
    const change = body === null ? changeOf(parts, depth) : null;
    if (body === null && (!isWhole || change === null)) continue;
    const cost = costOf(parts, depth, body);
    keepBest(found, { ...parts, depth, body, change }, rows + compositor.style.storyGap, cost);
  }
}

/** Bodies filled once for all heads that stand above them. */
class FilledBodies {
  readonly #known = new Map<string, FilledBody | null>();

  /** A body in so many grid lines; null when it cannot fill them. */
  at(parts: Pick<Recipe, 'columns' | 'pictures' | 'portion'>, depth: number): FilledBody | null {
    const key = `${parts.portion.pieces.length} ${parts.pictures.key} ${depth}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const body = fillColumns(parts.portion.pieces, roomsOf(parts, depth));
    this.#known.set(key, body);
    return body;
  }
}

function keepBest(
  found: Map<string, { shape: Shape; recipe: Recipe }>,
  recipe: Recipe,
  rows: number,
  cost: number,
): void {
  const { columns, head, change, portion } = recipe;
  const key = `${columns.span}x${rows}${portion.rest === 'jump' ? '-jump' : ''}`;
  const known = found.get(key);
  if (known !== undefined && isBetter(known.shape, { cost, change })) return;
  const shape: Shape = {
    key,
    columns: columns.span,
    rows,
    cost,
    headlineSize: head.headlineSize,
    picturesAt: edgesOf(recipe),
    change,
  };
  found.set(key, { shape, recipe });
}

function costOf(
  {
    head,
    pictures,
    portion,
    columns,
    banner,
  }: Pick<Recipe, 'columns' | 'head' | 'pictures' | 'portion' | 'banner'>,
  depth: number,
  body: FilledBody | null,
): number {
  return head.cost + pictures.cost + portion.cost + banner + (body?.cost ?? 0) + looksCost(columns, depth);
}

/** Grid lines of a body within which columns read well, and what each one less or more costs. */
const READABLE = { least: 10, most: 45, lessCost: 0.8, moreCost: 0.15 };

/** What columns cost that are too short or too long to read well. */
function looksCost({ lefts }: TypeColumns, depth: number): number {
  if (lefts.length === 1) return Math.max(0, depth - READABLE.most) * READABLE.moreCost;
  const short = Math.max(0, READABLE.least - depth) * READABLE.lessCost;
  return short + Math.max(0, depth - READABLE.most) * READABLE.moreCost;
}

/** Whether a shape is at least as good as another: one that asks for less change always is. */
function isBetter(known: Pick<Shape, 'cost' | 'change'>, other: Pick<Shape, 'cost' | 'change'>): boolean {
  const [asked, others] = [known.change?.lines ?? 0, other.change?.lines ?? 0];
  return asked === others ? known.cost <= other.cost : asked < others;
}

/** Depths of a body whose cells, pictures among them, fill so many columns; one line in each may stay empty. */
function depthsOf(least: number, most: number, columns: number): { least: number; most: number } {
  return { least: Math.ceil(least / columns), most: Math.floor((most + columns - 1) / columns) };
}

/** Cells of all columns that pictures take, and the grid lines of the tallest stack. */
function roomTaken({ pictures, columns }: Pick<Recipe, 'columns' | 'pictures'>): {
  readonly cells: number;
  readonly rows: number;
} {
  const stacks = columns.lefts.map((_, column) => stackIn(pictures, columns, column));
  return { cells: stacks.reduce((sum, rows) => sum + rows, 0), rows: Math.max(0, ...stacks) };
}

/** Grid lines of pictures at the head of a column of type. */
function stackIn(pictures: PictureSetting, columns: TypeColumns, column: number): number {
  const isStandard = columns.lefts.length === columns.span;
  const rows = pictures.pictures.map((it) => {
    const covers = !isStandard || (column >= it.column && column < it.column + it.columns);
    return covers ? it.row + it.rows + it.rowsBelow : 0;
  });
  return Math.max(0, ...rows);
}

function roomsOf(
  parts: Pick<Recipe, 'columns' | 'pictures' | 'portion'>,
  depth: number,
): readonly ColumnRoom[] {
  const jumpLine = parts.portion.rest === 'jump' ? 1 : 0;
  const last = parts.columns.lefts.length - 1;
  return parts.columns.lefts.map((_, column) => {
    const taken = stackIn(parts.pictures, parts.columns, column);
    return { top: taken, rows: Math.max(0, depth - taken - (column === last ? jumpLine : 0)) };
  });
}

/** Grid lines that a box takes above and below its type. */
function frameRows({ isBoxed }: TypeColumns): number {
  return isBoxed ? 2 : 0;
}

/** What would make a body fit a depth; null when it nearly does, but its parts cannot be divided so. */
function changeOf(parts: Pick<Recipe, 'columns' | 'pictures' | 'portion'>, depth: number): CopyChange | null {
  const { least, most } = rowsOfPieces(parts.portion.pieces);
  const room = depth * parts.columns.lefts.length - roomTaken(parts).cells;
  if (room < least) return { kind: 'cut', lines: least - room };
  return room > most ? { kind: 'fill', lines: room - most } : null;
}

/** Edges of the story that its pictures touch. */
function edgesOf({ pictures, columns, head, portion }: Recipe): readonly PageEdge[] {
  const [first] = pictures.pictures;
  if (first === undefined) return [];
  const edges: PageEdge[] = ['right'];
  if (first.columns === columns.span) edges.push('left');
  if (head.rows === 0) edges.push('top');
  if (portion.pieces.length === 0) edges.push('bottom');
  return edges;
}

function settingOf(copy: StoryCopy, recipe: Recipe, compositor: Compositor): StorySetting {
  const { columns, head, pictures, portion, depth, change } = recipe;
  const rows = head.rows + depth + frameRows(columns);
  const whole = { copy, columns, head, pictures, rows, change, rest: portion.rest };
  if (recipe.body !== null)
    return { ...whole, body: recipe.body, pieces: portion.pieces, left: portion.left };
  const fitted = fittedBody(recipe, compositor);
  return { ...whole, ...fitted };
}

/** A body as a change that an editor is asked for would leave it: cut from its end, or as it is above empty room. */
function fittedBody(recipe: Recipe, _compositor: Compositor): Pick<StorySetting, 'body' | 'pieces' | 'left'> {
  const { portion, depth } = recipe;
  // The last grid line is kept for the note what to cut.
  const deepest = recipe.change?.kind === 'cut' ? depth - 1 : depth;
  for (let count = portion.pieces.length; count > 0; count--) {
    for (let shorter = deepest; shorter > 0; shorter--) {
      const pieces = portion.pieces.slice(0, count);
      const body = fillColumns(pieces, roomsOf(recipe, shorter));
      if (body !== null) return { body, pieces, left: portion.pieces.slice(count) };
      if (recipe.change?.kind === 'cut' && shorter < deepest - 3) break;
    }
  }
  return { body: { parts: [], cost: 0, slack: 0, levers: [] }, pieces: [], left: portion.pieces };
}
