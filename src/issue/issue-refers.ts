import { headlineWords } from '../article/printed/headline-words.ts';
import type { Refer } from '../compose/page/refers-block.ts';
import type { Article } from '../model/article.ts';
import type { Issue, IssuePage } from '../model/issue.ts';

/** What a front page refers to: the stories that it names, else the first of each other page. Empty for other pages. */
export function issueRefers(
  issue: Issue,
  page: IssuePage,
  articles: ReadonlyMap<string, Article>,
): readonly Refer[] {
  if (!page.plan.front) return [];
  const others = issue.pages.filter((other) => other !== page);
  const names = page.plan.refers ?? others.flatMap(({ articles: [lead] }) => lead ?? []);
  return names.flatMap((name) => {
    const article = articles.get(name);
    const on = others.find((other) => other.articles.includes(name));
    if (article === undefined || on === undefined) return [];
    return [{ headline: headlineWords(article).headline, slug: article.slug, pageNumber: on.pageNumber }];
  });
}
