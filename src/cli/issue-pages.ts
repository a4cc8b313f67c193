import * as path from 'node:path';
import type { IssueDraft } from '../issue/check-issue.ts';
import { type MakePages, makePages, type PreparedPage } from '../issue/make-pages.ts';
import { pageReport } from '../issue/page-report.ts';
import type { Issue, IssuePage } from '../model/issue.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { PageReport } from '../model/page-report.ts';
import { pageReporterLoaders } from '../reporters/page-report/registry.ts';
import { shownPath } from './find-drafts.ts';
import { type CommonFlags, isColoured, type Session } from './session.ts';
import { templateReader } from './template-reader.ts';

/** Pages of a checked issue that a command wants made up. */
export interface PagesWanted {
  readonly newsroom: Newsroom;
  /** Absolute path of the manifest. */
  readonly manifestFile: string;
  readonly issue: Issue;
  readonly drafts: readonly IssueDraft[];
  /** Those of the issue's pages that are asked for, in its order. */
  readonly pages: readonly IssuePage[];
  /** The style that takes the place of the pages' own; null for none. */
  readonly style: string | null;
  readonly alternatives: number;
}

/** Pages that were made up, and what became of each. */
export interface ReportedPages {
  readonly prepared: readonly PreparedPage[];
  /** One a page, in the same order. */
  readonly reports: readonly PageReport[];
}

/** Makes up pages for a command. Throws a UsageError as {@link makePages}. */
export async function issuePages(
  { platform }: Session,
  { newsroom, manifestFile, issue, drafts, pages, style, alternatives }: PagesWanted,
  make: MakePages = makePages,
): Promise<ReportedPages> {
  const articles = new Map(drafts.map(({ article }) => [article.slug, article]));
  const prepared = await make({
    ...{ newsroom, issue, pages, articles, platform, style, alternatives },
    folder: path.dirname(manifestFile),
    readTemplate: templateReader(platform, newsroom.config),
  });
  return { prepared, reports: prepared.map((it) => pageReport(it, articles)) };
}

/** How a report of pages is printed, and what was written. */
export interface PageReportFlags extends CommonFlags {
  readonly format: keyof typeof pageReporterLoaders;
  readonly explain?: boolean;
  readonly try?: boolean;
}

/** Prints what became of pages. `written` are the paths of their files in `folder`, none when nothing was written. */
export async function printPageReport(
  session: Session,
  reports: readonly PageReport[],
  flags: PageReportFlags,
  { folder, written }: { readonly folder: string; readonly written: readonly string[] },
): Promise<void> {
  const { terminal } = session.platform;
  const report = await pageReporterLoaders[flags.format]();
  const settings = {
    language: session.language,
    coloured: isColoured(session, flags),
    quiet: flags.quiet === true,
    explain: flags.explain === true,
    showsTry: flags.try === true,
    width: terminal.columns ?? 100,
    folder: shownPath(session.platform, folder),
    files: written,
  };
  terminal.print(await report(reports, settings));
}
