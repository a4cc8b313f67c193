import type { Article } from '../../model/article.ts';
import type { StoryPlan } from '../../model/issue.ts';
import { storyPlan } from '../../model/page-plan.ts';
import { briefsCopy, type StoryCopy, storyCopy } from '../story/story-copy.ts';
import { OPEN_WISH, type StoryWish } from '../story/story-shapes.ts';
import type { PageInput } from './page-input.ts';

/** A story as the page lists it: its copy, what is wanted of it, and its rank. */
export interface PageStory {
  readonly copy: StoryCopy;
  readonly plan: StoryPlan;
  readonly wish: StoryWish;
  readonly priority: number;
  /** The page it comes from; null when it begins here. */
  readonly continuedFrom: string | null;
}

/** An article of the page with its plan, in the page's order. */
interface Listed {
  readonly article: Article;
  readonly plan: StoryPlan;
  readonly priority: number;
}

/** The stories of a page in its order; briefs of one rubric are one of them, where the first stands. */
export function pageStories(input: PageInput): readonly PageStory[] {
  const listed = listedArticles(input);
  const groups = briefGroups(listed);
  const ranks = ranksOf(
    listed.filter(({ article, plan }) => !isBrief(article, plan) && plan.sidebarOf === null),
  );
  const stories = listed.flatMap((it): readonly PageStory[] => {
    const group = groups.find((members) => members.includes(it));
    if (group === undefined) return [storyOf(it, ranks.get(it) ?? LAST_RANK, input)];
    return group[0] === it ? [briefsOf(group)] : [];
  });
  return [...stories, ...input.continued.map((it, at) => continuedStory(it, listed.length + at + 1))];
}

/** A rank behind all bands of any style. */
const LAST_RANK = 99;
/** What is wanted of briefs and of stories that go on. */
const SMALL: StoryWish = { ...OPEN_WISH, rank: LAST_RANK };

function listedArticles({ page, articles }: PageInput): readonly Listed[] {
  return page.plan.stories.flatMap((plan, at) => {
    const article = articles.get(plan.article);
    return article === undefined ? [] : [{ article, plan, priority: plan.priority ?? at + 1 }];
  });
}

/** A brief that nobody wants anywhere in particular. */
function isBrief({ genre }: Article, plan: StoryPlan): boolean {
  return (
    genre === 'brief' && plan.at === null && plan.span === null && plan.sidebarOf === null && !plan.boxed
  );
}

/** Briefs by rubric, where there are two or more. */
function briefGroups(listed: readonly Listed[]): readonly (readonly Listed[])[] {
  const groups = new Map<string, Listed[]>();
  for (const it of listed) {
    if (!isBrief(it.article, it.plan)) continue;
    const key = it.article.rubric ?? '';
    groups.set(key, [...(groups.get(key) ?? []), it]);
  }
  return [...groups.values()].filter((members) => members.length > 1);
}

/** Ranks from 1 by priority; of two alike the one listed first. */
function ranksOf(listed: readonly Listed[]): ReadonlyMap<Listed, number> {
  const sorted = [...listed].sort((one, other) => one.priority - other.priority);
  return new Map(sorted.map((it, at) => [it, at + 1]));
}

function storyOf({ article, plan, priority }: Listed, rank: number, { pictures }: PageInput): PageStory {
  const copy = storyCopy(article, pictures);
  const printed = plan.picture === 'none' ? { ...copy, pictures: [] } : copy;
  const picture = plan.picture === 'none' || plan.picture === null ? OPEN_WISH.picture : plan.picture;
  const wish: StoryWish = {
    rank,
    span: plan.span,
    columns: plan.columns,
    headlineSize: plan.headlineSize,
    picture,
    mayCut: plan.mayCut,
    mayJump: plan.mayJump !== null,
    isBoxed: plan.boxed || plan.sidebarOf !== null,
  };
  return { copy: printed, plan, wish, priority, continuedFrom: null };
}

function briefsOf(group: readonly Listed[]): PageStory {
  const [first] = group as readonly [Listed, ...Listed[]];
  const copy = briefsCopy(
    group.map(({ article }) => article),
    first.article.rubric,
  );
  const mustRun = group.some(({ plan }) => plan.mustRun);
  return {
    copy,
    plan: { ...first.plan, mustRun },
    wish: SMALL,
    priority: first.priority,
    continuedFrom: null,
  };
}

function continuedStory({ copy, from }: PageInput['continued'][number], priority: number): PageStory {
  const head = [...copy.head, { role: 'continuedLine' as const, text: `（上接${from}版）` }];
  return {
    copy: { ...copy, head },
    plan: { ...storyPlan(copy.id), mustRun: true },
    wish: SMALL,
    priority,
    continuedFrom: from,
  };
}
