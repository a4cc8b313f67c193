import type { PageLayoutReport } from '../../model/page-report.ts';
import { jsonText } from '../json-text.ts';
import type { PageReporter } from './page-reporter.ts';

/** Pages as JSON, version 1; `costs` of each block only where an explanation was asked for. */
export const pageJson: PageReporter = (reports, { language, explain, files }) => {
  const pages = reports.map(({ layouts, suggestions, notes, ...report }) => ({
    ...report,
    layouts: layouts.map((layout) => layoutOf(layout, explain)),
    suggestions: suggestions.map(({ layout, ...suggestion }) => ({
      ...suggestion,
      ...(layout === null ? {} : { layout: layoutOf(layout, explain) }),
    })),
    notes: notes.map((note) => note[language]),
  }));
  return jsonText({ version: 1, pages, files });
};

function layoutOf(layout: PageLayoutReport, explain: boolean) {
  const blocks = layout.blocks.map(({ costs, ...block }) => ({ ...block, ...(explain ? { costs } : {}) }));
  return { ...layout, blocks };
}
