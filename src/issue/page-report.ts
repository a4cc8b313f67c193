import type { MadePage } from '../compose/page/compose-page.ts';
import type { StorySetting } from '../compose/story/story-shapes.ts';
import type { Article } from '../model/article.ts';
import type { Placement } from '../model/layout.ts';
import type { PageModel } from '../model/page.ts';
import type { PageLayoutReport, PageReport, PageReportBlock, PageSuggestion } from '../model/page-report.ts';
import type { PreparedPage } from './make-pages.ts';
import { pageChanges } from './page-changes.ts';
import { storyName } from './story-name.ts';

/** What became of a page, for its editors. `articles` are the by slug. */
export function pageReport(
  { page, result, notes }: PreparedPage,
  articles: ReadonlyMap<string, Article>,
): PageReport {
  const { pageNumber, pageName } = page;
  return {
    pageNumber,
    pageName,
    fits: result.pages.length > 0,
    layouts: result.pages.map((made, at) =>
      layoutReport(made, at === 0 ? pageNumber : `${pageNumber}-${at + 1}`),
    ),
    suggestions: result.suggestions.map((made) => suggestionOf(made, pageNumber, articles)),
    notes,
    cutOff: result.cutOff,
  };
}

function suggestionOf(
  made: MadePage,
  pageNumber: string,
  articles: ReadonlyMap<string, Article>,
): PageSuggestion {
  const layout = layoutReport(made, `${pageNumber}-try`);
  return { changes: pageChanges(made, articles), cost: made.layout.cost, layout };
}

function layoutReport({ page, layout, stories }: MadePage, name: string): PageLayoutReport {
  const settings = new Map(stories.map(({ id, setting }) => [id, setting]));
  const placed = [...layout.placements].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  const blocks = placed.map((placement): PageReportBlock => {
    const costs = layout.costs.filter(({ id }) => id === placement.id);
    return {
      ...placedBlock(placement, settings.get(placement.id) ?? null, page),
      cost: costs.reduce((sum, it) => sum + it.cost, 0),
      costs: costs.map(({ reason, cost }) => ({ reason, cost })),
    };
  });
  return { name, grid: page.grid, blocks, cost: layout.cost };
}

/** A placement without its costs: what stands there, where, and how it is set. */
function placedBlock(
  { id, shape, column, row }: Placement,
  setting: StorySetting | null,
  { blocks, grid: { leading } }: PageModel,
): Omit<PageReportBlock, 'cost' | 'costs'> {
  const { columns, headlineSize } = shape;
  const place = { column, row, columns, headlineSize };
  if (setting === null) {
    const advert = blocks.find((block) => block.id === id);
    // A shape has the gap below in its height.
    const rows = Math.round((advert?.rect.height ?? 0) / leading);
    const text = { headlineSize: 0, lines: 0, slack: 0, levers: [] };
    return { ...place, ...text, slug: null, headline: advert?.label ?? '', kind: 'advert', rows };
  }
  const { copy, body, rows } = setting;
  return {
    ...place,
    slug: copy.slug,
    headline: storyName(setting.copy),
    kind: 'story',
    rows,
    lines: body.parts.reduce((sum, { lines }) => sum + lines.length, 0),
    slack: body.slack,
    levers: body.levers.map(({ kind, text }) => ({ kind, text: text + 1 })),
  };
}
