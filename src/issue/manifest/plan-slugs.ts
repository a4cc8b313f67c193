import type { PagePlan } from '../../model/issue.ts';

/** A plan with its articles by slug, where the manifest names files: `slugs` by name. */
export function planBySlug(plan: PagePlan, slugs: ReadonlyMap<string, string>): PagePlan {
  const slugOf = (name: string) => slugs.get(name) ?? name;
  return {
    ...plan,
    stories: plan.stories.map((story) => ({
      ...story,
      article: slugOf(story.article),
      sidebarOf: story.sidebarOf === null ? null : slugOf(story.sidebarOf),
    })),
    refers: plan.refers?.map(slugOf) ?? null,
  };
}
