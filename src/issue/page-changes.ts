import { headlineWords } from '../article/printed/headline-words.ts';
import { printedBody } from '../article/printed/printed-body.ts';
import { columnItems, textOfRuns } from '../article/printed/set-paragraphs.ts';
import { countCharacters } from '../compose/copyfit.ts';
import type { MadePage, MadeStory } from '../compose/page/compose-page.ts';
import type { Article } from '../model/article.ts';
import type { PageChange } from '../model/page-report.ts';
import { storyName } from './story-name.ts';

/** What editors must do so that a page may be printed as it was made up: stories left out first, then those to change. */
export function pageChanges(
  { layout, stories }: MadePage,
  articles: ReadonlyMap<string, Article>,
): readonly PageChange[] {
  return [...layout.dropped.map((id) => dropOf(id, articles)), ...stories.flatMap(changeOf)];
}

/** What stands before the first slug of a group of briefs in its id. */
const BRIEFS = /^briefs-/;

function dropOf(id: string, articles: ReadonlyMap<string, Article>): PageChange {
  const slug = id.replace(BRIEFS, '');
  const article = articles.get(slug);
  if (article === undefined) return { kind: 'drop', slug, headline: slug, lines: 0, characters: 0 };
  if (BRIEFS.test(id))
    return { kind: 'drop', slug, headline: article.rubric ?? slug, lines: 0, characters: 0 };
  const { headline } = headlineWords(article);
  return { kind: 'drop', slug, headline: headline ?? slug, lines: 0, characters: charactersOf(article) };
}

function charactersOf(article: Article): number {
  return columnItems(printedBody(article)).reduce((sum, item) => {
    return item.kind === 'picture' || item.kind === 'table'
      ? sum
      : sum + countCharacters(textOfRuns(item.runs));
  }, 0);
}

function changeOf({ setting: { change, copy, columns } }: MadeStory): readonly PageChange[] {
  if (change === null) return [];
  const { kind, lines } = change;
  const [slug = ''] = copy.slugs;
  const characters = Math.round(lines * columns.measure);
  return [{ kind, slug, headline: storyName(copy), lines, characters }];
}
