import { type CheckedDraft, type CheckSettings, checkDraft } from '../check/check-draft.ts';
import { type CheckedTexts, checkTogether } from '../check/check-together.ts';
import { readDraft } from '../draft/read-draft.ts';
import type { Finding } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
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

/** An issue with its checked drafts in page order. */
export interface CheckedIssue extends CheckedTexts<IssueDraft> {
  readonly issue: Issue;
}

/**
 * Reads and checks all drafts of an issue, one by one and together. Throws a FileError for one that cannot be read.
 */
export async function checkIssue(
  manifest: IssueManifest,
  { files, settings, shown, onDraft }: IssueCheck,
): Promise<CheckedIssue> {
  const checked: IssueDraft[] = [];
  for (const file of manifest.drafts) {
    const bytes = files.read(file);
    const draft = await readDraft(bytes, { path: shown(file) });
    checked.push({ ...checkDraft(draft, settings), bytes });
    onDraft();
  }
  const issue = issueOf(manifest, checked);
  return { issue, ...checkTogether(checked, { issue, manifest: manifest.source }, settings) };
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

/** The errors among findings: they stand in the way of publishing. */
export function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.severity === 'error');
}
