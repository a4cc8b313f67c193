import type { PageModel } from '../model/page.ts';
import type { MadeUpPage } from '../model/page-report.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Output, OutputContext } from '../outputs/output.ts';
import type { IssueFile } from './issue-file.ts';

/**
 * The pages of which files are made, named as their reports name them: all layouts of the pages that fit and, where
 * that is asked for, the first suggestion for those that do not.
 */
export function pagesToDraw(
  made: readonly MadeUpPage[],
  shows: { readonly try: boolean },
): readonly PageModel[] {
  return made.flatMap(({ report, pages, tryPage }) => {
    const layouts = pages.map((page, at) => named(page, report.layouts[at]?.name));
    const first = report.suggestions[0]?.layout?.name;
    return shows.try && tryPage !== null ? [...layouts, named(tryPage, first)] : layouts;
  });
}

function named(page: PageModel, name: string | undefined): PageModel {
  return name === undefined ? page : { ...page, name };
}

/** The files of pages in each output. Throws a UsageError for an output that draws no page. */
export async function drawPages(
  pages: readonly PageModel[],
  outputs: readonly Output[],
  context: OutputContext,
): Promise<readonly IssueFile[]> {
  refuseWithoutPages(outputs);
  const files: IssueFile[] = [];
  for (const page of pages)
    for (const output of outputs) files.push(...((await output.renderPage?.(page, context)) ?? []));
  return files;
}

/** Throws a UsageError for an output that draws no page. */
export function refuseWithoutPages(outputs: readonly Output[]): void {
  const other = outputs.find(({ renderPage }) => renderPage === undefined);
  if (other === undefined) return;
  throw new UsageError({
    zh: `${other.name} 只出单篇，不出整版；整版请用 pdf、print 等。`,
    en: `${other.name} makes files of single stories, not of pages; for pages use pdf, print and others.`,
  });
}
