import type { Issue, IssuePage } from '../model/issue.ts';

/**
 * The pages that must be made up for those that are asked for, in the issue's order: these, and all whose stories may
 * go on on one of them, since what goes on there is known only when they are made.
 */
export function pagesNeeded({ pages }: Issue, asked: readonly IssuePage[]): readonly IssuePage[] {
  const needed = new Set(asked.map(({ pageNumber }) => pageNumber));
  // A set goes on over what is added meanwhile: pages that jump to pages that jump.
  for (const pageNumber of needed) {
    for (const page of pages) if (jumpsTo(page, pageNumber)) needed.add(page.pageNumber);
  }
  return pages.filter(({ pageNumber }) => needed.has(pageNumber));
}

/** Whether a story of a page may go on on another. */
export function jumpsTo({ plan }: IssuePage, pageNumber: string): boolean {
  return plan.stories.some(({ mayJump }) => mayJump === pageNumber);
}
