import * as path from 'node:path';
import type { CheckedFile } from '../check/checked-file.ts';
import type { IssueDraft } from '../issue/check-issue.ts';
import { refuseCollisions } from '../issue/collisions.ts';
import { drawPages, pagesToDraw, picturesBeside, refuseWithoutPages } from '../issue/draw-pages.ts';
import { type MakePages, makePages } from '../issue/make-pages.ts';
import { readManifest } from '../issue/read-manifest.ts';
import { writeFiles } from '../issue/write-files.ts';
import type { Issue, IssuePage } from '../model/issue.ts';
import type { PageReport } from '../model/page-report.ts';
import { UsageError } from '../model/usage-error.ts';
import { checkIssueDrafts } from './check-issue-drafts.ts';
import { issueOutputFolder } from './issue-output-folder.ts';
import { issuePages, type PageReportFlags, printPageReport } from './issue-pages.ts';
import { openNewsroom } from './open-newsroom.ts';
import { outputContext, outputsNamed } from './output-context.ts';
import { isPublishable, type PublishFlags } from './publishable.ts';
import { EXIT, printNote, type Session } from './session.ts';

/** Flags of `caibian page`. */
export interface PageFlags extends PublishFlags, PageReportFlags {
  readonly to: string;
  readonly output?: string;
  readonly style?: string;
  readonly alternatives?: number;
  readonly format: PageReportFlags['format'];
  /** False for `--no-cache`. */
  readonly cache?: boolean;
}

/** The manifest that is named, and the page of it; null for all. */
export interface PageTarget {
  readonly issue: string;
  readonly pageNumber: string | null;
}

/**
 * Makes up pages, reports and writes them: none unless all fit or, with `--try`, where there is a suggestion for those
 * that do not. The exit code then is 1.
 */
export async function runPage(
  session: Session,
  target: PageTarget,
  flags: PageFlags,
  make: MakePages = makePages,
): Promise<void> {
  const { platform } = session;
  const newsroom = await openNewsroom(session, flags);
  const outputs = await outputsNamed(flags.to);
  refuseWithoutPages(outputs);
  const manifestFile = path.resolve(platform.workingFolder, target.issue);
  const manifest = readManifest(platform.files, manifestFile);
  const pages = pagesAsked(manifest.issue, target.pageNumber);
  const folder = issueOutputFolder(session, newsroom, manifestFile, manifest.issue, flags.output);
  const { issue, drafts, errors } = await checkIssueDrafts(session, newsroom, manifest, flags);
  const asked = issue.pages.filter((it) => pages.some(({ pageNumber }) => pageNumber === it.pageNumber));
  if (!(await isPublishable(session, errorsOn(asked, drafts, errors), flags))) return;
  const { style = null, alternatives = 1 } = flags;
  const wanted = { newsroom, manifestFile, issue, drafts, pages: asked, style, alternatives };
  const { prepared, reports } = await issuePages(session, wanted, make);
  const drawn = isToBeWritten(reports, flags)
    ? pagesToDraw(prepared, reports, { try: flags.try === true })
    : [];
  const context = outputContext(platform, newsroom.config, issue);
  const files = await drawPages(drawn, outputs, context);
  const made = [...files, ...picturesBeside(drawn, outputs)];
  refuseCollisions(made);
  writeFiles(platform.files, folder, made);
  const written = files.map((file) => file.path);
  await printPageReport(session, reports, flags, { folder, written });
  if (reports.every((it) => it.fits)) return;
  session.exitCode = EXIT.findings;
  if (written.length === 0) tellNothingWritten(session, flags);
}

/** The pages asked for. Throws a UsageError for a page that the issue does not have. */
function pagesAsked({ pages }: Issue, pageNumber: string | null): readonly IssuePage[] {
  if (pageNumber === null) return pages;
  const asked = pages.filter((it) => it.pageNumber.toLowerCase() === pageNumber.toLowerCase());
  if (asked.length > 0) return asked;
  const known = pages.map((it) => it.pageNumber);
  throw new UsageError({
    zh: `这一期没有 ${pageNumber} 版，有的是 ${known.join('、')}。`,
    en: `the issue has no page ${pageNumber}; it has ${known.join(', ')}.`,
  });
}

/** The errors in drafts of these pages and in the manifest: those of other pages are no hindrance. */
function errorsOn(
  pages: readonly IssuePage[],
  drafts: readonly IssueDraft[],
  errors: readonly CheckedFile[],
): readonly CheckedFile[] {
  const listed = new Set(pages.flatMap((page) => page.articles));
  const elsewhere = drafts.filter(({ article }) => !listed.has(article.slug)).map(({ draft }) => draft.path);
  return errors.filter(({ path: shown }) => !elsewhere.includes(shown));
}

/** Never a part: whoever prints an issue must not take an old page for a new one. */
function isToBeWritten(reports: readonly PageReport[], flags: PageFlags): boolean {
  return reports.every(({ fits, suggestions }) => fits || (flags.try === true && suggestions.length > 0));
}

function tellNothingWritten(session: Session, flags: PageFlags): void {
  const hint =
    flags.try === true
      ? { zh: '', en: '' }
      : { zh: '加 --try 可看第一种改法的版样。', en: ' --try draws the first suggestion.' };
  printNote(session, {
    zh: `有版排不下，什么也没有写。${hint.zh}`,
    en: `not all pages fit: nothing was written.${hint.en}`,
  });
}
