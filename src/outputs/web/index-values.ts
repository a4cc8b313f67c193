import { dayWords } from '../../language/day-words.ts';
import type { Issue, IssuePage } from '../../model/issue.ts';
import type { OutputContext, TaggedArticle } from '../output.ts';
import { frameOf } from './frame.ts';
import { ISSUE_FILE, linkTo, pageFile, pageWords } from './links.ts';
import { groupByRubric, neighbours, storiesOf } from './story-values.ts';
import { indexLinks } from './tag-index-values.ts';

/** The values for `web/page.liquid`: one page (版) of an issue. */
export function pageValues(
  issue: Issue,
  page: IssuePage,
  articles: readonly TaggedArticle[],
  context: OutputContext,
) {
  const [lead = null, ...others] = storiesOf(page, articles);
  const words = pageWords(page);
  const day = dayWords(issue.date);
  const { previous, next } = neighbours(issue, page);
  const about = [day, words, lead?.headline ?? ''].filter((it) => it !== '').join('　');
  return {
    frame: frameOf(context, pageFile(page.pageNumber), `${day}　${words}`, about),
    issue: issueWords(issue),
    issueLink: linkTo(ISSUE_FILE),
    page: { ...page, words },
    lead,
    groups: groupByRubric(others),
    previous: previous === null ? null : pageLink(previous),
    next: next === null ? null : pageLink(next),
  };
}

/** The values for `web/issue.liquid`: the front of an issue. */
export function issueValues(issue: Issue, articles: readonly TaggedArticle[], context: OutputContext) {
  const { name, cn, sponsor, publisher } = context.publication;
  const day = dayWords(issue.date);
  const pages = issue.pages.map((page) => ({
    ...page,
    ...pageLink(page),
    stories: storiesOf(page, articles),
  }));
  const headlines = pages.flatMap((page) => page.stories.slice(0, 1).map((story) => story.headline));
  return {
    frame: frameOf(context, ISSUE_FILE, day, `${day}　${headlines.join('　')}`),
    issue: issueWords(issue),
    publication: {
      name: name ?? null,
      cn: cn ?? null,
      sponsor: sponsor ?? null,
      publisher: publisher ?? null,
    },
    pages,
    numberOfPages: pages.length,
    indexes: indexLinks(context),
  };
}

function issueWords(issue: Issue) {
  return { date: issue.date, day: dayWords(issue.date), issueNumber: issue.issueNumber };
}

function pageLink(page: IssuePage) {
  return { link: linkTo(pageFile(page.pageNumber)), words: pageWords(page) };
}
