import * as path from 'node:path';
import { issueManifest, type ManifestPage, pageLines } from '../import/write/issue-manifest.ts';
import type { ImportReport } from '../model/import-report.ts';
import { shownPath } from './find-drafts.ts';
import { printNote, type Session } from './session.ts';

/** The pages that a run imported, by folder: what the manifests of their issues list. */
export type ImportedIssues = Map<
  string,
  { readonly date: string; readonly pages: Map<string, ManifestPage> }
>;

/** Takes in an imported page. One whose date or number nobody knows is in no manifest. */
export function addPage(issues: ImportedIssues, folder: string, { page, stories }: ImportReport): void {
  const { date, pageNumber, pageName } = page;
  if (date === null || pageNumber === null) return;
  const issue = issues.get(folder) ?? { date, pages: new Map<string, ManifestPage>() };
  issues.set(folder, issue);
  const before = issue.pages.get(pageNumber);
  const articles = stories.map((it) => path.posix.basename(it.path, '.md'));
  issue.pages.set(pageNumber, {
    pageNumber,
    pageName: before?.pageName ?? pageName,
    articles: [...(before?.articles ?? []), ...articles],
  });
}

/** Makes the manifest of each issue that has none. Of one that is there, it says what to add. */
export function writeManifests(session: Session, issues: ImportedIssues): void {
  const { files } = session.platform;
  for (const [folder, { date, pages }] of issues) {
    const file = path.join(folder, 'issue.yaml');
    const shown = shownPath(session.platform, file);
    const listed = [...pages.values()];
    if (files.kindOf(file) === null) {
      files.create(file, new TextEncoder().encode(issueManifest(date, listed)));
      printNote(session, {
        zh: `新建了 ${shown}，可以用 caibian build 生成这一期。`,
        en: `${shown} was made; caibian build makes the issue.`,
      });
    } else {
      const lines = listed.flatMap(pageLines).join('\n');
      printNote(session, {
        zh: `${shown} 已经有了，没有改动；导入的版可以这样加在 pages 之下：`,
        en: `${shown} exists and was not changed; the imported pages may be added below pages:`,
      });
      session.platform.terminal.printError(`${lines}\n`);
    }
  }
}
