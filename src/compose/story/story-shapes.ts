import type { CopyChange, PageEdge, Shape } from '../../model/layout.ts';
import type { Compositor } from './compositor.ts';
import { fittedBody } from './fitted-body.ts';
import type { FilledBody, FlowPiece } from './flow-piece.ts';
import { flowPieces } from './flow-pieces.ts';
import { type Portion, portionsOf } from './portions.ts';
import { type StoryBody, storyBodies } from './story-bodies.ts';
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
  readonly rest: Portion['rest'];
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

/** What a shape's setting is made from but for its body. */
type RecipeStart = Omit<Recipe, 'depth' | 'body' | 'change'>;

/** The best way for each rectangle, by `rectangleOf`. */
type FoundShapes = Map<number, FoundShape>;

/** A way to set a rectangle. */
interface FoundShape {
  readonly start: RecipeStart;
  readonly body: StoryBody;
  /** Grid lines with the gap below. */
  readonly rows: number;
  readonly cost: number;
}

/** The size of a page in standard columns and grid lines. */
interface PageRoom {
  readonly columns: number;
  readonly rows: number;
}

/** All ways to set a story on a page of so many columns and grid lines, the best for each rectangle. */
export function storyShapes(
  copy: StoryCopy,
  wish: StoryWish,
  page: PageRoom,
  compositor: Compositor,
): StoryShapes {
  const found: FoundShapes = new Map();
  const piecesAt = piecesByMeasure(copy, compositor);
  for (const span of spansOf(copy, wish, page.columns, compositor)) {
    const columns = typeColumns(compositor.style, span, wish.columns, wish.isBoxed);
    addSpan(found, copy, wish, columns, piecesAt(columns.measure), page, compositor);
  }
  const ways = [...found.values()].map((way) => ({ shape: shapeOf(way), recipe: recipeOf(way) }));
  return {
    shapes: ways.map(({ shape }) => shape),
    settingOf(key) {
      const way = ways.find(({ shape }) => shape.key === key);
      if (way === undefined) throw new Error(`no shape ${key} of ${copy.id}`);
      return settingOf(copy, way.recipe);
    },
  };
}

/** The pieces of a body, set once for all spans whose columns are equally wide. */
function piecesByMeasure(
  { body }: StoryCopy,
  compositor: Compositor,
): (measure: number) => readonly FlowPiece[] {
  const known = new Map<number, readonly FlowPiece[]>();
  return (measure) => {
    const pieces = known.get(measure) ?? flowPieces(body, measure, compositor);
    known.set(measure, pieces);
    return pieces;
  };
}

/** Adds the ways to set a story over one span: each beginning of it under each head with each setting of its pictures. */
function addSpan(
  found: FoundShapes,
  copy: StoryCopy,
  wish: StoryWish,
  columns: TypeColumns,
  pieces: readonly FlowPiece[],
  page: PageRoom,
  compositor: Compositor,
): void {
  const { span } = columns;
  const banner = span === page.columns && span > 1 && wish.rank > 1 ? BANNER_COST : 0;
  const heads = storyHeads(copy, wish.rank, columns, wish.headlineSize, compositor);
  const settings = pictureSettings(copy.pictures, span, wish.picture, compositor);
  const mostRows = page.rows - frameRows(columns) - Math.min(...heads.map(({ rows }) => rows));
  for (const portion of portionsOf(pieces, wish)) {
    const bodies = settings.map((pictures) => storyBodies(portion, pictures, columns, mostRows));
    for (const head of heads) {
      settings.forEach((pictures, at) => {
        const start = { columns, head, pictures, portion, banner };
        addShapes(found, start, bodies[at] ?? [], page.rows, compositor.style.storyGap);
      });
    }
  }
}

/** Adds what a head, pictures and a body give at every depth; a rectangle keeps its best. */
function addShapes(
  found: FoundShapes,
  start: RecipeStart,
  bodies: readonly StoryBody[],
  pageRows: number,
  gap: number,
): void {
  const above = start.head.cost + start.pictures.cost + start.portion.cost + start.banner;
  for (const body of bodies) {
    const rows = start.head.rows + body.depth + frameRows(start.columns);
    if (rows > pageRows) break;
    keepBest(found, start, body, rows + gap, above + (body.body?.cost ?? 0) + body.looks);
  }
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

function keepBest(found: FoundShapes, start: RecipeStart, body: StoryBody, rows: number, cost: number): void {
  const rectangle = rectangleOf(start.columns.span, rows, start.portion.rest === 'jump');
  const known = found.get(rectangle);
  if (known === undefined || !isAsGood(known, body, cost)) found.set(rectangle, { start, body, rows, cost });
}

function recipeOf({ start, body: { depth, body, change } }: FoundShape): Recipe {
  return { ...start, depth, body, change };
}

function shapeOf({ start, body, rows, cost }: FoundShape): Shape {
  const { columns, head, portion } = start;
  return {
    key: `${columns.span}x${rows}${portion.rest === 'jump' ? '-jump' : ''}`,
    columns: columns.span,
    rows,
    cost,
    headlineSize: head.headlineSize,
    picturesAt: edgesOf(start),
    change: body.change,
  };
}

/** Columns, rows and whether the story goes on elsewhere, as one number. */
function rectangleOf(span: number, rows: number, isJump: boolean): number {
  return (rows * 64 + span) * 2 + (isJump ? 1 : 0);
}

/** Whether a known way is at least as good as another: one that asks for less change always is. */
function isAsGood(known: FoundShape, other: StoryBody, cost: number): boolean {
  const [asked, others] = [known.body.change?.lines ?? 0, other.change?.lines ?? 0];
  return asked === others ? known.cost <= cost : asked < others;
}

/** Grid lines that a box takes above and below its type. */
function frameRows({ isBoxed }: TypeColumns): number {
  return isBoxed ? 2 : 0;
}

/** Edges of the story that its pictures touch. */
function edgesOf({ pictures, columns, head, portion }: RecipeStart): readonly PageEdge[] {
  const [first] = pictures.pictures;
  if (first === undefined) return [];
  const edges: PageEdge[] = ['right'];
  if (first.columns === columns.span) edges.push('left');
  if (head.rows === 0) edges.push('top');
  if (portion.pieces.length === 0) edges.push('bottom');
  return edges;
}

function settingOf(copy: StoryCopy, recipe: Recipe): StorySetting {
  const { columns, head, pictures, portion, depth, change } = recipe;
  const rows = head.rows + depth + frameRows(columns);
  const whole = { copy, columns, head, pictures, rows, change, rest: portion.rest };
  if (recipe.body !== null)
    return { ...whole, body: recipe.body, pieces: portion.pieces, left: portion.left };
  return { ...whole, ...fittedBody(recipe) };
}
