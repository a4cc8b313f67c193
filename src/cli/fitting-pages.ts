import * as path from 'node:path';
import { type PageToDraw, pagesToDraw } from '../issue/draw-pages.ts';
import type { MakePages } from '../issue/make-pages.ts';
import type { Localised } from '../model/localised.ts';
import { issuePages, type PagesWanted, printPageReport } from './issue-pages.ts';
import { type CommonFlags, EXIT, printNote, type Session } from './session.ts';

/** All pages of an issue, made up; null, after that was told and the exit code set to 1, when one does not fit. */
export async function fittingPages(
  session: Session,
  issueDrafts: Pick<PagesWanted, 'newsroom' | 'manifestFile' | 'issue' | 'drafts'>,
  flags: CommonFlags,
  make: MakePages,
): Promise<readonly PageToDraw[] | null> {
  const { manifestFile, issue } = issueDrafts;
  const wanted = { ...issueDrafts, pages: issue.pages, style: null, alternatives: 1 };
  const { prepared, reports } = await issuePages(session, wanted, make);
  const unfit = reports.filter(({ fits }) => !fits);
  if (unfit.length === 0) {
    for (const { pageNumber, notes } of reports) tellNotes(session, pageNumber, notes);
    return pagesToDraw(prepared, reports, { try: false });
  }
  const nothing = { folder: path.dirname(manifestFile), written: [] };
  await printPageReport(session, unfit, { ...flags, format: 'text' }, nothing);
  printNote(session, {
    zh: `有 ${unfit.length} 个版排不下，什么也没有写。caibian page --try 可看第一种改法的版样；只出网页用 --to web。`,
    en: `${unfit.length === 1 ? '1 page does' : `${unfit.length} pages do`} not fit: nothing was written. caibian page --try draws the first suggestion; --to web builds without pages.`,
  });
  session.exitCode = EXIT.findings;
  return null;
}

/** Tells what editors should know of a page that fits. */
function tellNotes(session: Session, pageNumber: string, notes: readonly Localised[]): void {
  for (const note of notes)
    printNote(session, { zh: `${pageNumber} 版：${note.zh}`, en: `page ${pageNumber}: ${note.en}` });
}
