import { bylineText } from '../../article/printed/byline-groups.ts';
import { type HeadlineWords, headlineWords } from '../../article/printed/headline-words.ts';
import type { Issue, IssuePage } from '../../model/issue.ts';
import { openingWords } from '../opening-words.ts';
import type { TaggedArticle } from '../output.ts';
import { type PictureValues, pictureValues } from '../picture-values.ts';
import { articleFile, linkTo } from './links.ts';

/** A story as an index lists it. */
export interface StoryValues extends HeadlineWords {
  readonly link: string;
  readonly byline: string;
  /** Summary or first words; empty when there are none. */
  readonly opening: string;
  readonly picture: PictureValues | null;
}

/** UTF-16 units of a story's first words in an index. */
const OPENING = 160;

/** One story's values. */
export function storyValues({ article, missingPictures }: TaggedArticle): StoryValues {
  const picture = article.pictures[0];
  return {
    ...headlineWords(article),
    link: linkTo(articleFile(article.slug)),
    byline: bylineText(article.credits),
    opening: openingWords(article, OPENING),
    picture: picture === undefined ? null : pictureValues(picture, missingPictures),
  };
}

/** The stories of a page in order; slugs without an article are passed over. */
export function storiesOf(page: IssuePage, articles: readonly TaggedArticle[]): readonly StoryValues[] {
  const bySlug = new Map(articles.map((tagged) => [tagged.article.slug, tagged]));
  return page.articles.flatMap((slug) => {
    const tagged = bySlug.get(slug);
    return tagged === undefined ? [] : [storyValues(tagged)];
  });
}

/** Stories under one rubric, or a story without one. */
export interface StoryGroup {
  /** Null for a story that stands alone. */
  readonly rubric: string | null;
  readonly stories: readonly StoryValues[];
  /** Whether it takes the page's whole width: several under one rubric, and what would stand alone in its row. */
  readonly wide: boolean;
}

/** Stories grouped: neighbours under the same rubric stand together. */
export function groupByRubric(stories: readonly StoryValues[]): readonly StoryGroup[] {
  const groups: { rubric: string | null; stories: StoryValues[] }[] = [];
  for (const story of stories) {
    const last = groups.at(-1);
    if (last !== undefined && story.rubric !== null && last.rubric === story.rubric) last.stories.push(story);
    else groups.push({ rubric: story.rubric, stories: [story] });
  }
  return widened(groups);
}

/** Two groups stand in a row; the last of an odd number between wide ones takes the row. */
function widened(groups: readonly Omit<StoryGroup, 'wide'>[]): readonly StoryGroup[] {
  const isWide = (at: number): boolean => (groups[at]?.stories.length ?? 2) > 1;
  let inRow = 0;
  return groups.map((group, at) => {
    if (isWide(at)) inRow = 0;
    else inRow += 1;
    return { ...group, wide: isWide(at) || (inRow % 2 === 1 && isWide(at + 1)) };
  });
}

/** The pages before and after one, in the issue's order. */
export function neighbours(
  issue: Issue,
  page: IssuePage,
): { previous: IssuePage | null; next: IssuePage | null } {
  const at = issue.pages.indexOf(page);
  return { previous: issue.pages[at - 1] ?? null, next: issue.pages[at + 1] ?? null };
}
