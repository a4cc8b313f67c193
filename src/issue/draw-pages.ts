import type { FontStore } from '../fonts/font-store.ts';
import type { PageModel } from '../model/page.ts';
import type { PageLayoutReport, PageReport } from '../model/page-report.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Output, OutputContext } from '../outputs/output.ts';
import type { IssueFile } from './issue-file.ts';
import type { PreparedPage } from './make-pages.ts';
import { pagePictureFiles } from './picture-files.ts';

/** A page that is to be drawn, and the fonts to draw it with. */
export interface PageToDraw {
  readonly page: PageModel;
  readonly fonts: FontStore;
}

/**
 * The pages of which files are made, named as their reports name them: all layouts of the pages that fit and, where
 * that is asked for, the first suggestion for those that do not.
 */
export function pagesToDraw(
  prepared: readonly PreparedPage[],
  reports: readonly PageReport[],
  shows: { readonly try: boolean },
): readonly PageToDraw[] {
  return prepared.flatMap(({ result, fonts }, at) => {
    const report = reports[at];
    const layouts = result.pages.map(({ page }, way) => named(page, report?.layouts[way]));
    const [first] = shows.try ? result.suggestions : [];
    const tries = first === undefined ? [] : [named(first.page, report?.suggestions[0]?.layout)];
    return [...layouts, ...tries].map((page) => ({ page, fonts }));
  });
}

function named(page: PageModel, report: PageLayoutReport | null | undefined): PageModel {
  return { ...page, name: report?.name ?? page.name };
}

/** The files of pages in each output. */
export async function drawPages(
  pages: readonly PageToDraw[],
  outputs: readonly Output[],
  context: OutputContext,
): Promise<readonly IssueFile[]> {
  const files: IssueFile[] = [];
  for (const { page, fonts } of pages) {
    for (const output of outputs)
      files.push(...((await output.renderPage?.(page, { ...context, fonts })) ?? []));
  }
  return files;
}

/** The pictures of pages, when an output that draws them shows pictures that lie beside its files. */
export function picturesBeside(
  pages: readonly PageToDraw[],
  outputs: readonly Output[],
): readonly IssueFile[] {
  const shows = outputs.some((it) => it.renderPage !== undefined && it.picturesBeside === true);
  return shows ? pagePictureFiles(pages.map(({ page }) => page)) : [];
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
