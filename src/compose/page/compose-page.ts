import type { Layout, LayoutItem } from '../../model/layout.ts';
import type { PageBlock, PageModel } from '../../model/page.ts';
import { layOut } from '../makeup/lay-out.ts';
import type { LayoutResult } from '../makeup/layout-result.ts';
import { styleWeights } from '../makeup/style-weights.ts';
import type { StoryCopy } from '../story/story-copy.ts';
import type { StorySetting } from '../story/story-shapes.ts';
import { folioBlock } from './folio-block.ts';
import { nameplateBlocks } from './nameplate-block.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import type { PageInput } from './page-input.ts';
import { type PageItem, pageItems } from './page-items.ts';
import { pageModel } from './page-model.ts';
import { pageStories } from './page-stories.ts';
import { placedBlocks } from './placed-blocks.ts';
import { refersBlock, refersRows } from './refers-block.ts';

/** How a page is to be made up. */
export interface MakeUpOptions {
  /** Good pages asked for, different from each other. */
  readonly alternatives: number;
  /** Steps of the search after which it ends with what it has. */
  readonly effort: number;
}

/** A story of a page as it was set. */
export interface MadeStory {
  readonly id: string;
  readonly setting: StorySetting;
}

/** What of a story goes on on another page. */
export interface JumpedStory {
  readonly to: string;
  readonly copy: StoryCopy;
}

/** A page that was made up. */
export interface MadePage {
  readonly page: PageModel;
  readonly layout: Layout;
  /** In the order of the page's list. */
  readonly stories: readonly MadeStory[];
  readonly jumps: readonly JumpedStory[];
}

/** What became of a page. */
export interface PageResult extends Pick<LayoutResult, 'cutOff' | 'steps'> {
  /** Best first; empty when nothing fits. */
  readonly pages: readonly MadePage[];
  /** Pages as the smallest changes would make them, best first; empty when something fits. */
  readonly suggestions: readonly MadePage[];
  /** Lines of one column by which the items are at least too long; negative, too short; 0 when they might fit. */
  readonly excess: number;
}

/**
 * Makes up a page: sets every story in all decent ways, places them, draws them. The same input gives the same page.
 * @throws UsageError for fixed places that overlap, and items that no page of the style can hold.
 */
export function composePage(input: PageInput, options: MakeUpOptions): PageResult {
  const { style } = input.compositor;
  const furniture = setFurniture(input);
  const { frame } = furniture;
  const stories = pageStories(input);
  const items = pageItems(stories, frame.rows, input);
  const grid = { columns: style.typeArea.columns, rows: frame.rows + style.storyGap };
  const listed = items.map(({ item }) => item);
  const result = layOut(listed, grid, { ...options, weights: styleWeights(style) });
  const made = (layout: Layout): MadePage => madePage(layout, items, furniture, input);
  return {
    pages: result.layouts.map(made),
    suggestions: result.suggestions.map(({ layout }) => made(layout)),
    excess: excessOf(listed, grid.columns * grid.rows),
    cutOff: result.cutOff,
    steps: result.steps,
  };
}

/** See {@link PageResult.excess}: what the items take of so much room, each as small or as large as it can be set. */
function excessOf(items: readonly LayoutItem[], room: number): number {
  const areas = items.map(({ shapes }) =>
    shapes.filter(({ change }) => change === null).map(({ columns, rows }) => columns * rows),
  );
  const least = areas.reduce((sum, each) => sum + (each.length === 0 ? 0 : Math.min(...each)), 0);
  const most = areas.reduce((sum, each) => sum + (each.length === 0 ? room : Math.max(...each)), 0);
  return least > room ? least - room : Math.min(0, most - room);
}

/** Nameplate or folio line, refers, and the frame that is left for the stories. */
interface Furniture {
  readonly frame: PageFrame;
  readonly blocks: readonly PageBlock[];
}

function setFurniture(input: PageInput): Furniture {
  const { compositor, page } = input;
  const { style } = compositor;
  const { nameplateRows, folioRows } = style.furniture;
  const head = page.plan.front ? nameplateRows : folioRows;
  const refers = page.plan.front ? refersRows(input.refers, compositor) : 0;
  const frame = pageFrame(style, head + refers);
  const { x, y, width } = frame.typeArea;
  const { leading } = style.body;
  const room = { x, y, width, height: (head - 1) * leading };
  const blocks = page.plan.front
    ? [...nameplateBlocks(input, room, compositor)]
    : [folioBlock(input, room, compositor)];
  if (refers > 0) {
    const band = { x, y: y + head * leading, width, height: (refers - 1) * leading };
    blocks.push(refersBlock(input.refers, band, compositor));
  }
  return { frame, blocks };
}

function madePage(
  layout: Layout,
  items: readonly PageItem[],
  { frame, blocks }: Furniture,
  input: PageInput,
): MadePage {
  const placed = placedBlocks(layout, items, frame, input);
  const stories = placed.flatMap(({ id, setting }) => (setting === null ? [] : [{ id, setting }]));
  const jumps = placed.flatMap(({ jump }) => jump ?? []);
  const page = pageModel([...blocks, ...placed.map(({ block }) => block)], frame, input);
  return { page, layout, stories, jumps };
}
