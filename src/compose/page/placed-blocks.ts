import type { Layout, Placement } from '../../model/layout.ts';
import type { PageBlock, PageText, Rect } from '../../model/page.ts';
import type { StoryCopy } from '../story/story-copy.ts';
import type { StorySetting } from '../story/story-shapes.ts';
import { advertBlock } from './advert-block.ts';
import { changeMarks } from './change-marks.ts';
import type { JumpedStory } from './compose-page.ts';
import { furnitureText } from './furniture-text.ts';
import { gridRect, type PageFrame } from './page-frame.ts';
import type { PageInput } from './page-input.ts';
import type { PageItem } from './page-items.ts';
import type { PageStory } from './page-stories.ts';
import { separatorRules } from './separator-rules.ts';
import { storyBlock } from './story-block.ts';

/** An item of a page as it was drawn. */
export interface PlacedBlock {
  readonly id: string;
  readonly block: PageBlock;
  /** Null for adverts. */
  readonly setting: StorySetting | null;
  readonly jump: JumpedStory | null;
}

/** The items of a layout as blocks in reading order: from the top, those of one height from the left. */
export function placedBlocks(
  layout: Layout,
  items: readonly PageItem[],
  frame: PageFrame,
  input: PageInput,
): readonly PlacedBlock[] {
  const byId = new Map(items.map((it) => [it.item.id, it]));
  const boxed = new Set(items.filter(isBoxed).map(({ item }) => item.id));
  const ordered = [...layout.placements].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  return ordered.flatMap((placement) => {
    const item = byId.get(placement.id);
    if (item === undefined) return [];
    const drawn = drawnItem(item, placement, frame, input);
    const rules = [...drawn.block.rules, ...separatorRules(placement, layout, frame, boxed)];
    return [{ ...drawn, block: { ...drawn.block, rules } }];
  });
}

function isBoxed({ content }: PageItem): boolean {
  return content.kind === 'advert' || content.story.wish.isBoxed;
}

function drawnItem(item: PageItem, placement: Placement, frame: PageFrame, input: PageInput): PlacedBlock {
  const { shape, column, row, id } = placement;
  const rect = gridRect(frame, column, row, shape.columns, shape.rows - frame.style.storyGap);
  if (item.content.kind === 'advert') {
    const { plan } = item.content;
    const block = advertBlock(plan, input.adverts.get(plan.id) ?? null, rect, input.compositor);
    return { id, block, setting: null, jump: null };
  }
  const { story } = item.content;
  const setting = item.content.settingAt(placement);
  const block = storyBlock({ setting, rect, style: frame.style });
  const to = setting.rest === 'jump' ? story.plan.mayJump : null;
  const texts = to === null ? [] : jumpLine(to, setting, rect, input);
  const marked = changeMarks(setting, rect, input.compositor);
  return {
    id,
    block: {
      ...block,
      texts: [...block.texts.map((text) => linkedBack(text, story)), ...texts, ...marked.texts],
      boxes: [...block.boxes, ...marked.boxes],
    },
    setting,
    jump: to === null ? null : { to, copy: restOf(story, setting) },
  };
}

/** 上接A01版 leads to where the story began. */
function linkedBack(text: PageText, { continuedFrom, copy }: PageStory): PageText {
  if (text.role !== 'continuedLine' || continuedFrom === null) return text;
  return { ...text, link: { pageNumber: continuedFrom, slug: copy.slug } };
}

/** 下转A03版 in the last grid line of the last column. */
function jumpLine(
  to: string,
  setting: StorySetting,
  rect: Rect,
  { compositor }: PageInput,
): readonly PageText[] {
  const { body, looks } = compositor.style;
  const room: Rect = {
    x: rect.x + (setting.columns.lefts.at(-1) ?? 0),
    y: rect.y + rect.height - body.leading * (setting.columns.isBoxed ? 2 : 1),
    width: setting.columns.measure * body.size,
    height: body.leading,
  };
  const link = { pageNumber: to, slug: setting.copy.slug };
  return furnitureText('jumpLine', `（下转${to}版）`, looks.jumpLine, room, compositor, link);
}

/** What of a story is left for the page that it goes on on. */
function restOf({ copy }: PageStory, { left }: StorySetting): StoryCopy {
  const from = left[0]?.text ?? copy.body.length;
  const headline = copy.head.filter(({ role }) => role === 'headline');
  const textsBefore = (copy.textsBefore ?? 0) + from;
  return { ...copy, head: headline, body: copy.body.slice(from), textsBefore, pictures: [] };
}
