import { composePage, type MakeUpOptions, type PageResult } from '../compose/page/compose-page.ts';
import type { ContinuedStory } from '../compose/page/page-input.ts';
import type { Compositor } from '../compose/story/compositor.ts';
import type { Article } from '../model/article.ts';
import type { Issue, IssuePage } from '../model/issue.ts';
import type { Publication } from '../model/newsroom.ts';
import type { PagePicture } from '../model/page.ts';
import { UsageError } from '../model/usage-error.ts';
import { issueRefers } from './issue-refers.ts';
import { refuseMissingGlyphs } from './missing-glyphs.ts';

/** What pages are made up from. */
export interface PagesInput {
  readonly issue: Issue;
  /** Those of the issue's pages that are to be made up; all unless told. */
  readonly pages?: readonly IssuePage[];
  /** Articles by the name that pages list them under. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly publication: Publication;
  /** What sets a page: its style and the faces of it. */
  readonly compositorOf: (page: IssuePage) => Compositor;
  /** Pictures of articles by path, and of a page's adverts by their id. */
  readonly pictures: ReadonlyMap<string, PagePicture>;
  readonly advertsOf: (page: IssuePage) => ReadonlyMap<string, PagePicture>;
  readonly options: MakeUpOptions;
}

/** A page of an issue, made up. */
export interface ComposedPage {
  readonly page: IssuePage;
  readonly result: PageResult;
}

/**
 * Makes up pages of an issue, in its order; those that stories jump to after those they jump from.
 * @throws UsageError as composePage, for a character that no font has, and for stories that jump in a ring.
 */
export function composePages(input: PagesInput): readonly ComposedPage[] {
  const done = new Map<string, ComposedPage>();
  const waiting = [...(input.pages ?? input.issue.pages)];
  while (waiting.length > 0) {
    const at = waiting.findIndex((page) => isReady(page, waiting));
    const [page] = waiting.splice(at, 1);
    if (at < 0 || page === undefined) throw jumpsInRing(waiting);
    done.set(page.pageNumber, { page, result: composeOne(page, done, input) });
  }
  return input.issue.pages.flatMap((page) => done.get(page.pageNumber) ?? []);
}

/** Whether no page that still waits has a story that may go on on this one. */
function isReady(page: IssuePage, waiting: readonly IssuePage[]): boolean {
  return waiting.every(
    (other) => other === page || other.plan.stories.every((story) => story.mayJump !== page.pageNumber),
  );
}

function composeOne(page: IssuePage, done: ReadonlyMap<string, ComposedPage>, input: PagesInput): PageResult {
  const { issue, articles, publication, pictures, options } = input;
  const result = composePage(
    {
      page,
      date: issue.date,
      issueNumber: issue.issueNumber,
      pages: issue.pages.length,
      publication,
      articles,
      pictures,
      adverts: input.advertsOf(page),
      refers: issueRefers(issue, page, articles),
      continued: continuedOn(page, done),
      compositor: input.compositorOf(page),
    },
    options,
  );
  for (const { page: model } of [...result.pages, ...result.suggestions])
    refuseMissingGlyphs(model, articles);
  return result;
}

/** The rest of stories that jump to a page, from its best make-up or its best suggestion. */
function continuedOn(page: IssuePage, done: ReadonlyMap<string, ComposedPage>): readonly ContinuedStory[] {
  return [...done.values()].flatMap(({ page: { pageNumber }, result }) => {
    const [made = result.suggestions[0]] = result.pages;
    const jumps = made?.jumps ?? [];
    return jumps.filter(({ to }) => to === page.pageNumber).map(({ copy }) => ({ copy, from: pageNumber }));
  });
}

function jumpsInRing(pages: readonly IssuePage[]): UsageError {
  const names = pages.map(({ pageNumber }) => pageNumber).join('、');
  return new UsageError({
    zh: `${names} 版的转版（mayJump）互相指向，排不出先后；请去掉其中一处。`,
    en: `pages ${names} jump to each other (mayJump); take one of the jumps away.`,
  });
}
