import { type CheckedDraft, type CheckSettings, checkDraft } from '../check/check-draft.ts';
import { readDraft } from '../draft/read-draft.ts';
import type { Finding } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import type { Localised } from '../model/localised.ts';
import type { Files } from '../platform/platform.ts';
import type { IssueManifest } from './read-manifest.ts';

/** A draft of an issue, checked, with the bytes it was read from. */
export interface IssueDraft extends CheckedDraft {
  readonly bytes: Uint8Array;
}

/** How the drafts of an issue are checked. */
export interface IssueCheck {
  readonly files: Files;
  readonly settings: CheckSettings;
  /** What people call a file, by its absolute path. */
  readonly shown: (file: string) => string;
  /** Called after each draft, for progress. */
  readonly onDraft: () => void;
}

/** Reads and checks all drafts of an issue, in page order. Throws a FileError for one that cannot be read. */
export async function checkIssue(
  { drafts }: IssueManifest,
  { files, settings, shown, onDraft }: IssueCheck,
): Promise<readonly IssueDraft[]> {
  const checked: IssueDraft[] = [];
  for (const file of drafts) {
    const bytes = files.read(file);
    const draft = await readDraft(bytes, { path: shown(file) });
    checked.push({ ...checkDraft(draft, settings), bytes });
    onDraft();
  }
  return checked;
}

/** The issue with its articles by slug, where the manifest names files; drafts are in the manifest's order. */
export function issueOf({ issue }: Pick<IssueManifest, 'issue'>, drafts: readonly CheckedDraft[]): Issue {
  let at = 0;
  const pages = issue.pages.map((page) => ({
    ...page,
    articles: page.articles.map((name) => drafts[at++]?.article.slug ?? name),
  }));
  return { ...issue, pages };
}

/** The errors in an issue's drafts: they stand in the way of publishing. */
export function errorsIn(drafts: readonly CheckedDraft[]): readonly Finding[] {
  return drafts.flatMap(({ findings }) => findings.filter((finding) => finding.severity === 'error'));
}

/** Drafts that say they belong to another day or page than the manifest does, each with a sentence that tells so. */
export function misplacedDrafts(issue: Issue, drafts: readonly CheckedDraft[]): readonly Localised[] {
  return drafts.flatMap(({ draft, article }) => {
    const page = issue.pages.find((it) => it.articles.includes(article.slug))?.pageNumber;
    return [
      ...differing(draft.path, { zh: '见报日期', en: 'date' }, article.date, issue.date),
      ...differing(draft.path, { zh: '版次', en: 'page' }, article.pageNumber, page ?? null),
    ];
  });
}

function differing(
  path: string,
  what: Localised,
  written: string | null,
  listed: string | null,
): readonly Localised[] {
  if (written === null || listed === null || written === listed) return [];
  return [
    {
      zh: `${path} 的${what.zh}是 ${written}，期次文件里是 ${listed}。`,
      en: `${path}: ${what.en} is ${written}, but ${listed} in the issue manifest.`,
    },
  ];
}
