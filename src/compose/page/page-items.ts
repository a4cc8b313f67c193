import type { AdvertPlan, PlannedPlace } from '../../model/issue.ts';
import type { LayoutItem, PageEdge, Placement } from '../../model/layout.ts';
import { type StorySetting, storyShapes } from '../story/story-shapes.ts';
import type { PageInput } from './page-input.ts';
import type { PageStory } from './page-stories.ts';
import { storyTooLong } from './story-too-long.ts';

/** What is placed on the page, with the way from a placement back to what stands there. */
export interface PageItem {
  readonly item: LayoutItem;
  readonly content:
    | { readonly kind: 'story'; readonly story: PageStory; settingAt(placement: Placement): StorySetting }
    | { readonly kind: 'advert'; readonly plan: AdvertPlan };
}

/**
 * The stories and adverts of a page as items for the make-up.
 * @throws UsageError for a story that is longer than the page.
 */
export function pageItems(
  stories: readonly PageStory[],
  rows: number,
  { page, compositor }: PageInput,
): readonly PageItem[] {
  const { columns } = compositor.style.typeArea;
  const idOf = new Map(stories.map((story) => [story.plan.article, story.copy.id]));
  const set = stories.map((story): PageItem => {
    const { shapes, settingOf } = storyShapes(story.copy, story.wish, { columns, rows }, compositor);
    const refusal = shapes.length === 0 ? storyTooLong(story, { columns, rows }, compositor) : null;
    if (refusal !== null) throw refusal;
    const item: LayoutItem = {
      id: story.copy.id,
      priority: story.priority,
      isAdvert: false,
      shapes,
      ...placeOf(story.plan.at),
      companionOf: idOf.get(story.plan.sidebarOf ?? '') ?? null,
      mayDrop: !story.plan.mustRun,
    };
    return { item, content: { kind: 'story', story, settingAt: ({ shape }) => settingOf(shape.key) } };
  });
  return [...set, ...page.plan.adverts.map((plan) => advertItem(plan, compositor.style.storyGap))];
}

function advertItem(plan: AdvertPlan, gap: number): PageItem {
  const shape = {
    key: 'advert',
    columns: plan.span,
    rows: plan.rows + gap,
    cost: 0,
    headlineSize: 0,
    picturesAt: [],
    change: null,
  };
  const item: LayoutItem = {
    id: `advert-${plan.id}`,
    priority: null,
    isAdvert: true,
    shapes: [shape],
    ...placeOf(plan.at),
    companionOf: null,
    mayDrop: false,
  };
  return { item, content: { kind: 'advert', plan } };
}

function placeOf(at: PlannedPlace | null): Pick<LayoutItem, 'edges' | 'at'> {
  if (at === null) return { edges: [], at: null };
  return isEdges(at) ? { edges: at, at: null } : { edges: [], at };
}

function isEdges(at: PlannedPlace): at is readonly PageEdge[] {
  return Array.isArray(at);
}
