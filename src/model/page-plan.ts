import type { PagePlan, StoryPlan } from './issue.ts';

/** A page whose make-up is left to the composer; `articles` as the page lists them. */
export function pagePlan(articles: readonly string[], front: boolean): PagePlan {
  return {
    style: null,
    front,
    designer: null,
    stories: articles.map(storyPlan),
    adverts: [],
    refers: null,
    ear: [],
  };
}

/** A story that is set as the composer thinks best. */
export function storyPlan(article: string): StoryPlan {
  return {
    article,
    priority: null,
    at: null,
    span: null,
    columns: null,
    headlineSize: null,
    picture: null,
    mustRun: false,
    mayJump: null,
    mayCut: 0,
    sidebarOf: null,
    boxed: false,
  };
}
