import { type CheckedDraft, type CheckSettings, checkDraft } from '../check/check-draft.ts';
import { checkTogether } from '../check/check-together.ts';
import { type CheckedFile, checkedFileOf } from '../check/checked-file.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import { planBySlug } from './manifest/plan-slugs.ts';
import type { IssueManifest } from './read-manifest.ts';

/** A draft of an issue, with the bytes it was read from. */
export interface IssueDraft extends Pick<CheckedDraft, 'draft' | 'article'> {
  readonly bytes: Uint8Array;
}

/** An issue with what was understood of its drafts, in page order, and the errors in them. */
export interface CheckedIssue {
  readonly issue: Issue;
  readonly drafts: readonly IssueDraft[];
  /** The drafts, and the manifest when it has any, with their errors alone. */
  readonly errors: readonly CheckedFile[];
}

/** Checks all drafts of an issue, one by one and together. `onDraft` is called after each, for progress. */
export function checkIssue(
  manifest: IssueManifest,
  drafts: readonly { readonly draft: Draft; readonly bytes: Uint8Array }[],
  settings: CheckSettings,
  onDraft: () => void,
): CheckedIssue {
  const checked = drafts.map(({ draft, bytes }) => {
    const one = { ...checkDraft(draft, settings), bytes };
    onDraft();
    return one;
  });
  const issue = issueOf(manifest, checked);
  const { source } = manifest;
  const { drafts: together, ofManifest } = checkTogether(checked, { issue, manifest: source }, settings);
  const files = together.map((it) => checkedFileOf({ ...it, findings: errorsIn(it.findings) }));
  const inManifest = errorsIn(ofManifest);
  const { path, text } = source;
  const told: CheckedFile = { kind: 'manifest', path, encoding: 'utf-8', text, findings: inManifest };
  return { issue, drafts: checked, errors: inManifest.length === 0 ? files : [...files, told] };
}

/** The issue with its articles by slug, where the manifest names files; drafts are in the manifest's order. */
export function issueOf(
  { issue }: Pick<IssueManifest, 'issue'>,
  drafts: readonly Pick<CheckedDraft, 'article'>[],
): Issue {
  const names = issue.pages.flatMap((page) => page.articles);
  const slugs = new Map(names.map((name, index) => [name, drafts[index]?.article.slug ?? name] as const));
  const pages = issue.pages.map((page) => ({
    ...page,
    articles: page.articles.map((name) => slugs.get(name) ?? name),
    plan: planBySlug(page.plan, slugs),
  }));
  return { ...issue, pages };
}

/** The errors among findings: they stand in the way of publishing. */
function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.severity === 'error');
}
